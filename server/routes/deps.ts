import { Router } from 'express';
import type { Logger } from 'pino';
import type { ArticleFolder } from '../citations/article-folder';
import type { Verifier } from '../citations/verifier';
import type { Config } from '../config';
import type { CollectionFile } from '../contract/collection';
import type { GalleryFile } from '../queries/gallery-folder';
import type { GraphStore } from '../store/graph-store';

/** What the routers work with; main.ts makes it, and the tests do. */
export interface Deps {
  readonly config: Pick<
    Config,
    'console' | 'exports' | 'hosts' | 'importLimit' | 'loopback' | 'passages' | 'publicReadOnly' | 'token' | 'trustProxy'
  >;
  readonly store: GraphStore;
  readonly verifier: Verifier;
  /** The reader's own copies of the articles. */
  readonly articles: ArticleFolder | null;
  readonly collection: CollectionFile;
  readonly gallery: readonly GalleryFile[];
  readonly logger: Logger;
  readonly version: string;
  /** The folder of the built page. */
  readonly page: string;
}

/** An address is one spelling of it. */
export function newRouter(): Router {
  return Router({ caseSensitive: true, strict: true });
}
