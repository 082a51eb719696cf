import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { galleryQuerySchema, PARAMETER_TYPES, type GalleryParameter, type GalleryQuery } from '../contract/gallery';

/** A query as its file has it. */
export type GalleryFile = GalleryQuery;

/** A file of the gallery is not what it should be; the message names file and line. */
export class GalleryError extends Error {
  override readonly name = 'GalleryError';
}

const HEADER = /^\/\/ (\w+): (.+)$/;
const PARAMETER = /^(\w+) (\w+) ("(?:[^"\\]|\\.)*"|\S+) (.+)$/;
const KEYS = ['title', 'question', 'group', 'order', 'first', 'counts', 'parameter'];
/** Files without an order come last. */
const LAST = 1_000_000;

type Fail = (line: number, message: string) => GalleryError;
interface Header {
  readonly key: string;
  readonly value: string;
  readonly line: number;
}

/** Reads the queries of a folder, in their order. Everything in it must be right: it is read at the start. */
export function readGalleryFolder(folder: string): GalleryFile[] {
  return list(folder)
    .map((name) => readFile(folder, name))
    .sort((a, b) => a.order - b.order)
    .map(({ query }) => query);
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.cypher'))
      .sort();
  } catch (error) {
    throw new GalleryError(`${folder} cannot be read: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function readFile(folder: string, name: string): { order: number; query: GalleryFile } {
  const file = path.join(folder, name);
  const lines = readFileSync(file, 'utf8').split('\n');
  return parseGalleryQuery(name.replace(/\.cypher$/, ''), lines, (line, message) => new GalleryError(`${file}:${line}: ${message}`));
}

function parseGalleryQuery(id: string, lines: readonly string[], fail: Fail): { order: number; query: GalleryFile } {
  const length = lines.findIndex((line) => !line.startsWith('//'));
  const headers = lines.slice(0, length).map((line, index) => readHeader(line, index + 1, fail));
  const one = (key: string): string => {
    const found = headers.filter((header) => header.key === key);
    if (found[1]) throw fail(found[1].line, `${key} stands there twice`);
    return found[0]?.value ?? '';
  };
  const text = lines.slice(length).join('\n').trim().replace(/;$/, '');
  const query = {
    id,
    title: one('title'),
    question: one('question'),
    group: one('group'),
    first: one('first') === 'yes',
    countsWritten: one('counts') === 'written',
    parameters: headers.filter(({ key }) => key === 'parameter').map((header) => readParameter(header, fail)),
    text,
  };
  checkWhole(query, fail);
  return { order: readOrder(headers, fail), query: galleryQuerySchema.parse(query) };
}

function readHeader(text: string, line: number, fail: Fail): Header {
  const [, key = '', value = ''] = HEADER.exec(text) ?? [];
  if (!KEYS.includes(key)) throw fail(line, `a line of the header is // key: value, with one of the keys ${KEYS.join(', ')}`);
  return { key, value, line };
}

function readOrder(headers: readonly Header[], fail: Fail): number {
  const header = headers.find(({ key }) => key === 'order');
  if (!header) return LAST;
  if (Number.isNaN(Number(header.value))) throw fail(header.line, `${header.value} is no number`);
  return Number(header.value);
}

function readParameter({ value: text, line }: Header, fail: Fail): GalleryParameter {
  const [, name = '', type = '', written = '', label = ''] = PARAMETER.exec(text) ?? [];
  const known = PARAMETER_TYPES.find((each) => each === type);
  if (!known) throw fail(line, `a parameter is: name type default label, with one of the types ${PARAMETER_TYPES.join(', ')}`);
  const value = known === 'number' ? Number(written) : written.startsWith('"') ? (JSON.parse(written) as string) : written;
  if (Number.isNaN(value)) throw fail(line, `${written} is no number`);
  return { name, type: known, label, value };
}

function checkWhole(query: GalleryFile, fail: Fail): void {
  for (const key of ['title', 'question', 'group'] as const) if (query[key] === '') throw fail(1, `${key} is missing in the header`);
  if (query.text === '') throw fail(1, 'there is no statement below the header');
  const used = new Set([...query.text.matchAll(/\$(\w+)/g)].map(([, name]) => name));
  const declared = query.parameters.map(({ name }) => name);
  for (const name of used) if (!declared.includes(String(name))) throw fail(1, `$${name} has no line in the header`);
  for (const name of declared) if (!used.has(name)) throw fail(1, `parameter ${name} is not used`);
}
