import fc from 'fast-check';
import { describeLocateFailure, locate } from '../../../server/citations/locate';
import { toArticleText } from '../../../server/citations/paragraphs';
import { verify } from '../../../server/citations/verify';
import { anyText, ARTICLE, digest } from './articles';

const article = toArticleText(ARTICLE);

describe('locating words', () => {
  it('gives paragraph, position and digest', () => {
    expect(locate(article, { paragraph: 2, words: 'Mira Holt 🚢 on Monday' })).toEqual({
      located: { paragraph: 2, start: 61, end: 82, sha256: digest('Mira Holt 🚢 on Monday') },
    });
    expect(locate(article, { paragraph: 3, words: 'Borland opposes' })).toEqual({
      located: { paragraph: 3, start: 148, end: 163, sha256: digest('Borland opposes') },
    });
  });

  it('wants to be told which of several places', () => {
    expect(locate(article, { paragraph: 2, words: 'Avaria backs' })).toEqual({ failure: { cause: 'several', times: 2 } });
    expect(locate(article, { paragraph: 2, words: 'Avaria backs', nth: 2 })).toMatchObject({ located: { start: 84, end: 96 } });
    expect(locate(article, { paragraph: 2, words: 'Avaria backs', nth: 3 })).toEqual({ failure: { cause: 'several', times: 2 } });
    expect(locate(article, { paragraph: 2, words: 'Monday', nth: 2 })).toEqual({ failure: { cause: 'several', times: 1 } });
  });

  it('says where the words stand instead, or that they stand nowhere', () => {
    expect(locate(article, { paragraph: 1, words: 'Holt' })).toEqual({ failure: { cause: 'other-paragraph', paragraphs: [2, 4] } });
    expect(locate(article, { paragraph: 9, words: 'Holt' })).toEqual({ failure: { cause: 'other-paragraph', paragraphs: [2, 4] } });
    expect(locate(article, { paragraph: 2, words: 'holt' })).toEqual({ failure: { cause: 'not-found' } });
    expect(locate(article, { paragraph: 2, words: '' })).toEqual({ failure: { cause: 'not-found' } });
    expect(locate(article, { paragraph: 1, words: 'harbour\n' })).toEqual({ failure: { cause: 'not-found' } });
  });

  it('says so in words', () => {
    expect(describeLocateFailure({ cause: 'other-paragraph', paragraphs: [2, 4] })).toBe(
      'The words are not in this paragraph but in p2, p4.',
    );
    expect(describeLocateFailure({ cause: 'several', times: 2 })).toContain('2 times');
    expect(describeLocateFailure({ cause: 'not-found' })).toContain('not found');
  });

  it('gives a citation that holds, whatever the text', () => {
    fc.assert(
      fc.property(
        anyText.filter((text) => toArticleText(text).paragraphs.length > 0),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        (text, which, from, size) => {
          const any = toArticleText(text);
          const paragraph = any.paragraphs[which % any.paragraphs.length];
          if (!paragraph) throw new Error('no paragraph');
          const points = Array.from(paragraph.text);
          const start = from % points.length;
          const words = points.slice(start, start + 1 + (size % (points.length - start))).join('');
          const places = points.map((_, at) => at).filter((at) => points.slice(at).join('').startsWith(words));
          const nth = places.indexOf(start) + 1;
          const result = locate(any, { paragraph: paragraph.number, words, ...(places.length > 1 ? { nth } : {}) });
          if (!('located' in result)) throw new Error(result.failure.cause);
          expect(result.located.start).toBe(paragraph.start + start);
          expect(verify({ ...result.located, antecedent: null }, { kind: 'text', text: any })).toEqual({ kind: 'held' });
        },
      ),
      { numRuns: 300 },
    );
  });
});
