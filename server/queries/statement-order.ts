import type { Article, ArticleId } from '../domain/citation';
import { byText } from '../domain/order';
import { toInterval } from '../domain/partial-date';
import type { Statement } from '../domain/statement';

/** By article, and within it as the text goes. */
export function byPlace(a: Statement, b: Statement): number {
  return (
    byText(a.citation?.article ?? '', b.citation?.article ?? '') ||
    (a.citation?.start ?? 0) - (b.citation?.start ?? 0) ||
    byText(a.id, b.id)
  );
}

/** By the day on which it began, then by place; a statement without a date stands where its article does, and last where that has none either. */
export function inOrderOfDate(statements: Iterable<Statement>, articles: ReadonlyMap<ArticleId, Pick<Article, 'published'>>): Statement[] {
  const dayOf = ({ date, citation }: Statement) => {
    const published = citation === null ? null : (articles.get(citation.article)?.published ?? null);
    return toInterval(date ?? '')?.from ?? toInterval(published ?? '')?.from ?? '9999-12-31';
  };
  const dated = [...statements].map((statement) => ({ statement, day: dayOf(statement) }));
  return dated.sort((a, b) => byText(a.day, b.day) || byPlace(a.statement, b.statement)).map(({ statement }) => statement);
}
