import type {
  ActorDetailReply,
  ActorListReply,
  CollectionReply,
  FacetsReply,
  GraphReply,
  ReadyReply,
  SessionReply,
} from '../../server/contract/replies';
import type { ImportListReply, ImportPreviewReply, ImportRemovalReply, ImportReportReply } from '../../server/contract/imports';
import type { Filter } from '../../server/domain/filter';
import { filterToQuery } from '../../server/domain/filter-query';
import type { ArticleDetail, CitedArticle, Graph, Paths, Relation, RelationDetail } from './answers';
import { request } from './http';
import { fromFileOr } from './opened-file';

export type { ArticleDetail, CitedArticle, Graph, Path, Paths, Relation, RelationDetail } from './answers';

/** Actors that one answer of the directory holds at most. */
const DIRECTORY = '500';

const path = (...parts: string[]) => `/api/${parts.map(encodeURIComponent).join('/')}`;

export const fetchSession = (signal?: AbortSignal) => request<SessionReply>('/api/session', { signal });
export const logIn = (token: string) => request<SessionReply>('/api/session', { method: 'POST', body: { token } });
export const fetchReady = (signal?: AbortSignal) => request<ReadyReply>('/api/ready', { signal, alsoAccept: 503 });
export const fetchCollection = (signal?: AbortSignal) =>
  fromFileOr(
    (file) => file.collection(),
    () => request<CollectionReply>('/api/collection', { signal }),
  );
export const fetchFacets = (filter: Filter, signal?: AbortSignal) =>
  fromFileOr(
    (file) => file.facets(filter),
    () => request<FacetsReply>(`/api/facets?${filterToQuery(filter).toString()}`, { signal }),
  );
export const fetchActor = (id: string, signal?: AbortSignal) =>
  fromFileOr(
    (file) => file.actor(id),
    () => request<ActorDetailReply>(path('actors', id), { signal }),
  );
/** A statement with its evidence; where its ends are known, it is found by them. */
export const fetchRelation = (id: string, ends: Pick<Relation, 'from' | 'to'> | null, signal?: AbortSignal) =>
  fromFileOr(
    (file) => file.relation(id),
    () =>
      request<RelationDetail>(
        `${path('relations', id)}${ends ? `?${new URLSearchParams({ from: ends.from, to: ends.to }).toString()}` : ''}`,
        { signal },
      ),
  );
export const fetchArticle = (id: string, signal?: AbortSignal) =>
  fromFileOr(
    (file) => file.article(id),
    () => request<ArticleDetail>(path('articles', id), { signal }),
  );
export const findActors = (search: string, signal?: AbortSignal) =>
  fromFileOr(
    (file) => file.find(search),
    () => request<ActorListReply>(`/api/actors?${new URLSearchParams({ search, limit: '8' }).toString()}`, { signal }),
  );
export const fetchDirectory = (signal?: AbortSignal) =>
  fromFileOr(
    (file) => file.directory(),
    () => request<ActorListReply>(`/api/actors?limit=${DIRECTORY}`, { signal }),
  );

/** Every article. */
export const fetchArticles = (signal?: AbortSignal) =>
  fromFileOr(
    (file) => file.articles(),
    () => fetchArticlePages(signal),
  );

/** Page after page. */
async function fetchArticlePages(signal?: AbortSignal): Promise<{ readonly items: readonly CitedArticle[] }> {
  const items: CitedArticle[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const after = cursor === '' ? {} : { cursor };
    const query = new URLSearchParams({ limit: '1000', ...after });
    const page: ArticlePage = await request<ArticlePage>(`/api/articles?${query.toString()}`, { signal });
    items.push(...page.items);
    cursor = page.next;
  }
  return { items };
}

interface ArticlePage {
  readonly items: readonly CitedArticle[];
  readonly next: string | null;
}

/** The statements and the shortest paths between two actors, whatever the filter. */
export function fetchPaths(from: string, to: string, signal?: AbortSignal): Promise<Paths> {
  return fromFileOr(
    (file) => file.paths(from, to),
    () => request(`/api/paths?${new URLSearchParams({ from, to }).toString()}`, { signal }),
  );
}

type GraphAnswer = Omit<GraphReply, 'relations' | 'articles'> & {
  readonly relations: readonly Relation[];
  readonly articles: readonly CitedArticle[];
};

/** The statements, actors and articles that a filter selects. */
export const fetchGraph = (filter: Filter, signal?: AbortSignal) =>
  fromFileOr(
    (file) => file.select(filter),
    () => fetchServerGraph(filter, signal),
  );

async function fetchServerGraph(filter: Filter, signal?: AbortSignal): Promise<Graph> {
  const { relations, ...rest } = await request<GraphAnswer>(`/api/graph?${filterToQuery(filter).toString()}`, { signal });
  performance.mark('entente:data');
  return { ...rest, statements: relations };
}

type PreviewAnswer = Omit<ImportPreviewReply, 'graph'> & { readonly graph: GraphAnswer | null };

/** What is wrong with a file, and how much is in it. */
export type FileReport = Pick<ImportReportReply, 'counts' | 'problems' | 'errors' | 'warnings' | 'taken'>;

/** A file as a graph to look at; null where it has an error. */
export async function previewFile(file: File): Promise<{ readonly graph: Graph | null; readonly report: FileReport }> {
  const { graph, ...report } = await request<PreviewAnswer>(`/api/imports/preview?${nameOf(file)}`, { method: 'POST', upload: file });
  if (graph === null) return { graph, report };
  const { relations, ...rest } = graph;
  return { graph: { ...rest, statements: relations }, report };
}

/** Brings a file into the graph, with a text before every id; `import` is null where it has an error. */
export const importFile = (file: File, prefix: string) =>
  request<ImportReportReply>(`/api/imports?${nameOf(file)}${prefix === '' ? '' : `&${new URLSearchParams({ prefix }).toString()}`}`, {
    method: 'POST',
    upload: file,
    alsoAccept: 422,
  });

/** What was imported, the last first. */
export const fetchImports = (signal?: AbortSignal) => request<ImportListReply>('/api/imports', { signal });

/** Takes an import out of the graph. */
export const removeImport = (id: string) => request<ImportRemovalReply>(`/api/imports/${encodeURIComponent(id)}`, { method: 'DELETE' });

function nameOf(file: File): string {
  return new URLSearchParams({ name: file.name.replaceAll(/[/\\]/g, '-').slice(0, 200) }).toString();
}
