import type { ActorDetailReply, ActorListReply, ActorReply, CollectionReply, FacetsReply } from '../../server/contract/replies';
import { contestedKeys } from '../../server/domain/contested';
import type { ActorId } from '../../server/domain/actor';
import { FacetCounter } from '../../server/domain/facets';
import {
  EMPTY_FILTER,
  matchesActor,
  select,
  selectsActorsAlone,
  type Filter,
  type FilterContext,
  type NamedActor,
} from '../../server/domain/filter';
import { filterToQuery } from '../../server/domain/filter-query';
import { hopSentence, pathSentence } from '../../server/domain/sentences';
import { directStatements, shortestPaths } from '../../server/domain/shortest-paths';
import { findsText } from '../../server/domain/text-search';
import type { ArticleDetail, CitedArticle, Graph, Paths, RelationDetail } from './answers';

/** Names that a search offers. */
const FOUND = 8;

/** A file that is only looked at: it answers what the page asks the server about its graph, by the same rules of the domain. */
export class FileGraph {
  private readonly actors: ReadonlyMap<string, ActorReply>;
  private readonly context: FilterContext;

  constructor(
    readonly name: string,
    private readonly graph: Graph,
  ) {
    this.actors = new Map(graph.actors.map((actor) => [actor.id, actor]));
    // Ids of an answer are those of the domain.
    const named = this.actors as unknown as ReadonlyMap<ActorId, NamedActor>;
    this.context = { actors: named, contested: contestedKeys(graph.statements) };
  }

  collection(): CollectionReply {
    const { actors, statements, articles } = this.graph;
    const { counted } = this.facets(EMPTY_FILTER).total;
    const counts = { articles: articles.length, actors: actors.length, statements: statements.length, counted };
    const coded = 'The file does not say how it was coded.';
    return { title: `What the file ${this.name} says`, subject: this.name, period: '', coded, questions: [], counts };
  }

  select(filter: Filter): Graph {
    const statements = select(this.graph.statements, filter, this.context);
    const ends = new Set<string>(statements.flatMap(({ from, to }) => [from, to]));
    if (filterToQuery(filter).size === 0 || selectsActorsAlone(filter))
      for (const actor of this.context.actors.values()) if (matchesActor(actor, filter)) ends.add(actor.id);
    const cited = new Set<string | undefined>(statements.map(({ citation }) => citation?.article));
    return {
      ...this.graph,
      statements,
      actors: this.graph.actors.filter(({ id }) => ends.has(id)),
      articles: this.graph.articles.filter(({ id }) => cited.has(id)),
    };
  }

  facets(filter: Filter): FacetsReply {
    const counter = new FacetCounter(filter, this.context);
    for (const statement of this.graph.statements) counter.add(statement);
    const { total, facets } = counter.result();
    return {
      total,
      facets: Object.fromEntries(Object.entries(facets).map(([key, counts]) => [key, [...counts]])) as FacetsReply['facets'],
    };
  }

  directory(): ActorListReply {
    return { items: [...this.graph.actors], total: this.graph.actors.length, next: null };
  }

  find(search: string): ActorListReply {
    const items = this.graph.actors.filter(({ name, aliases, formerNames }) => findsText(search, [name, ...aliases, ...formerNames]));
    return { items: items.slice(0, FOUND), total: items.length, next: null };
  }

  articles(): { readonly items: readonly CitedArticle[] } {
    return { items: this.graph.articles };
  }

  actor(id: string): ActorDetailReply {
    return { actor: this.known(id), mentions: [] };
  }

  relation(id: string): RelationDetail {
    const relation = this.graph.statements.find((statement) => statement.id === id);
    if (relation === undefined) throw new Error(`The file ${this.name} has no statement ${id}.`);
    const article = this.graph.articles.find((one) => one.id === relation.citation?.article) ?? null;
    const ends = { from: this.known(relation.from), to: this.known(relation.to) };
    return { relation, ...ends, article, passage: null, withheld: relation.citation ? 'no-articles' : 'uncited', failure: null };
  }

  article(id: string): ArticleDetail {
    const article = this.graph.articles.find((one) => one.id === id);
    if (article === undefined) throw new Error(`The file ${this.name} has no article ${id}.`);
    const relations = this.graph.statements.filter(({ citation }) => citation?.article === id);
    const ends = [...new Set(relations.flatMap(({ from, to }) => [from, to]))];
    return { article, relations, actors: ends.map((end) => this.known(end)), text: null, withheld: 'no-articles', failure: null };
  }

  paths(from: string, to: string): Paths {
    const [a, b] = [from as ActorId, to as ActorId];
    const { length, paths, truncated } = shortestPaths(this.graph.statements, a, b);
    const nameOf = (id: ActorId) => this.context.actors.get(id);
    const hopOf = (hop: (typeof paths)[number][number]) => ({ ...hop, sentence: hopSentence(hop, nameOf), relations: hop.statements });
    const direct = directStatements(this.graph.statements, a, b);
    return {
      from: this.known(from),
      to: this.known(to),
      direct,
      length,
      paths: paths.map((hops) => ({ sentence: pathSentence(a, hops, nameOf), hops: hops.map(hopOf) })),
      truncated,
      actors: [...this.graph.actors],
      articles: [...this.graph.articles],
    };
  }

  private known(id: string): ActorReply {
    const actor = this.actors.get(id);
    if (actor === undefined) throw new Error(`The file ${this.name} has no actor ${id}.`);
    return actor;
  }
}
