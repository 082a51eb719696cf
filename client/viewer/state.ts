import type { ActorId } from '../../server/domain/actor';
import type { Article } from '../../server/domain/citation';
import type { ViewerActor, ViewerData } from '../../server/domain/drawing/viewer-data';
import type { Statement } from '../../server/domain/statement';
import { findsText } from '../../server/domain/text-search';
import type { Sign } from '../../server/domain/vocabulary/classes';

/** What the reader has chosen. */
export interface Choice {
  readonly signs: ReadonlySet<Sign>;
  readonly articles: ReadonlySet<string>;
  readonly search: string;
  /** Whose evidence is open: an actor, the two ends of a line, or nobody's. */
  readonly open: readonly string[];
}

/** The file's content, with its parts by id. */
export interface Content extends ViewerData {
  readonly actor: ReadonlyMap<string, ViewerActor>;
  readonly article: ReadonlyMap<string, Article>;
  /** Where each combined actor went. */
  readonly combined: ReadonlyMap<ActorId, ActorId>;
}

export function contentOf(data: ViewerData): Content {
  return {
    ...data,
    combined: new Map(Object.entries(data.into) as [ActorId, ActorId][]),
    actor: new Map(data.actors.map((actor) => [actor.id, actor])),
    article: new Map(data.articles.map((article) => [article.id, article])),
  };
}

/** Statements that pass the reader's filter; one without an article passes where all boxes are ticked only. */
export function passing({ statements, articles, actor }: Content, { signs, articles: chosen, search }: Choice): Statement[] {
  const all = chosen.size === articles.length;
  const texts = ({ from, to, claim }: Statement) =>
    [from, to].flatMap((id) => [actor.get(id)?.name ?? '', ...(actor.get(id)?.aliases ?? [])]).concat(claim ?? '');
  return statements.filter(
    (statement) =>
      signs.has(statement.sign) &&
      (all || (statement.citation !== null && chosen.has(statement.citation.article))) &&
      (search.trim() === '' || findsText(search, texts(statement))),
  );
}

/** Between whom a statement is drawn. */
export function endsOf({ combined }: Content, { from, to }: Statement): readonly [ActorId, ActorId] {
  return [combined.get(from) ?? from, combined.get(to) ?? to];
}

/** The statements whose evidence is open: of an actor with all that it stands for, between two, or all where nobody's is chosen. */
export function opened(content: Content, statements: readonly Statement[], [a, b]: readonly string[]): Statement[] {
  if (a === undefined) return [...statements];
  return statements.filter((statement) => {
    const [from, to] = endsOf(content, statement);
    return b === undefined ? from === a || to === a : (from === a && to === b) || (from === b && to === a);
  });
}
