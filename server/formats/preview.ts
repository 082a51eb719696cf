import { formatRow, type FormatId } from '../domain/vocabulary/formats';
import { checkCarried } from './check-carried';
import type { ExportGraph, ExportOptions } from './format';
import { textsOf } from './writers';

const LINES = 20;
/** Characters of a line; some formats have very long ones. */
const WIDTH = 300;

/** How a file begins. */
export interface Beginning {
  /** The file of an archive or the sheet of a workbook that begins so; null where there is but one. */
  readonly part: string | null;
  readonly lines: readonly string[];
}

/** The first lines of the file, of an archive those of its statements; null where it is none of lines. Throws as its writer does before the first piece. */
export async function beginningOf(graph: ExportGraph, format: FormatId, options: ExportOptions): Promise<Beginning | null> {
  await checkCarried(graph, format, options);
  if (formatRow(format).kind === 'picture') return null;
  const texts = textsOf(format, graph, options);
  const wanted = graph.about.statements > 0 ? 'statements' : 'actors';
  const shown = texts.find(({ name }) => name?.includes(wanted)) ?? texts[0];
  return shown === undefined ? null : { part: shown.name, lines: await firstLines(shown.pieces()) };
}

async function firstLines(pieces: AsyncIterable<string | Uint8Array>): Promise<string[]> {
  let text = '';
  for await (const piece of pieces) {
    text += typeof piece === 'string' ? piece : Buffer.from(piece).toString();
    if (text.length > LINES * WIDTH || text.split('\n').length > LINES) break;
  }
  return text
    .split(/\r?\n/)
    .slice(0, LINES)
    .map((line) => (line.length > WIDTH ? `${line.slice(0, WIDTH)}…` : line));
}
