import type { Brand } from './brand';

export type ArticleId = Brand<string, 'ArticleId'>;

/** Whether the passage was found, with its digest, in the reader's own copy of the article. */
export type CitationStatus = 'held' | 'failed' | 'unchecked';

/** A W3C Web Annotation text position: Unicode code points from the start of the file, `end` exclusive. */
export interface TextPosition {
  readonly start: number;
  readonly end: number;
}

/** Where an article states something, and the digest that proves it. */
export interface Citation extends TextPosition {
  readonly article: ArticleId;
  /** Counted from 1 over the lines of the file that are not blank. */
  readonly paragraph: number;
  /** SHA-256 of exactly the passage in UTF-8, 64 hexadecimal digits. */
  readonly sha256: string;
  /** Where the name stands when the passage only has "he" or "the group". */
  readonly antecedent: TextPosition | null;
}

/** A news article that statements cite; what its text does not state is null. */
export interface Article {
  readonly id: ArticleId;
  readonly title: string;
  readonly publisher: string | null;
  /** EDTF level 0. */
  readonly published: string | null;
  readonly publishedBasis: 'stated' | 'inferred' | null;
  readonly note: string | null;
  readonly agencies: readonly string[];
  readonly textQuality: 'ok' | 'machine-translated' | 'scrambled' | null;
  readonly url: string | null;
  readonly archiveUrl: string | null;
  /** A base name inside the folder of ENTENTE_ARTICLES. */
  readonly file: string | null;
  readonly sha256: string | null;
}
