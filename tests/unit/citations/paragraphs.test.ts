import fc from 'fast-check';
import { codePoints, paragraphAt, paragraphsOf, textAt, toArticleText } from '../../../server/citations/paragraphs';
import { anyText, ARTICLE } from './articles';

describe('paragraphs', () => {
  it('are the lines that are not blank, counted from 1, in code points from the start of the file', () => {
    expect(paragraphsOf(ARTICLE)).toEqual([
      { number: 1, start: 0, end: 25, text: 'Talks open at the harbour' },
      { number: 2, start: 27, end: 109, text: 'Avaria backs the reef front, said Mira Holt 🚢 on Monday. Avaria backs nobody else.' },
      { number: 3, start: 114, end: 174, text: 'The cafe\u0301 of Borland stayed shut; Borland opposes the talks.' },
      { number: 4, start: 176, end: 192, text: 'Holt left early.' },
    ]);
  });

  it('count a byte order mark and every line end as they stand', () => {
    expect(paragraphsOf('\uFEFFa\r\n\r\nb\rc\n')).toEqual([
      { number: 1, start: 0, end: 2, text: '\uFEFFa' },
      { number: 2, start: 6, end: 9, text: 'b\rc' },
    ]);
    expect(paragraphsOf('\uFEFF\n \u00a0\u3000\n')).toEqual([]);
    expect(paragraphsOf('')).toEqual([]);
  });

  it('stand where they say, and leave nothing but white space out', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const article = toArticleText(text);
        expect(article.points.join('')).toBe(text);
        let end = 0;
        for (const [index, paragraph] of article.paragraphs.entries()) {
          expect(paragraph.number).toBe(index + 1);
          expect(textAt(article, paragraph)).toBe(paragraph.text);
          expect(paragraphAt(article, paragraph)).toBe(paragraph);
          expect(textAt(article, { start: end, end: paragraph.start }).trim()).toBe('');
          end = paragraph.end;
        }
        expect(textAt(article, { start: end, end: codePoints(text) }).trim()).toBe('');
      }),
    );
  });
});
