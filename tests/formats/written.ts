import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EMPTY_FILTER, type Filter } from '../../server/domain/filter';
import type { FormatId } from '../../server/domain/vocabulary/formats';
import type { ExportGraph, ExportOptions } from '../../server/formats/format';
import { inChunks } from '../../server/formats/in-chunks';
import { writerOf } from '../../server/formats/writers';
import { openExport } from '../../server/queries/export/open-export';
import type { GraphStore } from '../../server/store/graph-store';
import { openTestGraph, type TestGraph } from '../support/test-app';

const ORIGIN = { title: 'What {articles say} about a border', version: '1.2.3', taken: '2001-09-09T01:46:40Z' };

/** A statement of the invented collection whose citation is compared everywhere. */
export const CITED = 'quiet-border.p4.rudolf-elphberg.OPPOSES.graustark';
export const CITATION = {
  article: 'quiet-border',
  paragraph: 4,
  start: 218,
  end: 257,
  sha256: 'b798b80dbb3c5f2de7641a070e8c2a58ba5aeb5b797a8c7103fe7719231bf332',
  claim: 'The king blames Graustark.',
};
/** Of the invented collection. */
export const ACTORS = 9;
export const STATEMENTS = 13;

/** A part of a store as it would be exported. */
export function exportOf(store: GraphStore, filter: Partial<Filter> = {}): Promise<ExportGraph> {
  return openExport(store, { filter: { ...EMPTY_FILTER, ...filter }, scope: { kind: 'filter' } }, ORIGIN);
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
  file(format: FormatId, filter?: Partial<Filter>): Promise<string>;
  close(): Promise<void>;
}

/** For beforeAll, with `close` in afterAll. */
export async function openWritten(): Promise<WrittenGraph> {
  const graph = await openTestGraph();
  const folder = await mkdtemp(join(tmpdir(), 'entente-formats-'));
  return {
    graph,
    file: async (format, filter) => {
      const path = join(folder, `graph.${format}`);
      await writeFile(path, await written(await exportOf(graph.store, filter), format));
      return path;
    },
    close: async () => {
      await graph.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
