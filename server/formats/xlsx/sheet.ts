import { listText } from '../list-text';
import type { Column } from '../columns';
import type { Cell } from '../format';
import type { Table } from '../tables';
import { xmlText } from '../xml/xml-text';
import { checkRow } from './check-rows';

/** What a cell can hold, by the specification of Excel. */
const CHARACTERS_MOST = 32_767;
/** Excel keeps fifteen digits of a number: an integer of more is text. */
const WHOLE_MOST = 10n ** 15n;

/** Widths of columns in characters, by what they hold; long ids are cut where the next cell begins. */
const WIDTHS: Readonly<Record<Column<never>['type'], number>> = { text: 16, list: 24, whole: 10, number: 10, flag: 10, json: 24 };
/** Of those that hold sentences or names. */
const WIDER: Readonly<Record<string, number>> = {
  claim: 60,
  description: 60,
  is: 60,
  note: 40,
  value: 60,
  title: 44,
  articleTitle: 44,
  name: 26,
  fromName: 22,
  toName: 22,
};
/** The style of the first row, by its place in `styles.xml`. */
const HEAD = ' s="1"';

/** A table as the XML of a sheet, row by row: texts are texts in it, never formulas. Its first row stays in sight, with a filter for each column. */
export async function* sheetXml({ name, columns, ...table }: Table): AsyncGenerator<string> {
  const widths = columns.map(({ name: column, type }, at) => {
    const width = (Object.hasOwn(WIDER, column) && WIDER[column]) || WIDTHS[type];
    return `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`;
  });
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>
${rowXml(
  columns.map((column) => column.name),
  HEAD,
)}`;
  let number = 1;
  for await (const row of table.rows()) {
    checkRow(name, ++number);
    yield rowXml(row);
  }
  yield `</sheetData><autoFilter ref="A1:${letters(columns.length)}${number}"/></worksheet>\n`;
}

/** What Excel calls a column, counted from 1: A to Z, AA and so on. */
function letters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? letters(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

function rowXml(cells: readonly Cell[], style = ''): string {
  return `<row>${cells.map((cell) => cellXml(cell, style)).join('')}</row>\n`;
}

/** An empty cell keeps its place. */
function cellXml(cell: Cell, style: string): string {
  if (cell === null || (typeof cell === 'object' && cell.length === 0)) return '<c/>';
  if (typeof cell === 'boolean') return `<c t="b"><v>${Number(cell)}</v></c>`;
  if (typeof cell === 'bigint' && -WHOLE_MOST < cell && cell < WHOLE_MOST) return `<c><v>${cell}</v></c>`;
  if (typeof cell === 'number' && Number.isFinite(cell)) return `<c><v>${cell}</v></c>`;
  const text = typeof cell === 'object' ? listText(cell) : String(cell);
  return `<c${style} t="inlineStr"><is><t xml:space="preserve">${xmlText(plain(text.slice(0, CHARACTERS_MOST)))}</t></is></c>`;
}

/** Excel reads `_xHHHH_` as a character (ECMA-376, ST_Xstring): what a text has of it by itself begins with an underscore that is written so. */
function plain(text: string): string {
  return text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}
