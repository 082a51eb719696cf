import type { Article } from '../citation';
import { isPartialDate } from '../partial-date';
import type { Statement } from '../statement';

/** What a reference manager is told: an article, and where a statement is meant, the place in it. Nothing that the article's text does not state. */
export interface Reference {
  readonly article: Article;
  /** A statement that the article makes; null for the article as such. */
  readonly statement: Pick<Statement, 'id' | 'claim' | 'citation'> | null;
}

/** What is said of the source beside its own fields: from what its date was inferred, who carried it, and where the statement stands. */
export function remarksOf({ article, statement }: Reference): string[] {
  const { note, agencies, file, sha256, published, publishedBasis, textQuality } = article;
  const place = statement?.citation ?? null;
  return [
    ...(statement?.claim ? [`Claim, in our words: ${statement.claim}`] : []),
    ...(statement ? [`Statement ${statement.id}`] : []),
    ...(place ? [`Paragraph ${place.paragraph}, characters ${place.start} to ${place.end}, SHA-256 of the passage ${place.sha256}`] : []),
    ...(published && dateParts(published) === null ? [`Published ${published}`] : []),
    ...(publishedBasis ? [`Date ${publishedBasis}`] : []),
    ...(agencies.length > 0 ? [`Credits ${agencies.join(', ')}`] : []),
    ...(note ? [note] : []),
    ...(textQuality ? [`Text ${textQuality}`] : []),
    ...(file ? [`Coded from ${file}`] : []),
    ...(sha256 ? [`SHA-256 of the file ${sha256}`] : []),
  ];
}

/** Year, month and day of a date, as far as it says; null where it is an interval or none. */
export function dateParts(date: string | null): { year: string; month: string | null; day: string | null } | null {
  if (date === null || date.includes('/') || !isPartialDate(date)) return null;
  const [year = '', month = null, day = null] = date.split('-');
  return { year, month, day };
}

/** A value is a line: what breaks lines becomes a space, and any other control character U+FFFD, for some readers break lines there too. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\t\n\r\u2028\u2029]+/g, ' ').replaceAll(/\p{Cc}/gu, '\uFFFD');
}
