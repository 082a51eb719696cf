import fc from 'fast-check';
import { tokenize } from '../../../server/seed/cypher-tokens';
import { engineName, NOT_IN_NAMES } from '../../../server/store/embedded/engine-name';
import { quoteName, withoutEscapes } from '../../../server/store/quote-name';
import { HOSTILE_NAMES } from '../../formats/hostile';
import { withEmbeddedStore } from '../../support/embedded-store';

const piece = fc.oneof(fc.constantFrom('`', '\\', 'u', '0060', '000a', '\n', "'", '//', ...HOSTILE_NAMES), fc.string({ unit: 'grapheme' }));
const name = fc.array(piece, { minLength: 1 }).map((pieces) => pieces.join(''));

/** A text as Neo4j reads it before it looks for names and comments: a backslash after another begins nothing. */
function resolved(text: string): string {
  return text.replaceAll(/\\\\|\\u+([0-9a-fA-F]{4})/g, (found, code: string | undefined) =>
    code === undefined ? found : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

test('a name is one token for Neo4j, which says it, whatever it is', () => {
  fc.assert(
    fc.property(name, (given) => {
      const text = resolved(quoteName(given));
      expect(text.slice(1, -1).replaceAll('``', '')).not.toContain('`');
      expect(text.slice(1, -1).replaceAll('``', '`')).toBe(given);
      expect(tokenize(quoteName(given))).toMatchObject([{ kind: 'name', value: given }]);
    }),
  );
  expect(quoteName('A\\u0060 `x` \\\\u')).toBe('`A\\u005Cu0060 ``x`` \\u005C\\u005Cu`');
});

test('a comment of one line stays one, and its reader sees the same', () => {
  fc.assert(fc.property(name, (given) => expect(resolved(withoutEscapes(given))).toBe(given)));
});

test('the embedded engine reads a name as it stands', async () => {
  await withEmbeddedStore(async ({ store }) => {
    for (const given of HOSTILE_NAMES.map((one) => one.replaceAll(NOT_IN_NAMES, '\ufffd'))) {
      const { rows } = await store.run({ text: `CREATE (n:${engineName(given)}) RETURN labels(n)` }, { access: 'write' });
      expect(rows).toEqual([[[given]]]);
    }
  });
  expect(() => engineName('a`b')).toThrow('A name with a backtick in it');
});
