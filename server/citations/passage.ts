import type { TextPosition } from '../domain/citation';
import type { ArticleText, Paragraph } from './paragraphs';
import { paragraphAt } from './paragraphs';
import type { CheckedPassage } from './verify';

/** A paragraph with what to mark in it; positions are code points within the paragraph. */
export interface Passage {
  readonly paragraph: string;
  readonly marks: readonly TextPosition[];
  /** Where the name stands, if it is in this paragraph too. */
  readonly antecedents: readonly TextPosition[];
}

/** The paragraph of a citation that holds (see verify), with its marks. */
export function passageOf(text: ArticleText, citation: CheckedPassage): Passage | null {
  const paragraph = paragraphAt(text, citation);
  if (!paragraph) return null;
  const { antecedent } = citation;
  const isNear = antecedent !== null && paragraphAt(text, antecedent) === paragraph;
  return { paragraph: paragraph.text, marks: [within(paragraph, citation)], antecedents: isNear ? [within(paragraph, antecedent)] : [] };
}

function within({ start: from }: Paragraph, { start, end }: TextPosition): TextPosition {
  return { start: start - from, end: end - from };
}
