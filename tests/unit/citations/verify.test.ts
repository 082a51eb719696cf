import fc from 'fast-check';
import { toArticleText } from '../../../server/citations/paragraphs';
import type { ArticleSource, CheckedPassage } from '../../../server/citations/verify';
import { describeOutcome, verify } from '../../../server/citations/verify';
import { ARTICLE, digest } from './articles';

const text = toArticleText(ARTICLE);
const source: ArticleSource = { kind: 'text', text };
const holt: CheckedPassage = { paragraph: 2, start: 61, end: 70, sha256: digest('Mira Holt'), antecedent: { start: 27, end: 33 } };

describe('checking a citation', () => {
  it('holds where the passage stands as it says', () => expect(verify(holt, source)).toEqual({ kind: 'held' }));

  it('tells where a passage has drifted to, the nearest place first', () => {
    expect(verify({ ...holt, start: 60, end: 69 }, source)).toEqual({
      kind: 'passage-drifted',
      foundAt: { paragraph: 2, start: 61, end: 70 },
    });
    const backs = { paragraph: 2, sha256: digest('Avaria backs'), antecedent: null };
    expect(verify({ ...backs, start: 80, end: 92 }, source)).toEqual({
      kind: 'passage-drifted',
      foundAt: { paragraph: 2, start: 84, end: 96 },
    });
    expect(verify({ ...backs, start: 30, end: 42 }, source)).toEqual({
      kind: 'passage-drifted',
      foundAt: { paragraph: 2, start: 27, end: 39 },
    });
  });

  it('seeks nothing where it is not asked to, and says who does', () => {
    const outcome = verify({ ...holt, start: 60, end: 69 }, source, { locate: false });
    expect(outcome).toEqual({ kind: 'passage-drifted', foundAt: 'not-sought' });
    expect(describeOutcome(outcome)).toBe('passage drifted: npm run cite:verify tells where it is now');
  });

  it('tells that a passage is found nowhere', () => {
    expect(verify({ ...holt, sha256: digest('Mira Bolt') }, source)).toEqual({ kind: 'passage-drifted', foundAt: null });
  });

  it('tells in which paragraph the passage really is, or that it is across two', () => {
    expect(verify({ ...holt, paragraph: 3 }, source)).toEqual({ kind: 'paragraph-wrong', actual: 2 });
    const across = { paragraph: 3, start: 168, end: 180, sha256: digest('talks.\r\nHolt'), antecedent: null };
    expect(verify(across, source)).toEqual({ kind: 'paragraph-wrong', actual: null });
  });

  it.each<[string, Partial<CheckedPassage>]>([
    ['beyond the end', { start: 185, end: 194 }],
    ['before the beginning', { start: -1 }],
    ['empty', { start: 70 }],
    ['upside down', { start: 71 }],
    ['broken', { start: 61.5 }],
    ['not a number', { start: Number.NaN }],
    ['an antecedent beyond the end', { antecedent: { start: 0, end: 194 } }],
  ])('refuses a position that is %s', (_, wrong) => {
    expect(verify({ ...holt, ...wrong }, source)).toEqual({ kind: 'out-of-range', length: 193 });
  });

  it('passes on what is wrong with the file, and how the passage stands in a file that differs', () => {
    expect(verify(holt, { kind: 'missing', reason: 'gone' })).toEqual({ kind: 'file-missing', reason: 'gone' });
    const longer = toArticleText(`An editor added this.\n${ARTICLE}`);
    expect(verify(holt, { kind: 'differs', reason: 'other digest', text: longer })).toEqual({
      kind: 'file-differs',
      reason: 'other digest',
      passage: { kind: 'passage-drifted', foundAt: { paragraph: 3, start: 83, end: 92 } },
    });
    expect(verify(holt, { kind: 'differs', reason: 'not UTF-8', text: null })).toEqual({
      kind: 'file-differs',
      reason: 'not UTF-8',
      passage: null,
    });
  });

  it('says so in words', () => {
    const told = [
      verify(holt, source),
      verify({ ...holt, start: 60, end: 69 }, source),
      verify({ ...holt, sha256: digest('x') }, source),
      verify({ ...holt, paragraph: 3 }, source),
      verify({ ...holt, end: 999 }, source),
      verify(holt, { kind: 'missing', reason: 'gone' }),
      verify(holt, { kind: 'differs', reason: 'other digest', text }),
    ].map(describeOutcome);
    expect(told).toEqual([
      'held',
      'passage drifted: found now at p2 61-70',
      'passage drifted: found nowhere in the article',
      'paragraph wrong: the passage stands in p2',
      'position out of range: the article has 193 code points',
      'file missing: gone',
      'file differs: other digest (in this file: held)',
    ]);
  });

  it('finds what was pushed along by text put before it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((put) => !put.includes('Mira')),
        (put) => {
          const pushed = toArticleText(`${put} — ${ARTICLE}`);
          const by = Array.from(put).length + 3;
          expect(verify(holt, { kind: 'text', text: pushed })).toMatchObject({
            kind: 'passage-drifted',
            foundAt: { start: holt.start + by, end: holt.end + by },
          });
        },
      ),
    );
  });
});
