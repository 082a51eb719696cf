import type { ArticleFolder } from '../citations/article-folder';
import { openArticleFolder } from '../citations/article-folder';
import type { ArticleText } from '../citations/paragraphs';
import { ConfigError, readConfig } from '../config';
import { readArticles } from '../queries/read-articles';
import { FailedError, UsageError } from './errors';
import { withSeed } from './seed';

/** The folder that ENTENTE_ARTICLES names. */
export function articleFolder(): ArticleFolder {
  const { ENTENTE_ARTICLES } = process.env;
  try {
    const { articles } = readConfig({ ENTENTE_ARTICLES });
    if (articles !== null) return openArticleFolder(articles);
  } catch (error) {
    if (error instanceof ConfigError) throw new UsageError(error.message);
    throw error;
  }
  throw new UsageError('ENTENTE_ARTICLES is not set. Set it to the folder with your own copies of the articles.');
}

/** The text of an article by the name of its file, or by its id in the seed; by its id, only if the file is the one that was coded. */
export async function readArticleText(article: string, seedFolder: string): Promise<ArticleText> {
  const folder = articleFolder();
  const byName = await folder.read({ file: article, sha256: null });
  if (byName.kind === 'differs' && byName.text) return byName.text;
  const known = await withSeed(seedFolder, readArticles);
  const found = [...known.values()].find(({ id }) => id === article);
  if (!found)
    throw new FailedError(`${article} is neither a file in ENTENTE_ARTICLES nor an article of the seed: ${[...known.keys()].join(', ')}.`);
  const source = await folder.read(found);
  if (source.kind !== 'text') throw new FailedError(`The article ${article} cannot be read: ${source.reason}.`);
  return source.text;
}
