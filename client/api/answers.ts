import type { ActorReply, ArticleDetailReply, ArticleReply, PathsReply, RelationDetailReply } from '../../server/contract/replies';
import type { Article, Citation, CitationStatus } from '../../server/domain/citation';
import type { Statement } from '../../server/domain/statement';

/** A statement as the API hands it out: with the branded ids of the domain, and whether its citation holds. */
export type Relation = Omit<Statement, 'citation'> & { readonly citation: (Citation & { readonly status: CitationStatus }) | null };

/** An article with its branded id. */
export type CitedArticle = Omit<ArticleReply, 'id'> & Pick<Article, 'id'>;

export type RelationDetail = Omit<RelationDetailReply, 'relation'> & { readonly relation: Relation };
export type ArticleDetail = Omit<ArticleDetailReply, 'relations'> & { readonly relations: readonly Relation[] };
export type Paths = Omit<PathsReply, 'direct' | 'paths'> & { readonly direct: readonly Relation[]; readonly paths: readonly Path[] };
export interface Path {
  readonly sentence: string;
  readonly hops: readonly {
    readonly from: string;
    readonly to: string;
    readonly sentence: string;
    readonly relations: readonly Relation[];
  }[];
}

/** What a filter selects, as the view takes it in. */
export interface Graph {
  readonly actors: readonly ActorReply[];
  readonly statements: readonly Relation[];
  readonly articles: readonly CitedArticle[];
  readonly truncated: boolean;
  readonly omitted: { readonly actors: number; readonly relations: number };
  /** The number of the file that it was read from; the graph of the server has none. */
  readonly file?: number;
}
