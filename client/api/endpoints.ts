import type {
  ActorDetailReply,
  ActorListReply,
  ActorReply,
  ArticleDetailReply,
  ArticleReply,
  CollectionReply,
  FacetsReply,
  GraphReply,
  PathsReply,
  ReadyReply,
  RelationDetailReply,
  SessionReply,
} from '../../server/contract/replies';
import type { Filter } from '../../server/domain/filter';
import { filterToQuery } from '../../server/domain/filter-query';
import type { Statement } from '../../server/domain/statement';
import { request } from './http';

/** A reply in which the relations have the branded ids of the domain. */
type Branded<T, Key extends string> = Omit<T, Key> & Readonly<Record<Key, Key extends 'relation' ? Statement : readonly Statement[]>>;
export type RelationDetail = Branded<RelationDetailReply, 'relation'>;
export type ArticleDetail = Branded<ArticleDetailReply, 'relations'>;

/** What a filter selects, as the view takes it in. */
export interface Graph {
  readonly actors: readonly ActorReply[];
  readonly statements: readonly Statement[];
  readonly articles: readonly ArticleReply[];
  readonly truncated: boolean;
  readonly omitted: { readonly actors: number; readonly relations: number };
}

/** Actors that one answer of the directory holds at most. */
const DIRECTORY = '500';

const path = (...parts: string[]) => `/api/${parts.map(encodeURIComponent).join('/')}`;

export const fetchSession = (signal?: AbortSignal) => request<SessionReply>('/api/session', { signal });
export const logIn = (token: string) => request<SessionReply>('/api/session', { method: 'POST', body: { token } });
export const fetchReady = (signal?: AbortSignal) => request<ReadyReply>('/api/ready', { signal });
export const fetchCollection = (signal?: AbortSignal) => request<CollectionReply>('/api/collection', { signal });
export const fetchFacets = (filter: Filter, signal?: AbortSignal) =>
  request<FacetsReply>(`/api/facets?${filterToQuery(filter).toString()}`, { signal });
export const fetchActor = (id: string, signal?: AbortSignal) => request<ActorDetailReply>(path('actors', id), { signal });
export const fetchRelation = (id: string, signal?: AbortSignal) => request<RelationDetail>(path('relations', id), { signal });
export const fetchArticle = (id: string, signal?: AbortSignal) => request<ArticleDetail>(path('articles', id), { signal });
export const fetchDirectory = (signal?: AbortSignal) => request<ActorListReply>(`/api/actors?limit=${DIRECTORY}`, { signal });

/** The paths between two actors within a filter. */
export function fetchPaths(from: string, to: string, signal?: AbortSignal): Promise<PathsReply> {
  return request(`/api/paths?${new URLSearchParams({ from, to }).toString()}`, { signal });
}

/** The statements, actors and articles that a filter selects. */
export async function fetchGraph(filter: Filter, signal?: AbortSignal): Promise<Graph> {
  const { relations, ...rest } = await request<Branded<GraphReply, 'relations'>>(`/api/graph?${filterToQuery(filter).toString()}`, {
    signal,
  });
  return { ...rest, statements: relations };
}
