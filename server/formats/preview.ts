import { formatRow, type FormatId } from '../domain/vocabulary/formats';
import { checkNotEmpty } from './empty-export';
import type { ExportGraph, ExportOptions } from './format';
import { bareWriter } from './writers';

const LINES = 20;
/** Characters of a line; some formats have very long ones. */
const WIDTH = 300;

/** The first lines of the file; null where it is none of lines. Throws an EmptyExportError as its writer does. */
export async function previewLines(graph: ExportGraph, format: FormatId, options: ExportOptions): Promise<string[] | null> {
  const { mediaType, kind } = formatRow(format);
  await checkNotEmpty(graph, format, options);
  if (kind === 'picture' || /zip|officedocument/.test(mediaType)) return null;
  let text = '';
  for await (const piece of bareWriter(format)(graph, options)) {
    text += typeof piece === 'string' ? piece : Buffer.from(piece).toString();
    if (text.length > LINES * WIDTH || text.split('\n').length > LINES) break;
  }
  return text
    .split('\n')
    .slice(0, LINES)
    .map((line) => (line.length > WIDTH ? `${line.slice(0, WIDTH)}…` : line));
}
