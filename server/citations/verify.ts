import type { Citation, TextPosition } from '../domain/citation';
import { sha256 } from './digest';
import type { ArticleText } from './paragraphs';
import { paragraphAt, textAt } from './paragraphs';

/** What is checked of a statement's citation, or of a mention (without an antecedent). */
export type CheckedPassage = Pick<Citation, 'paragraph' | 'start' | 'end' | 'sha256' | 'antecedent'>;

/** What the reader's folder holds of an article. */
export type ArticleSource =
  | { readonly kind: 'text'; readonly text: ArticleText }
  | { readonly kind: 'missing'; readonly reason: string }
  /** Not the file that was coded; its text is there only to say where the passages stand in it, never to be shown. */
  | { readonly kind: 'differs'; readonly reason: string; readonly text: ArticleText | null };

type Place = TextPosition & { readonly paragraph: number | null };

type PassageOutcome =
  | { readonly kind: 'held' }
  | { readonly kind: 'passage-drifted'; readonly foundAt: Place | null | 'not-sought' }
  /** `actual` is null where the passage is not within one paragraph. */
  | { readonly kind: 'paragraph-wrong'; readonly actual: number | null }
  | { readonly kind: 'out-of-range'; readonly length: number };

export type Outcome =
  | PassageOutcome
  | { readonly kind: 'file-missing'; readonly reason: string }
  | { readonly kind: 'file-differs'; readonly reason: string; readonly passage: PassageOutcome | null };

/** How much is hashed at most to find one passage that has drifted, in windows and in code points. */
const MOST_WINDOWS = 200_000;
const MOST_HASHED = 100_000_000;

export interface VerifyOptions {
  /** Whether to seek a passage that has drifted, which may take a second (usual). */
  readonly locate?: boolean;
}

/** Checks one citation against what the folder holds of its article. */
export function verify(passage: CheckedPassage, source: ArticleSource, { locate = true }: VerifyOptions = {}): Outcome {
  if (source.kind === 'missing') return { kind: 'file-missing', reason: source.reason };
  if (source.kind === 'text') return verifyPassage(passage, source.text, locate);
  return { kind: 'file-differs', reason: source.reason, passage: source.text && verifyPassage(passage, source.text, locate) };
}

function verifyPassage(passage: CheckedPassage, text: ArticleText, locate: boolean): PassageOutcome {
  const { length } = text.points;
  if (![passage, passage.antecedent].every((position) => position === null || isWithin(position, length)))
    return { kind: 'out-of-range', length };
  if (sha256(textAt(text, passage)) !== passage.sha256)
    return { kind: 'passage-drifted', foundAt: locate ? find(passage, text) : 'not-sought' };
  const actual = paragraphAt(text, passage)?.number ?? null;
  return actual === passage.paragraph ? { kind: 'held' } : { kind: 'paragraph-wrong', actual };
}

function isWithin({ start, end }: TextPosition, length: number): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= length;
}

/** We hold the digest and not the words: tries every window of the same length, the nearest first. */
function find({ start, end, sha256: digest }: CheckedPassage, text: ArticleText): Place | null {
  const size = end - start;
  const last = text.points.length - size;
  let tries = Math.min(MOST_WINDOWS, MOST_HASHED / size);
  for (let away = 1; away <= Math.max(start, last - start); away += 1) {
    for (const at of [start - away, start + away]) {
      if (at < 0 || at > last) continue;
      if ((tries -= 1) < 0) return null;
      const position = { start: at, end: at + size };
      if (sha256(textAt(text, position)) === digest) return { ...position, paragraph: paragraphAt(text, position)?.number ?? null };
    }
  }
  return null;
}

/** What a check found, in words for a person. */
export function describeOutcome(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'held':
      return 'held';
    case 'file-missing':
      return `file missing: ${outcome.reason}`;
    case 'file-differs':
      return `file differs: ${outcome.reason}${outcome.passage ? ` (in this file: ${describeOutcome(outcome.passage)})` : ''}`;
    case 'passage-drifted':
      return `passage drifted: ${placeOf(outcome.foundAt)}`;
    case 'paragraph-wrong':
      return `paragraph wrong: the passage stands ${outcome.actual === null ? 'across paragraphs' : `in p${outcome.actual}`}`;
    case 'out-of-range':
      return `position out of range: the article has ${outcome.length} code points`;
  }
}

function placeOf(found: Place | null | 'not-sought'): string {
  if (found === 'not-sought') return 'npm run cite:verify tells where it is now';
  if (found === null) return 'found nowhere in the article';
  const { paragraph, start, end } = found;
  return `found now at ${paragraph === null ? 'no one paragraph' : `p${paragraph}`} ${start}-${end}`;
}
