import type { Article, ArticleId } from '../domain/citation';
import { GraphNode, type Value } from '../store/values';
import { oneOf, textOf, textsOf } from './values';

/** An article out of its node; null for what has no id. */
export function toArticle(node: Value | undefined): Article | null {
  if (!(node instanceof GraphNode)) return null;
  const { properties } = node;
  const id = textOf(properties, 'id');
  if (id === null) return null;
  return {
    id: id as ArticleId,
    title: textOf(properties, 'title') ?? id,
    publisher: textOf(properties, 'publisher'),
    published: textOf(properties, 'published'),
    publishedBasis: oneOf(properties, 'publishedBasis', ['stated', 'inferred']),
    note: textOf(properties, 'note'),
    agencies: textsOf(properties, 'agencies'),
    textQuality: oneOf(properties, 'textQuality', ['ok', 'machine-translated', 'scrambled']),
    url: textOf(properties, 'url'),
    archiveUrl: textOf(properties, 'archiveUrl'),
    file: textOf(properties, 'file'),
    sha256: textOf(properties, 'sha256'),
  };
}
