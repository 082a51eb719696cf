import { listText } from '../list-text';
import type { Cell } from '../format';
import type { Table } from '../tables';
import { xmlText } from '../xml/xml-text';
import { checkRow } from './check-rows';

/** What a cell can hold, by the specification of Excel. */
const CHARACTERS_MOST = 32_767;
/** Excel keeps fifteen digits of a number: an integer of more is text. */
const WHOLE_MOST = 10n ** 15n;

/** A table as the XML of a sheet, row by row: texts are texts in it, never formulas. */
export async function* sheetXml({ name, columns, ...table }: Table): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>
${rowXml(columns.map((column) => column.name))}`;
  let number = 1;
  for await (const row of table.rows()) {
    checkRow(name, ++number);
    yield rowXml(row);
  }
  yield '</sheetData></worksheet>\n';
}

function rowXml(cells: readonly Cell[]): string {
  return `<row>${cells.map(cellXml).join('')}</row>\n`;
}

/** An empty cell keeps its place. */
function cellXml(cell: Cell): string {
  if (cell === null || (typeof cell === 'object' && cell.length === 0)) return '<c/>';
  if (typeof cell === 'boolean') return `<c t="b"><v>${Number(cell)}</v></c>`;
  if (typeof cell === 'bigint' && -WHOLE_MOST < cell && cell < WHOLE_MOST) return `<c><v>${cell}</v></c>`;
  if (typeof cell === 'number' && Number.isFinite(cell)) return `<c><v>${cell}</v></c>`;
  const text = typeof cell === 'object' ? listText(cell) : String(cell);
  return `<c t="inlineStr"><is><t xml:space="preserve">${xmlText(plain(text.slice(0, CHARACTERS_MOST)))}</t></is></c>`;
}

/** Excel reads `_xHHHH_` as a character (ECMA-376, ST_Xstring): what a text has of it by itself begins with an underscore that is written so. */
function plain(text: string): string {
  return text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}
