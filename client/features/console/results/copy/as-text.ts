import { toCsv } from '../../../export/csv';
import type { Answer } from '../../answer/answer';
import type { Value } from '../../answer/value';
import { valueText } from '../../answer/value-text';
import { rowsJson } from '../json/json-text';

/** What an answer can be copied as. */
export const COPIES = {
  CSV: asCsv,
  Markdown: asMarkdown,
  JSON: ({ columns, rows }: Answer) => rowsJson(columns, rows),
} as const;

/** An answer as CSV; a null is an empty cell, and a spreadsheet takes none for a formula. */
function asCsv({ columns, rows }: Answer): string {
  return toCsv([columns, ...rows.map((row) => row.map(cellOf))]);
}

function cellOf(value: Value): string | null {
  return value === null ? null : valueText(value);
}

/** An answer as a table in Markdown. */
function asMarkdown({ columns, rows }: Answer): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |\n`;
  return line(columns) + line(columns.map(() => '---')) + rows.map((row) => line(row.map(valueText))).join('');
}

function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('|', '\\|')
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('<', '&lt;');
}
