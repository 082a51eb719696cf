import { formatRow, type FormatId } from '../domain/vocabulary/formats';
import type { About } from './format';

/** Characters and bytes of the part that says the scope; file systems take 255 bytes in all, with what a file has behind its name while it is written. */
const SLUG_MOST = { characters: 80, bytes: 190 };

/** `entente-around-russia-1-2026-11-24.graphml`: the scope, the day and the format. */
export function fileName({ slug, taken }: Pick<About, 'slug' | 'taken'>, format: FormatId): string {
  return `entente-${cut(slug.replaceAll(/[^\p{L}\p{N}-]+/gu, '-'))}-${taken.slice(0, 10)}.${formatRow(format).extension}`;
}

/** Whole characters, as many as there is room for. */
function cut(slug: string): string {
  let text = '';
  for (const character of Array.from(slug).slice(0, SLUG_MOST.characters)) {
    if (Buffer.byteLength(text + character) > SLUG_MOST.bytes) break;
    text += character;
  }
  return text;
}
