import { searchWords } from '../domain/text-search';
import { formatRow, type FormatId } from '../domain/vocabulary/formats';
import type { About } from './format';

/** Characters of the part that says the scope: file systems take 255 bytes in all, and a list of files shows fewer. */
const SLUG_MOST = 80;

/** `entente-around-russia-2026-11-24.graphml`: the scope, the day and the format, in letters that every file system has. */
export function fileName({ slug, taken }: Pick<About, 'slug' | 'taken'>, format: FormatId): string {
  return `entente-${plain(slug)}-${taken.slice(0, 10)}.${formatRow(format).extension}`;
}

function plain(slug: string): string {
  const words = searchWords(slug).map((word) => word.replaceAll(/[^a-z0-9]/g, ''));
  const text = words.filter((word) => word !== '').join('-');
  return text.slice(0, SLUG_MOST).replace(/-$/, '') || 'part';
}
