/* eslint-disable @typescript-eslint/no-require-imports -- import() would leave CommonJS, where ts-node runs */
import { formatRow, type FormatId } from '../domain/vocabulary/formats';
import { checkCarried } from './check-carried';
import type { ExportGraph, ExportOptions, Writer } from './format';
import { placed } from './picture/placed';
import type { ZippedFile } from './zip/zip-files';

interface Written {
  readonly write: Writer;
  /** The texts that the file is packed from, where it is packed. */
  readonly parts?: (graph: ExportGraph, options: ExportOptions) => readonly ZippedFile[];
}

/** The writer of each format, loaded when it is first asked for: some bring large packages. */
const WRITERS: Readonly<Record<FormatId, () => Written>> = {
  csv: () => require('./csv/write') as typeof import('./csv/write'),
  xlsx: () => require('./xlsx/write') as typeof import('./xlsx/write'),
  gexf: () => require('./gexf/write') as typeof import('./gexf/write'),
  graphml: () => require('./graphml/write') as typeof import('./graphml/write'),
  cyjs: () => require('./cyjs/write') as typeof import('./cyjs/write'),
  cypher: () => require('./cypher/write') as typeof import('./cypher/write'),
  'neo4j-csv': () => require('./neo4j-csv/write') as typeof import('./neo4j-csv/write'),
  jgf: () => require('./jgf/write') as typeof import('./jgf/write'),
  dot: () => require('./dot/write') as typeof import('./dot/write'),
  trig: () => require('./trig/write') as typeof import('./trig/write'),
  ftm: () => require('./ftm/write') as typeof import('./ftm/write'),
  plover: () => require('./plover/write') as typeof import('./plover/write'),
  ris: () => require('./ris/write') as typeof import('./ris/write'),
  bibtex: () => require('./bibtex/write') as typeof import('./bibtex/write'),
  png: () => require('./png/write') as typeof import('./png/write'),
  svg: () => require('./svg/write') as typeof import('./svg/write'),
  html: () => require('./html/write') as typeof import('./html/write'),
  pdf: () => require('./pdf/write') as typeof import('./pdf/write'),
};

/** The writer of a format; it throws before its first piece where the format carries nothing of the graph, or cannot hold it. */
export function writerOf(format: FormatId): Writer {
  const { write } = WRITERS[format]();
  const { kind, places } = formatRow(format);
  return async function* (graph, options, signal) {
    await checkCarried(graph, format, options);
    // A picture places everybody as it is drawn.
    const positions = places && kind === 'data' ? await placed(graph, options, signal) : options.positions;
    yield* write(graph, { ...options, positions }, signal);
  };
}

/** The texts of a file for who looks at its beginning, each by a name where the file is packed from several: without a look at what is carried, and with no places but those that are given. */
export function textsOf(
  format: FormatId,
  graph: ExportGraph,
  options: ExportOptions,
): readonly { readonly name: string | null; readonly pieces: () => AsyncIterable<string | Uint8Array> }[] {
  const { write, parts } = WRITERS[format]();
  return parts?.(graph, options) ?? [{ name: null, pieces: () => write(graph, options) }];
}
