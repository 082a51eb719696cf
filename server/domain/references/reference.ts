import type { Article } from '../citation';
import type { Statement } from '../statement';

/** What a reference manager is told: an article, and where a statement is meant, the place in it. Nothing that the article's text does not state. */
export interface Reference {
  readonly article: Article;
  /** A statement that the article makes; null for the article as such. */
  readonly statement: Pick<Statement, 'id' | 'claim' | 'citation'> | null;
}

/** What is said of the source beside its own fields: from what its date was inferred, who carried it, and where the statement stands. */
export function remarksOf({ article, statement }: Reference): string[] {
  const { note, agencies, file, sha256 } = article;
  const place = statement?.citation ?? null;
  return [
    ...(statement?.claim ? [`Claim, in our words: ${statement.claim}`] : []),
    ...(statement ? [`Statement ${statement.id}`] : []),
    ...(place ? [`Paragraph ${place.paragraph}, characters ${place.start} to ${place.end}, SHA-256 of the passage ${place.sha256}`] : []),
    ...(agencies.length > 0 ? [`Credits ${agencies.join(', ')}`] : []),
    ...(note ? [note] : []),
    ...(file && sha256 ? [`Coded from ${file}, SHA-256 ${sha256}`] : []),
  ];
}

/** Year, month and day of a date, as far as it says; null where it is an interval or none. */
export function dateParts(date: string | null): { year: string; month: string | null; day: string | null } | null {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date ?? '');
  return parts?.[1] === undefined ? null : { year: parts[1], month: parts[2] ?? null, day: parts[3] ?? null };
}
