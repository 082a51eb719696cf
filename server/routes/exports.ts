import type { Router } from 'express';
import { ENDPOINTS } from '../contract/endpoints';
import { FORMATS, formatRow, LACKS, type FormatRow } from '../domain/vocabulary/formats';
import { Admission } from '../console/admission';
import { decodeParameters } from '../console/encoding/decode-parameters';
import { readSubgraph } from '../console/read-subgraph';
import { fileName } from '../formats/file-name';
import type { ExportGraph } from '../formats/format';
import { withLosses } from '../formats/losses';
import { beginningOf } from '../formats/preview';
import { writerOf } from '../formats/writers';
import { clientOf } from '../http/asker';
import { serve, type Ask } from '../http/endpoint';
import { serveFile, type FileReply } from '../http/file-reply';
import { limitRate } from '../http/rate-limit';
import { checkActors, checkFilter } from '../queries/check-filter';
import { openExport } from '../queries/export/open-export';
import { namedBy } from '../queries/export/scope';
import { takenNow } from '../queries/export/taken';
import { newRouter, type Deps } from './deps';
import { toExportAsk, type ExportAsk } from './export-ask';

/** Exports a minute for a client on another machine: each may be the whole graph. */
const EXPORTS_A_MINUTE = 30;
/** Previews: the dialogue asks for one at each choice. */
const PREVIEWS_A_MINUTE = 120;

type BodyAsk = Pick<Ask<typeof ENDPOINTS.exportSelection>, 'params' | 'body' | 'request' | 'signal'>;

/** The graph as files: by an address, by a body with a selection, and what a file would be. */
export function exportRoutes({ config, store, collection, version }: Deps, admission: Admission): Router {
  const router = newRouter();
  const turns = new Admission(config.exports, 'exports');
  const bodyAsk = async ({ params, body, request, signal }: BodyAsk): Promise<ExportAsk> => {
    if (body.statement === null) return toExportAsk(params.format, body);
    const client = clientOf(request);
    const { statement: text } = body;
    return admission.during(client, signal, async () => {
      const statement = { text, parameters: decodeParameters(body.parameters) };
      const found = await readSubgraph(store, statement, config.console, { signal, client });
      return toExportAsk(params.format, body, { ...found, asked: { statement: text, parameters: body.parameters } });
    });
  };
  const open = async ({ filter, scope }: ExportAsk, signal: AbortSignal): Promise<ExportGraph> => {
    await checkFilter(store, filter);
    await checkActors(store, namedBy(scope));
    return openExport(store, { filter, scope }, { title: collection.title, version, taken: takenNow() }, signal);
  };
  /** Makes a file when its client's turn has come, which lasts until the file is out or given up. */
  const inTurn = async ({ request, signal }: Pick<Ask<typeof ENDPOINTS.export>, 'request' | 'signal'>, make: () => Promise<FileReply>) => {
    const leave = await turns.enter(clientOf(request), signal);
    try {
      const { pieces, ...reply } = await make();
      return { ...reply, pieces: andThen(pieces, leave) };
    } catch (error) {
      leave();
      throw error;
    }
  };
  const file = async (ask: ExportAsk, signal: AbortSignal) => {
    const graph = await withLosses(await open(ask, signal), ask.format);
    const { mediaType } = formatRow(ask.format);
    return { name: fileName(graph.about, ask.format), mediaType, pieces: writerOf(ask.format)(graph, ask.options, signal) };
  };
  router.all('/api/exports/:format', limitRate(EXPORTS_A_MINUTE));
  router.all('/api/exports/:format/preview', limitRate(PREVIEWS_A_MINUTE));
  serve(router, ENDPOINTS.formats, config, () => ({
    items: Object.entries<FormatRow>(FORMATS).map(([id, row]) => ({
      id,
      ...row,
      lacks: row.lacks.map((lack) => LACKS[lack]),
      places: row.places === true,
    })),
  }));
  serveFile(router, ENDPOINTS.export, config, (asked) =>
    inTurn(asked, () => file(toExportAsk(asked.params.format, asked.query), asked.signal)),
  );
  serveFile(router, ENDPOINTS.exportSelection, config, (asked) => inTurn(asked, async () => file(await bodyAsk(asked), asked.signal)));
  const preview = async (asked: BodyAsk) => {
    const ask = await bodyAsk(asked);
    const graph = await withLosses(await open(ask, asked.signal), ask.format);
    const { scope, actors, statements, articles, omitted, notCarried: lacks = [] } = graph.about;
    const { lines, part } = (await beginningOf(graph, ask.format, ask.options)) ?? { lines: null, part: null };
    return { fileName: fileName(graph.about, ask.format), scope, actors, statements, articles, omitted, lacks, lines, part };
  };
  // A preview counts what a file would hold: as much work for the store as half the file.
  serve(router, ENDPOINTS.exportPreview, config, (asked) => turns.during(clientOf(asked.request), asked.signal, () => preview(asked)));
  return router;
}

/** The same pieces, and `done` when they are out or nobody wants more of them. */
async function* andThen<T>(pieces: AsyncIterable<T>, done: () => void): AsyncGenerator<T> {
  try {
    yield* pieces;
  } finally {
    done();
  }
}
