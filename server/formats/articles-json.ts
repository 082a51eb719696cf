import { ARTICLE_COLUMNS, MENTION_COLUMNS, type Column } from './columns';
import type { ExportGraph, ExportMention } from './format';
import { jsonText } from './json-value';

/** The articles of a graph, each with whom it mentions where, as one JSON array in pieces: for formats whose graph has data of its own. */
export async function* articlesJson(graph: ExportGraph): AsyncGenerator<string> {
  const mentions = await mentionsByArticle(graph);
  let apart = '[';
  for await (const article of graph.articles()) {
    const own = mentions.get(article.id) ?? [];
    yield `${apart}{${members(article, ARTICLE_COLUMNS)},"mentions":[${own.map(mentionJson).join(',')}]}`;
    apart = ',';
  }
  yield apart === '[' ? '[]' : ']';
}

function mentionJson(mention: ExportMention): string {
  return `{${members(
    mention,
    MENTION_COLUMNS.filter(({ name }) => name !== 'article'),
  )}}`;
}

/** The columns that have a value as members of a JSON object, and behind them, as `extra`, what is not of the codebook. */
function members<T extends { readonly extra: ExportMention['extra'] }>(item: T, columns: readonly Column<T>[]): string {
  const own = columns.flatMap((column) => {
    const cell = column.of(item);
    if (cell === null || (Array.isArray(cell) && cell.length === 0)) return [];
    return [`${JSON.stringify(column.name)}:${typeof cell === 'bigint' ? String(cell) : JSON.stringify(cell)}`];
  });
  return [...own, ...(Object.keys(item.extra).length === 0 ? [] : [`"extra":${jsonText(item.extra)}`])].join(',');
}

/** They are held by article: few against the statements. */
async function mentionsByArticle(graph: ExportGraph): Promise<Map<string, ExportMention[]>> {
  const held = new Map<string, ExportMention[]>();
  for await (const mention of graph.mentions()) {
    const known = held.get(mention.article);
    if (known) known.push(mention);
    else held.set(mention.article, [mention]);
  }
  return held;
}
