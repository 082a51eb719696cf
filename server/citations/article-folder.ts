import { open, realpath } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { constants } from 'node:fs';
import { basename, join, sep, win32 } from 'node:path';
import type { Article } from '../domain/citation';
import { sha256 } from './digest';
import { toArticleText } from './paragraphs';
import type { ArticleSource } from './verify';

type ArticleFile = Pick<Article, 'file' | 'sha256'>;

/** The reader's own copies of the articles (ENTENTE_ARTICLES). */
export interface ArticleFolder {
  /** What the folder holds of an article; the digest of the whole file is checked at every reading. */
  read(article: ArticleFile): Promise<ArticleSource>;
}

/** Nothing larger is an article; it is not read. */
const MOST_BYTES = 16 * 1024 * 1024;

/** Opens a folder of articles. A file is a base name in it: nothing outside is read, by whatever path or link. */
export function openArticleFolder(folder: string): ArticleFolder {
  return {
    async read({ file, sha256: digest }) {
      if (file === null || file === '') return missing('the article names no file');
      if (!isBaseName(file)) return missing(`${JSON.stringify(file)} is not a plain file name`);
      const bytes = await readInside(folder, file);
      return typeof bytes === 'string' ? missing(bytes) : toSource(bytes, file, digest);
    },
  };
}

function toSource(bytes: Buffer, file: string, digest: string | null): ArticleSource {
  const text = decode(bytes);
  const differs = (reason: string): ArticleSource => ({ kind: 'differs', reason, text: text === null ? null : toArticleText(text) });
  if (digest === null) return differs(`the article has no digest to check ${file} against`);
  const actual = sha256(bytes);
  if (actual !== digest) return differs(`${file} has SHA-256 ${actual}, the article ${digest}`);
  return text === null ? differs(`${file} is not UTF-8`) : { kind: 'text', text: toArticleText(text) };
}

/** The bytes of a file, or why there are none. */
async function readInside(folder: string, file: string): Promise<Buffer | string> {
  let handle: FileHandle | undefined;
  try {
    const [root, path] = await Promise.all([realpath(folder), realpath(join(folder, file))]);
    if (!path.startsWith(root.endsWith(sep) ? root : root + sep)) return `${file} leads out of the folder`;
    // Without blocking: a pipe in the folder must not hang the server.
    handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const info = await handle.stat();
    if (!info.isFile()) return `${file} is not a file`;
    if (info.size > MOST_BYTES) return `${file} is larger than ${MOST_BYTES} bytes`;
    return await handle.readFile();
  } catch (error) {
    return reasonOf(error, file);
  } finally {
    await handle?.close();
  }
}

function reasonOf(error: unknown, file: string): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
  return code === 'ENOENT' ? `${file} is not in the folder` : `${file} cannot be read (${code})`;
}

function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function isBaseName(file: string): boolean {
  return file !== '.' && file !== '..' && !file.includes('\0') && basename(file) === file && win32.basename(file) === file;
}

function missing(reason: string): ArticleSource {
  return { kind: 'missing', reason };
}
