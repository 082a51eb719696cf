import { formatRow, type FormatId } from '../domain/vocabulary/formats';
import type { About } from './format';

/** Characters of the part that says the scope; file systems take 255 bytes in all. */
const SLUG_MOST = 80;

/** `entente-around-russia-1-2026-11-24.graphml`: the scope, the day and the format. */
export function fileName({ slug, taken }: Pick<About, 'slug' | 'taken'>, format: FormatId): string {
  const scope = slug.replaceAll(/[^\p{L}\p{N}-]+/gu, '-').slice(0, SLUG_MOST);
  return `entente-${scope}-${taken.slice(0, 10)}.${formatRow(format).extension}`;
}
