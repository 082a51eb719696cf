import { csvRows, csvText } from '../csv/csv-rows';
import type { ExportGraph } from '../format';
import { listText } from '../list-text';
import { tablesOf, type Table } from '../tables';
import { zipFiles, type ZippedFile } from '../zip/zip-files';
import { sheetXml } from './sheet';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Cells as usual, and those of a first row in bold. */
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`;

/** Writes an Excel workbook, a sheet a table, streamed: libraries hold a workbook until it is whole. Dates are text. */
export function write(graph: ExportGraph): AsyncIterable<Uint8Array> {
  const tables = tablesOf(graph);
  const frame = [
    { name: '[Content_Types].xml', text: contentTypes(tables) },
    { name: '_rels/.rels', text: relations([['officeDocument', 'xl/workbook.xml']]) },
    { name: 'xl/workbook.xml', text: workbook(tables) },
    { name: 'xl/styles.xml', text: STYLES },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: relations([...tables.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const), ['styles', 'styles.xml']]),
    },
  ];
  return zipFiles(
    [
      ...frame.map(({ name, text }) => ({ name, pieces: () => one(text) })),
      ...tables.map((table, index) => ({ name: `xl/worksheets/sheet${index + 1}.xml`, pieces: () => sheetXml(table) })),
    ],
    graph.about.taken,
  );
}

/** The sheets as lines, for who looks at them before there is a workbook. */
export function parts(graph: ExportGraph): ZippedFile[] {
  return tablesOf(graph).map((table) => ({ name: `sheet ${table.name}`, pieces: () => lines(table) }));
}

async function* lines({ columns, ...table }: Table): AsyncGenerator<string> {
  yield csvText([columns.map(({ name }) => name)]);
  yield* csvRows(table.rows(), (cell) =>
    cell === null || typeof cell === 'string' ? cell : typeof cell === 'object' ? listText(cell) : String(cell),
  );
}

function contentTypes(tables: readonly Table[]): string {
  const sheets = tables.map(
    (_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${TYPES}.worksheet+xml"/>`,
  );
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>${sheets.join('')}</Types>`;
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const lines = targets.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`);
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`;
}

function workbook(tables: readonly Table[]): string {
  const sheets = tables.map(({ name }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

// eslint-disable-next-line @typescript-eslint/require-await
async function* one(text: string): AsyncGenerator<string> {
  yield text;
}
