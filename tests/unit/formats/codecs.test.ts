import fc from 'fast-check';
import { extraColumnName, extraPropertyName } from '../../../server/formats/columns';
import { defuse, fuse } from '../../../server/formats/csv/defuse';
import { listText, textToList } from '../../../server/formats/list-text';
import { fromNmtoken, toNmtoken } from '../../../server/formats/xml/nmtoken';
import { xmlText } from '../../../server/formats/xml/xml-text';

const text = fc.string({ unit: 'grapheme' });
const joined = (pieces: string[]) => pieces.join('');

test('a list is one text, and comes back the same', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(text, fc.constantFrom('', ' ', 'a;b', '[', '["a"]', ' a'))), (items) =>
      expect(textToList(listText(items))).toEqual(items),
    ),
  );
  expect([listText(['Moscow', 'Kremlin']), listText(['a;b']), listText([])]).toEqual(['Moscow; Kremlin', '["a;b"]', '']);
});

test('what a spreadsheet would compute is defused, and comes back the same', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.constantFrom('=1', "'=1", "''+1", "'a", '-1', '@a', '\t', "'")), (given) => {
      expect(fuse(defuse(given))).toBe(given);
      expect(defuse(given)).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});

test('an id is a name token of XML, and comes back the same', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(text, fc.constantFrom('_', 'x', '_x', '0041', ' ', '005F', 'µ', 'ª', '𐌰', '\ud800', '\0'))).map(joined),
      (id) => {
        expect(fromNmtoken(toNmtoken(id))).toBe(id);
        expect(toNmtoken(id)).toMatch(/^[\p{L}\p{Nd}._:-]*$/u);
        expect(toNmtoken(id)).not.toMatch(/[µªº\u{10000}-\u{10FFFF}]/u);
      },
    ),
  );
  // Past the end of Unicode: not from us, and left as it is.
  expect(fromNmtoken('_xFFFFFF__x10FFFF_')).toBe('_xFFFFFF_\u{10FFFF}');
  expect(['vladimir-putin', 'a b', '_x0041 b', 'µ'].map(toNmtoken)).toEqual([
    'vladimir-putin',
    'a_x0020_b',
    '_x005F_x0041_x0020_b',
    '_x00B5_',
  ]);
});

test('a property that is called as a column of ours has a column of its own', () => {
  const taken = new Set(['class']);
  fc.assert(
    fc.property(fc.oneof(text, fc.constantFrom('class', 'extra.class', 'weight')), (name) =>
      expect(extraPropertyName(extraColumnName(name, taken))).toBe(name),
    ),
  );
  expect([extraColumnName('class', taken), extraColumnName('weight', taken)]).toEqual(['extra.class', 'weight']);
});

test('XML gets what it can hold, and U+FFFD for the rest', () => {
  expect(xmlText('<a b="1">\r\n\t&</a>')).toBe('&lt;a b=&quot;1&quot;&gt;&#13;&#10;&#9;&amp;&lt;/a&gt;');
  expect(xmlText('a\u0000b\uD800c😀')).toBe('a\uFFFDb\uFFFDc😀');
});
