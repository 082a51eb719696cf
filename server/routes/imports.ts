import type { Router } from 'express';
import { ENDPOINTS } from '../contract/endpoints';
import type { Statement } from '../domain/statement';
import { serve } from '../http/endpoint';
import { withUpload } from '../http/upload';
import { importFile } from '../import/import-file';
import { listImports } from '../import/imports';
import { previewFile } from '../import/preview-file';
import { removeImport } from '../import/remove-import';
import { newRouter, type Deps } from './deps';

/** Bytes of a file that is only looked at: anybody who may read may send one. */
const PREVIEW_LIMIT = 32 * 1024 * 1024;

/** Files that come in, are looked at, and go out again. */
export function importRoutes({ config, store }: Deps): Router {
  const router = newRouter();
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
    const { graph, ...preview } = await withUpload(request, limit, (file) => previewFile(file, { ...query, limit, signal }));
    return { ...preview, graph: graph && { ...graph, relations: graph.relations.map(unchecked) } };
  });
  serve(router, ENDPOINTS.removeImport, config, ({ params }) => removeImport(store, params.id));
  return router;
}

/** Nobody has looked for the passages of a file that is only looked at. */
function unchecked(statement: Statement) {
  return { ...statement, citation: statement.citation && { ...statement.citation, status: 'unchecked' as const } };
}
