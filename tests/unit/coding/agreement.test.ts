import { agreementOf, ofArticle, retrievalOf, unitsOf } from '../../../server/coding/agreement';
import { readRawCoding, readSettledCoding } from '../../../server/coding/coding';

const raw = (...rows: readonly string[]) =>
  readRawCoding(['article,paragraph,sentence,subject,type,object,reason', ...rows].join('\n'), 'reader.csv');
const a = raw(
  'harbour,1,1,avaria,BACKS,borland,',
  'harbour,1,1,borland,OPPOSES,avaria,',
  'harbour,1,2,,,,no object',
  'harbour,2,1,holt,LEADS,avaria,',
  'reef,1,1,avaria,MEETS,borland,',
);
const b = raw(
  'harbour,1,1,avaria,BACKS,borland,',
  'harbour,1,2,holt,BACKS,avaria,',
  'harbour,2,1,holt,LEADS,avaria,',
  'harbour,2,1,holt,LEADS,avaria,',
  'harbour,3,1,holt,MEETS,reef,',
  'reef,1,1,avaria,MEETS,borland,',
);

describe('the agreement of two readers', () => {
  it('has for its units every sentence and pair that either coded, with the sorted types or none', () => {
    expect(unitsOf(a.relations, b.relations)).toEqual([
      ['BACKS OPPOSES', 'BACKS'],
      ['none', 'BACKS'],
      ['LEADS', 'LEADS'],
      ['none', 'MEETS'],
      ['MEETS', 'MEETS'],
    ]);
  });

  it('is F1 over what each found once, and alpha over the units, in sentences that both read', () => {
    // A found 4, B 4 (a repetition counts once; p3 is not A's), both 3. Units: 4; o: 2 of 4 agree. n = 8, values BACKS+OPPOSES 1, BACKS 2, none 1, LEADS 2, MEETS 2.
    const expected = 1 * 7 + 2 * 6 + 1 * 7 + 2 * 6 + 2 * 6;
    expect(agreementOf(a, b)).toEqual({ sentences: 4, first: 4, second: 4, both: 3, f1: 0.75, units: 4, alpha: 1 - (7 * 4) / expected });
    expect(agreementOf(ofArticle(a, 'reef'), ofArticle(b, 'reef'))).toEqual({
      sentences: 1,
      first: 1,
      second: 1,
      both: 1,
      f1: 1,
      units: 1,
      alpha: null,
    });
    expect(agreementOf(ofArticle(a, 'none'), ofArticle(b, 'none'))).toEqual({
      sentences: 0,
      first: 0,
      second: 0,
      both: 0,
      f1: null,
      units: 0,
      alpha: null,
    });
  });
});

describe('a reader against what was settled', () => {
  const settled = readSettledCoding(
    [
      'sentence,start,end,decision,statement,reason,readers,rule,note',
      'p1s1,0,9,statement,harbour.p1.avaria.BACKS.borland,,A B,,',
      'p1s1,0,9,statement,harbour.p1.holt.LEADS.avaria,,A B,,',
      'p2s1,10,19,statement,harbour.p2.avaria.OPPOSES.borland.2,,A,5,"quoted, with a comma"',
      'p2s2,20,29,none,,no object,A B,,',
      'p3s1,30,39,statement,harbour.p3.holt.MEETS.reef,,B,,',
    ].join('\r\n'),
    'harbour',
    'harbour.csv',
  );

  it('is recall and precision in the sentences that were read', () => {
    const reader = raw(
      'harbour,1,1,avaria,BACKS,borland,',
      'harbour,2,1,avaria,OPPOSES,borland,',
      'harbour,2,1,holt,LEADS,avaria,',
      'harbour,2,2,holt,BACKS,reef,',
    );
    expect(retrievalOf(reader, settled)).toEqual({ sentences: 3, settled: 3, coded: 4, found: 2, right: 2, rightInArticle: 3 });
  });
});

describe('a coding file', () => {
  it('is named with the row that makes no sense', () => {
    expect(() => raw('harbour,one,1,,,,')).toThrow('reader.csv, row 2: article, paragraph and sentence must be given.');
    expect(() => raw('harbour,1,1,,,,', 'harbour,1,1,avaria,,borland,')).toThrow(
      'reader.csv, row 3: subject, type and object stand together or not at all.',
    );
    expect(() => readRawCoding('article,paragraph\nharbour,1', 'reader.csv')).toThrow('reader.csv, row 2: there is no column sentence.');
    expect(() => readSettledCoding('sentence,statement\np1s1,nonsense', 'harbour', 'harbour.csv')).toThrow(
      'harbour.csv, row 2: nonsense is no id of a statement.',
    );
    expect(() => readSettledCoding('sentence,statement\nfirst,', 'harbour', 'harbour.csv')).toThrow(
      'harbour.csv, row 2: the sentence must look like p5s1.',
    );
  });
});
