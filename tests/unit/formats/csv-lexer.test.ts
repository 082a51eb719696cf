import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvText } from '../../../server/formats/csv/csv-rows';
import { CsvLexer, type CsvRow } from '../../../server/formats/csv/lexer';
import { Unreadable } from '../../../server/formats/reading/items';
import { LONGEST_VALUE } from '../../../server/formats/reading/limits';

/** Rows of a text that comes in pieces of so many characters. */
function lex(text: string, size = text.length || 1): CsvRow[] {
  const lexer = new CsvLexer();
  const rows: CsvRow[] = [];
  for (let from = 0; from < text.length; from += size) rows.push(...lexer.read(text.slice(from, from + size)));
  return [...rows, ...lexer.read('', true)];
}

/** As csv-parse reads it; null where it finds it wrong. */
function library(text: string): CsvRow[] | null {
  try {
    return parse(text, { cast: (value, { quoting }) => (value === '' && !quoting ? null : value) });
  } catch {
    return null;
  }
}

/** Its rows, or what is wrong with it. */
function outcomeOf(text: string, size?: number): unknown {
  try {
    return lex(text, size);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { code, message, at } = error;
    return { code, message, row: at.row };
  }
}

test('rows come back as they were written, wherever the text is cut', () => {
  const cell = fc.oneof(fc.constantFrom(null, '', '"', 'a\nb', 'a\rb', 'a\r\nb', ' a', 'a,b', '""'), fc.string({ unit: 'grapheme' }));
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));
  // A first row as our files have one: what ends it ends all of them.
  fc.assert(
    fc.property(table, fc.integer({ min: 1, max: 9 }), (rows, size) => {
      const all = [rows[0]?.map((_, at) => `c${at}`) ?? [], ...rows];
      expect(lex(csvText(all), size)).toEqual(all);
    }),
  );
});

test('any text is read as csv-parse reads it, or is wrong as it is there', () => {
  const text = fc.array(fc.constantFrom('a', 'b', ',', '"', '""', '\n', '\r\n'), { maxLength: 20 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 9 }), (given, size) =>
      expect(outcomeOf(given, size)).toEqual(library(given) ?? expect.objectContaining({ code: 'not-well-formed' })),
    ),
    { numRuns: 1_000 },
  );
});

test.each([
  ['a,b\n1,2\n1,"2', 3, 'A quote is not closed'],
  ['a,b\n1\n', 2, 'A row has not as many cells as the first: 1, not 2'],
  ['a,b\n1,2"', 2, 'A quote stands within a cell that does not begin with one'],
  ['a,b\n"1"2,3', 2, 'A cell goes on behind its closing quote'],
])('%j is wrong in row %i', (text, row, message) => {
  expect(outcomeOf(text)).toEqual({ code: 'not-well-formed', message, row });
});

test('a row that does not end is too long, whatever is in it', () => {
  for (const text of ['x'.repeat(LONGEST_VALUE + 1), `"${'x'.repeat(LONGEST_VALUE)}`, ','.repeat(LONGEST_VALUE + 1)])
    expect(outcomeOf(text, 1_000_000)).toEqual({ code: 'too-long', message: `A row is longer than ${LONGEST_VALUE} characters`, row: 1 });
});

test.each(['"', ''])('a long cell takes as long as it is, not as its square (quoted by %j)', (quote) => {
  const timeOf = (characters: number): number => {
    const began = performance.now();
    expect(lex(`${quote}${'x'.repeat(characters)}${quote},a`, 1_024)).toEqual([['x'.repeat(characters), 'a']]);
    return performance.now() - began;
  };
  timeOf(500_000);
  // Eight times as long would take 64 times as much.
  expect(timeOf(4_000_000)).toBeLessThan(32 * Math.max(timeOf(500_000), 5));
});
