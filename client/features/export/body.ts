import { formatRow, type FormatId } from '../../../server/domain/vocabulary/formats';
import { canvas } from '../canvas/canvas-store';
import type { Options } from './FormatOptions';
import type { ExportBody, Scope } from './scopes';

/** What is asked of the server for a file: a scope, the options that its format minds, and where the view has the actors. */
export function bodyOf(format: FormatId, scope: Scope | undefined, options: Options, depth = 1): ExportBody {
  const row = formatRow(format);
  const minded = Object.fromEntries(Object.entries(options).filter(([name]) => (row.options as readonly string[]).includes(name)));
  const positions = row.places ? { positions: canvas()?.positions() ?? null } : {};
  return { ...scope?.body, ...(scope?.deep ? { depth } : {}), ...minded, ...positions };
}
