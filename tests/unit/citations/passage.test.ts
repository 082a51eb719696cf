import { toArticleText } from '../../../server/citations/paragraphs';
import { passageOf } from '../../../server/citations/passage';
import { ARTICLE, digest } from './articles';

const text = toArticleText(ARTICLE);

describe('a passage in its paragraph', () => {
  const borland = { paragraph: 3, start: 148, end: 163, sha256: digest('Borland opposes'), antecedent: { start: 127, end: 134 } };
  const marked = (paragraph: string, { start, end }: { start: number; end: number }) => Array.from(paragraph).slice(start, end).join('');

  it('has its marks in code points within the paragraph', () => {
    const passage = passageOf(text, borland);
    expect(passage).toEqual({
      paragraph: text.paragraphs[2]?.text,
      marks: [{ start: 34, end: 49 }],
      antecedents: [{ start: 13, end: 20 }],
    });
    expect([...(passage?.marks ?? []), ...(passage?.antecedents ?? [])].map((mark) => marked(passage?.paragraph ?? '', mark))).toEqual([
      'Borland opposes',
      'Borland',
    ]);
  });

  it('leaves out a name that stands in another paragraph', () => {
    expect(passageOf(text, { ...borland, antecedent: { start: 0, end: 5 } })?.antecedents).toEqual([]);
    expect(passageOf(text, { ...borland, antecedent: null })?.antecedents).toEqual([]);
  });

  it('is none across paragraphs', () => expect(passageOf(text, { ...borland, end: 183 })).toBeNull());
});
