import type { TextPosition } from '../domain/citation';
import type { ArticleText } from './paragraphs';
import { codePoints } from './paragraphs';

/** A sentence of an article, without the white space around it. */
export interface Sentence extends TextPosition {
  /** `p5s1`: the first sentence of the fifth paragraph. */
  readonly id: string;
  readonly paragraph: number;
  /** Counted from 1 within the paragraph. */
  readonly number: number;
  readonly text: string;
}

/** After these a full stop ends no sentence. The coding files count sentences by exactly this list: it is not to be changed under them. */
const ABBREVIATION = /(?:^|[\s("“])(?:U\.S|U\.N|Mr|Mrs|Dr|Gen|St|No)\.\s*$/;
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of an article in the order of the text, by the Unicode rules for English; they are what docs/coding refers to. */
export function sentencesOf({ paragraphs }: ArticleText): Sentence[] {
  return paragraphs.flatMap((paragraph) => {
    let start = paragraph.start;
    let number = 0;
    return segmentsOf(paragraph.text).flatMap((segment) => {
      const text = segment.trim();
      const from = start + codePoints(segment.slice(0, segment.indexOf(text)));
      start += codePoints(segment);
      if (text === '') return [];
      number += 1;
      return { id: `p${paragraph.number}s${number}`, paragraph: paragraph.number, number, start: from, end: from + codePoints(text), text };
    });
  });
}

function segmentsOf(text: string): string[] {
  const merged: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = merged.at(-1);
    if (last !== undefined && ABBREVIATION.test(last)) merged[merged.length - 1] = last + segment;
    else merged.push(segment);
  }
  return merged;
}
