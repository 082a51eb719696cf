import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { CsvError, readCsv } from '../../../server/coding/csv';

describe('reading CSV', () => {
  it('knows quotes, commas, line ends, and rows that are short', () => {
    expect(readCsv('\uFEFFa,b,c\r\n1,"x, ""y""\nz",\n\n2\n')).toEqual([
      { a: '1', b: 'x, "y"\nz', c: '' },
      { a: '2', b: '', c: '' },
    ]);
    expect(readCsv('')).toEqual([]);
    expect(readCsv('a,b')).toEqual([]);
  });

  it('refuses a stray quotation mark instead of guessing', () => {
    expect(() => readCsv('a,b\n1,x"y\n')).toThrow(new CsvError('line 2: a quotation mark stands where none can.'));
    expect(() => readCsv('a\n"open')).toThrow(CsvError);
  });

  it('reads back what a writer wrote', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ' ', ',', '"', '\n', '\r\n', 'é', '🚢') });
    fc.assert(
      fc.property(fc.array(fc.record({ a: cell, b: cell.map((text) => `.${text}`) })), (rows) => {
        expect(readCsv(stringify(rows, { header: true, columns: ['a', 'b'] }))).toEqual(rows);
      }),
    );
  });
});
