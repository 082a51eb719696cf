import type { Router } from 'express';
import { Admission } from '../console/admission';
import { ENDPOINTS } from '../contract/endpoints';
import type { Statement } from '../domain/statement';
import { clientOf } from '../http/asker';
import { serve } from '../http/endpoint';
import { withUpload } from '../http/upload';
import { importFile } from '../import/import-file';
import { listImports } from '../import/imports';
import { previewFile } from '../import/preview-file';
import { removeImport } from '../import/remove-import';
import { newRouter, type Deps } from './deps';

/** Bytes of a file that is only looked at: anybody who may read may send one. */
const PREVIEW_LIMIT = 32 * 1024 * 1024;
/** How many files are looked at at a time, each of which is held as a graph, and how many may wait. */
const PREVIEWS = { perClient: 1, total: 2, queue: 16 } as const;

/** Files that come in, are looked at, and go out again. */
export function importRoutes({ config, store }: Deps): Router {
  const router = newRouter();
  const turns = new Admission(PREVIEWS, 'previews');
  serve(router, ENDPOINTS.imports, config, async () => {
    const items = await listImports(store);
    return { items, total: items.length, next: null };
  });
  serve(router, ENDPOINTS.importFile, config, async ({ request, response, query, signal }) => {
    const limit = config.importLimit;
    const report = await withUpload(request, limit, (file) => importFile(store, file, { ...query, limit, signal }));
    response.status(report.import === null ? 422 : 200);
    return report;
  });
  serve(router, ENDPOINTS.previewImport, config, async ({ request, query, signal }) => {
    const limit = Math.min(config.importLimit, PREVIEW_LIMIT);
    // The turn begins when the file is here: a slow line holds nobody up.
    const { graph, ...preview } = await withUpload(request, limit, (file) =>
      turns.during(clientOf(request), signal, () => previewFile(file, { ...query, limit, signal })),
    );
    return { ...preview, graph: graph && { ...graph, relations: graph.relations.map(unchecked) } };
  });
  serve(router, ENDPOINTS.removeImport, config, ({ params }) => removeImport(store, params.id));
  return router;
}

/** Nobody has looked for the passages of a file that is only looked at. */
function unchecked(statement: Statement) {
  return { ...statement, citation: statement.citation && { ...statement.citation, status: 'unchecked' as const } };
}
