import type { TextPosition } from '../domain/citation';
import { sha256 } from './digest';
import type { ArticleText, Paragraph } from './paragraphs';
import { codePoints } from './paragraphs';

/** What a citation says of its passage, ready for Cypher. */
interface Located extends TextPosition {
  readonly paragraph: number;
  readonly sha256: string;
}

export interface Sought {
  readonly paragraph: number;
  /** The passage, letter by letter. */
  readonly words: string;
  /** Which of several places in the paragraph, counted from 1. */
  readonly nth?: number;
}

export type LocateFailure =
  | { readonly cause: 'not-found' }
  | { readonly cause: 'other-paragraph'; readonly paragraphs: readonly number[] }
  | { readonly cause: 'several'; readonly times: number };

export type LocateResult = { readonly located: Located } | { readonly failure: LocateFailure };

/** Finds words in a paragraph of an article; where they stand several times, `nth` has to say which. */
export function locate(article: ArticleText, { paragraph, words, nth }: Sought): LocateResult {
  const own = article.paragraphs.find(({ number }) => number === paragraph);
  const places = own ? placesOf(words, own) : [];
  const place = places[(nth ?? 1) - 1];
  if (place === undefined ? places.length > 0 : places.length > 1 && nth === undefined)
    return { failure: { cause: 'several', times: places.length } };
  if (place !== undefined) return { located: { paragraph, start: place, end: place + codePoints(words), sha256: sha256(words) } };
  const others = article.paragraphs.filter((other) => placesOf(words, other).length > 0).map(({ number }) => number);
  return { failure: others.length > 0 ? { cause: 'other-paragraph', paragraphs: others } : { cause: 'not-found' } };
}

/** A failure in words for a person. */
export function describeLocateFailure(failure: LocateFailure): string {
  switch (failure.cause) {
    case 'not-found':
      return 'The words are not found in the article; copy them letter by letter, quotation marks and spaces included.';
    case 'other-paragraph':
      return `The words are not in this paragraph but in ${failure.paragraphs.map((number) => `p${number}`).join(', ')}.`;
    case 'several':
      if (failure.times === 1) return 'The words stand once in this paragraph: leave --nth out.';
      return `The words stand ${failure.times} times in this paragraph: say which with --nth 1 to --nth ${failure.times}, or give more words.`;
  }
}

function placesOf(words: string, { text, start }: Paragraph): number[] {
  const places: number[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push(start + codePoints(text.slice(0, at)));
  return places;
}
