import type { ActorId } from '../../domain/actor';
import { batches } from '../../domain/batches';
import type { ArticleId } from '../../domain/citation';
import type { Filter } from '../../domain/filter';
import { filterToQuery } from '../../domain/filter-query';
import type { Named } from '../../domain/naming';
import { by, byText } from '../../domain/order';
import { EmptyExportError } from '../../formats/empty-export';
import type {
  About,
  ExportActor,
  ExportArticle,
  ExportCombination,
  ExportGraph,
  ExportMention,
  ExportStatement,
} from '../../formats/format';
import type { GraphStore } from '../../store/graph-store';
import type { Row } from '../../store/values';
import { toNamed } from '../actor-row';
import { countOfEachActor, countStatements } from '../read-actors';
import { readArticles } from '../read-articles';
import { titleOf } from '../read-collection';
import { HELD_AT_ONCE } from '../read-statements';
import { openSelectionAs } from '../selection';
import type { RowReader } from '../statement-row';
import { wholeOf } from '../values';
import { filterInWords } from './filter-in-words';
import { patientStore } from './patient-store';
import { readCombination } from './read-combination';
import { exportStatements, exportStatementsWith, toExportActor, toExportArticle, toExportMention } from './rows';
import { askedOf, reachOf, type AskedView, type Reach, type Scope } from './scope';
import { ExtraProperties, extraInGraph, surveyOf, type Survey } from './survey';

/** What the file says of where it is from. */
export interface Origin {
  /** Of the collection, with its `{articles say}`. */
  readonly title: string;
  readonly version: string;
  /** ISO 8601 in UTC. */
  readonly taken: string;
}

/** What was written is not what was counted before: somebody wrote to the graph meanwhile. */
export class ExportChangedError extends Error {
  override readonly name = 'ExportChangedError';
}

const NODES_AT_ONCE = 1_000;
const ACTORS = 'UNWIND $ids AS id MATCH (a:Actor {id: id}) RETURN a AS actor';
const NAMES = 'UNWIND $ids AS id MATCH (a:Actor {id: id}) RETURN a.id AS id, a.name AS name, labels(a) AS labels';
const ARTICLES = 'MATCH (article:Article) RETURN article AS article';
const MENTIONS =
  'UNWIND $ids AS id MATCH (article:Article {id: id})-[m:MENTIONS]->(a:Actor) RETURN article.id AS article, m AS mention, a.id AS actor';

/** Opens what a scope has of the graph, ready to be written. Throws an EmptyExportError where that is nothing. */
export async function openExport(
  shared: GraphStore,
  { filter, scope }: { readonly filter: Filter; readonly scope: Scope },
  origin: Origin,
  signal?: AbortSignal,
): Promise<ExportGraph> {
  const store = patientStore(shared);
  const known = await readArticles(store);
  // What a view shows is named one by one: no filter is laid over it, and what it was asked for is only told.
  const view = scope.kind === 'selection' ? (scope.view ?? null) : null;
  const asked = view?.filter ?? filter;
  const words = await filterInWords(store, asked, known);
  const reach = await reachOf(store, { filter, words }, scope, signal);
  const totals = await totalsOf(store);
  const opened = async (reader: RowReader<ExportStatement>) => {
    const selection = await openSelectionAs(store, filter, reader, signal);
    return () => within(selection.statements(reach.among ?? undefined), reach);
  };
  const all = scope.kind === 'filter' && filterToQuery(filter).size === 0;
  const survey =
    all && totals.statements > HELD_AT_ONCE
      ? await surveyOfAll(store, totals.statements)
      : await surveyOf((await opened(exportStatements(known)))(), reach.alone);
  if (survey.counted.size === 0) throw new EmptyExportError(`There is neither an actor nor a statement in it (${reach.says}).`);
  const articles = all ? new Set<string>(known.keys()) : (survey.articles ?? new Set<string>());
  const about: About = {
    title: titleOf(origin.title, articles.size > 0 ? articles.size : known.size),
    scope: reach.says,
    slug: reach.slug,
    query: queryOf(asked, view),
    filter: words,
    asked: askedOf(scope),
    actors: survey.counted.size,
    statements: survey.statements,
    articles: articles.size,
    omitted: { actors: totals.actors - survey.counted.size, statements: totals.statements - survey.statements },
    taken: origin.taken,
    version: origin.version,
  };
  const extra = survey.extra.map(({ name }) => name);
  const { held } = survey;
  // What is held is not read again, nor what the filter has to know for that.
  const statements = held === null ? await opened(exportStatementsWith(known, extra)) : () => held;
  const reader = new Reader(store, survey, articles, signal);
  return {
    about,
    extra: { actors: await extraOfActors(store, reader, survey), statements: survey.extra },
    actors: () => asCounted(reader.actors(), survey.counted.size),
    articles: () => reader.articles(),
    mentions: () => reader.mentions(),
    names: () => reader.names(),
    combination: () => reader.combination(),
    statements: () => asCounted(statements(), survey.statements),
  };
}

/** What was asked for as an address of the page has it. */
function queryOf(filter: Filter, view: AskedView | null): string {
  const query = filterToQuery(filter);
  if (view?.combine === true) query.set('combine', '1');
  if (view?.processes === false) query.set('processes', '0');
  for (const id of view?.expand ?? []) query.append('expand', id);
  for (const id of view?.hide ?? []) query.append('hide', id);
  return query.toString();
}

/** Reads the nodes of an export, some at a time. */
class Reader {
  private readonly ids: readonly ActorId[];
  private named: Promise<Map<ActorId, Named>> | null = null;
  private combined: Promise<ExportCombination> | null = null;

  constructor(
    private readonly store: GraphStore,
    private readonly survey: Survey,
    private readonly cited: ReadonlySet<string>,
    private readonly signal: AbortSignal | undefined,
  ) {
    this.ids = [...survey.counted.keys()].sort(byText);
  }

  async *actors(): AsyncGenerator<ExportActor> {
    for (const ids of batches(this.ids, NODES_AT_ONCE)) {
      const found: ExportActor[] = [];
      for (const [node] of await this.rows(ACTORS, ids)) {
        const actor = toExportActor(node, (id) => this.survey.counted.get(id) ?? 0);
        if (actor !== null) found.push(actor);
      }
      yield* found.sort(by(({ id }) => id));
    }
  }

  async *articles(): AsyncGenerator<ExportArticle> {
    const found: ExportArticle[] = [];
    for (const [node] of await this.rows(ARTICLES, [])) {
      const article = toExportArticle(node);
      if (article !== null && this.cited.has(article.id)) found.push(article);
    }
    yield* found.sort(by(({ id }) => id));
  }

  async *mentions(): AsyncGenerator<ExportMention> {
    for (const ids of batches([...this.cited].sort(byText) as ArticleId[], 1)) {
      const found: ExportMention[] = [];
      for (const row of await this.rows(MENTIONS, ids)) {
        const mention = toExportMention(row);
        if (mention !== null && this.survey.counted.has(mention.actor)) found.push(mention);
      }
      yield* found.sort((a, b) => a.start - b.start || byText(a.actor, b.actor));
    }
  }

  names(): Promise<ReadonlyMap<ActorId, Named>> {
    this.named ??= this.readNames();
    return this.named;
  }

  combination(): Promise<ExportCombination> {
    this.combined ??= readCombination(this.store, this.signal);
    return this.combined;
  }

  private async readNames(): Promise<Map<ActorId, Named>> {
    const names = new Map<ActorId, Named>();
    const wanted = new Set([...this.ids, ...this.survey.speakers]);
    for (const ids of batches([...wanted], NODES_AT_ONCE)) {
      for (const row of await this.rows(NAMES, ids)) {
        const named = toNamed(row);
        if (named !== null) names.set(...named);
      }
    }
    return names;
  }

  /** All at once: they are held anyway, to be sorted. */
  private async rows(text: string, ids: readonly string[]): Promise<readonly Row[]> {
    const options = this.signal === undefined ? {} : { signal: this.signal };
    return (await this.store.run({ text, ...(text.includes('$ids') ? { parameters: { ids } } : {}) }, options)).rows;
  }
}

async function* within(statements: AsyncIterable<ExportStatement>, { ids }: Reach): AsyncGenerator<ExportStatement> {
  for await (const statement of statements) if (ids === null || ids.has(statement.id)) yield statement;
}

/** Whoever reads a file is told how many there are: a file that has another number is not finished. */
async function* asCounted<T>(items: AsyncIterable<T> | readonly T[], expected: number): AsyncGenerator<T> {
  let number = 0;
  for await (const item of items) {
    number++;
    yield item;
  }
  if (number !== expected) throw new ExportChangedError('The graph was changed while it was written. Take it along again.');
}

async function surveyOfAll(store: GraphStore, statements: number): Promise<Survey> {
  const [counted, extra] = await Promise.all([countOfEachActor(store), extraInGraph(store, 'statements')]);
  return { counted, statements, speakers: new Set(), articles: null, held: null, extra };
}

/** Few actors are looked at, one by one; of many the store is asked. */
async function extraOfActors(store: GraphStore, reader: Reader, { counted }: Survey): Promise<ExportGraph['extra']['actors']> {
  if (counted.size > HELD_AT_ONCE) return extraInGraph(store, 'actors');
  const extra = new ExtraProperties();
  for await (const actor of reader.actors()) extra.note(actor.extra);
  return extra.list();
}

async function totalsOf(store: GraphStore): Promise<{ actors: number; statements: number }> {
  const { rows } = await store.run({ text: 'MATCH (a:Actor) RETURN count(a.id) AS number' });
  return { actors: wholeOf(rows[0]?.[0]) ?? 0, statements: await countStatements(store) };
}
