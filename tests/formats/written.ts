import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EMPTY_FILTER, type Filter } from '../../server/domain/filter';
import type { FormatId } from '../../server/domain/vocabulary/formats';
import type { ExportGraph, ExportOptions } from '../../server/formats/format';
import { inChunks } from '../../server/formats/in-chunks';
import { writerOf } from '../../server/formats/writers';
import { openExport } from '../../server/queries/export/open-export';
import type { Scope } from '../../server/queries/export/scope';
import type { GraphStore } from '../../server/store/graph-store';
import { USUAL } from './pictures/invented';
import { openTestGraph, type TestGraph } from '../support/test-app';

const ORIGIN = { title: 'What {articles say} about a border', version: '1.2.3', taken: '2001-09-09T01:46:40Z' };

/** A statement of the invented collection, with a day of its own; what it says is compared everywhere, and so is one that somebody else says. */
export const CITED = 'quiet-border.p4.rudolf-elphberg.OPPOSES.graustark';
export const ALLEGED = 'quiet-border.p4.graustark.BACKS.blue-guard';
const ARTICLE = {
  article: 'quiet-border',
  articleTitle: 'A quiet border',
  articlePublisher: 'The Strelsau Courier',
  articlePublished: '2001-02-03',
};
/** Who says what, how surely, where and in which article. */
export const EVIDENCE = {
  [CITED]: {
    type: 'OPPOSES',
    sign: -1,
    claim: 'The king blames Graustark.',
    modality: 'stated',
    attributedTo: null,
    cameo: '112',
    date: '2001-02-03',
    ...ARTICLE,
    paragraph: 4,
    start: 218,
    end: 257,
    sha256: 'b798b80dbb3c5f2de7641a070e8c2a58ba5aeb5b797a8c7103fe7719231bf332',
  },
  [ALLEGED]: {
    type: 'BACKS',
    sign: 1,
    claim: 'Graustark is said to pay the Blue Guard.',
    modality: 'alleged',
    attributedTo: 'rudolf-elphberg',
    cameo: '071',
    date: null,
    ...ARTICLE,
    paragraph: 4,
    start: 228,
    end: 257,
    sha256: 'c498a9976e0b4ba9f81fc8aa8bf41a1aa00e6425fded0347e5d9558369adcadc',
  },
};
type Evidence = (typeof EVIDENCE)[typeof CITED | typeof ALLEGED];

/** The evidence in what a reader holds of an edge: lists in one text, and null where it holds nothing. */
export function evidenceIn(held: Readonly<Record<string, unknown>>): Record<keyof Evidence, unknown> {
  const told = (value: unknown) => (Array.isArray(value) ? value.join('; ') || null : (value ?? null));
  return Object.fromEntries(Object.keys(EVIDENCE[CITED]).map((name) => [name, told(held[name])])) as Record<keyof Evidence, unknown>;
}

/** The evidence as formats have it in which everything is text. */
export function asTexts(evidence: Evidence): Record<keyof Evidence, string | null> {
  const text = (value: string | number | null) => (value === null ? null : String(value));
  return Object.fromEntries(Object.entries(evidence).map(([name, value]) => [name, text(value)])) as Record<keyof Evidence, string | null>;
}

/** Digests of the articles' files. */
export const FILES = {
  'quiet-border': '3aa56f9755ecb16b209ec836833021884b573252fc02cdc2d9844afc68a625a9',
  'talks-at-zenda': '55beab14faec7909205d46ee5f5fbbb623a95281b1ca473f02dc0f684f40039e',
};

/** Of the invented collection. */
export const ACTORS = 9;
export const STATEMENTS = 13;

/** A part of a store as it would be exported. */
export function exportOf(store: GraphStore, filter: Partial<Filter> = {}, scope: Scope = { kind: 'filter' }): Promise<ExportGraph> {
  return openExport(store, { filter: { ...EMPTY_FILTER, ...filter }, scope }, ORIGIN);
}

/** A whole file of a format. */
export async function written(graph: ExportGraph, format: FormatId, options: Partial<ExportOptions> = {}): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of inChunks(writerOf(format)(graph, { bom: false, positions: null, ...options } as ExportOptions)))
    pieces.push(piece);
  return Buffer.concat(pieces);
}

/** The invented collection, and a folder for the files that are written of it. */
export interface WrittenGraph {
  readonly graph: TestGraph;
  /** Writes a file, and gives its path. */
  file(format: FormatId): Promise<string>;
  /** The same of another graph. */
  fileOf(graph: ExportGraph, format: FormatId): Promise<string>;
  close(): Promise<void>;
}

/** For beforeAll, with `close` in afterAll. */
export async function openWritten(): Promise<WrittenGraph> {
  const graph = await openTestGraph();
  const folder = await mkdtemp(join(tmpdir(), 'entente-formats-'));
  const fileOf: WrittenGraph['fileOf'] = async (whole, format) => {
    const path = join(folder, `graph.${format}`);
    await writeFile(path, await written(whole, format, USUAL));
    return path;
  };
  return {
    graph,
    file: async (format) => fileOf(await exportOf(graph.store), format),
    fileOf,
    close: async () => {
      await graph.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
