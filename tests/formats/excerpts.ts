import { textsOf } from './pictures/png-chunks';
import { USUAL } from './pictures/invented';
import { unzipped } from './unzipped';
import { FORMAT_IDS, FORMATS, formatRow, LACKS, type FormatId, type Lack } from '../../server/domain/vocabulary/formats';
import { CITED, exportOf, written } from './written';
import type { GraphStore } from '../../server/store/graph-store';

/** Characters of a line in the docs. */
const WIDTH = 600;

/** What of each format the docs show: the lines of one file that have these words. */
const SHOWN = {
  csv: { in: 'statements.csv', from: ['id,from,fromName,to', CITED] },
  'neo4j-csv': { in: 'statements.csv', from: [':START_ID', CITED] },
  graphml: { from: ['<key id="s0"', `<edge id="${CITED}`] },
  gexf: { from: ['<graph ', `<edge id="${CITED}`] },
  cyjs: { from: [CITED] },
  cypher: { from: ['CREATE CONSTRAINT actor_id', CITED] },
  jgf: { from: [CITED] },
  dot: { from: [CITED] },
  ftm: { from: [CITED] },
  plover: { from: [CITED] },
  xlsx: { in: 'xl/worksheets/sheet2.xml', from: [CITED] },
  svg: { from: [CITED] },
} as const satisfies Partial<Record<FormatId, { readonly in?: string; readonly from: readonly string[] }>>;

/** How each is opened, as the tests do it where they can. */
const OPENED: Readonly<Record<FormatId, string>> = {
  csv: `Unpack it. Excel: *Data*, *From Text/CSV*, \`statements.csv\`; or ask for the byte order mark and double-click. pandas: \`pandas.read_csv(zipfile.ZipFile(FILE).open("statements.csv"), dtype={"cameo": str})\`, since a CAMEO code is no number.`,
  xlsx: 'Double-click; six sheets. pandas: `pandas.read_excel(FILE, sheet_name="statements", dtype=str)`.',
  gexf: `Gephi: *File*, *Open*, and in its import dialogue *Don't merge* for edges. Days stand in the column *Interval*; *Enable Timeline* plays them. networkx: \`networkx.read_gexf(FILE, version="1.3")\`.`,
  graphml: `networkx: \`networkx.read_graphml(FILE)\`. igraph: \`igraph.Graph.Read_GraphML(FILE)\`. Gephi: *File*, *Open*, and *Don't merge*. Cytoscape: *File*, *Import*, *Network from File*. yEd: *File*, *Open*.`,
  cyjs: `Cytoscape.js: \`cytoscape({container, elements: file.elements, style: file.style, layout: {name: "preset"}})\` draws it as the page does. Cytoscape: *File*, *Import*, *Network from File*.`,
  cypher: '`cypher-shell -u neo4j -f FILE` into an empty database, or paste it into Neo4j Browser.',
  'neo4j-csv': 'Unpack it, stop Neo4j, and run `sh import.sh neo4j` in the folder.',
  jgf: 'JavaScript: `JSON.parse(text).graph`. Python: `jgf.load(FILE)` of the package `jgf`.',
  dot: '`dot -Tsvg FILE -o graph.svg`; `sfdp` in place of `dot` for large graphs. `dot -Tjson FILE` hands every value on.',
  trig: 'rdflib: `rdflib.Dataset().parse(FILE, format="trig")`. Triple stores load it as it is, four graphs a statement.',
  ftm: '`ftm validate -i FILE` with the package `followthemoney`; Aleph takes the lines as entities.',
  plover: 'pandas: `pandas.read_json(FILE, lines=True, dtype=False, convert_dates=False)`.',
  ris: 'Zotero: *File*, *Import*. EndNote and Mendeley have the same.',
  bibtex: 'LaTeX: `\\addbibresource{FILE}`. Zotero and JabRef: *File*, *Import*.',
  png: 'Any program that shows pictures; its text chunks: `identify -verbose FILE` or `exiftool FILE`.',
  svg: 'Any browser; Inkscape and Illustrator keep text as text and each line as a group of its own.',
  html: 'Double-click: a browser opens it from the disk, without a network. What it can do: [pictures](pictures.md#interactive-html).',
  pdf: '`\\includegraphics{FILE}`, or any viewer; its text can be selected and searched.',
};

/** The words beneath a picture of the collection: what pdftotext reads of a PDF, and what a PNG has in its chunks. */
export const PDF_WORDS = `The whole graph: 8 actors, 11 lines, 13 statements. Not in the picture: 1 actor without a statement here. Taken on 9 Sep 2001.
A line is what a source says, not an established fact. Sources: “A quiet border”, The Strelsau Courier, 3 Feb 2001; “Talks at
Zenda”. Made with Entente 1.2.3.`;

/** The list of formats of docs/exports.md: who opens each and how, what it does not carry, and a real excerpt of the invented collection. */
export async function formatsDocument(store: GraphStore): Promise<string> {
  const parts = [lacksTable()];
  for (const format of Object.keys(FORMATS) as FormatId[]) parts.push(await section(store, format));
  return parts.join('\n');
}

/** What each format has no place for, from the rows of the formats. */
function lacksTable(): string {
  const names = (lack: Lack) => FORMAT_IDS.filter((format) => formatRow(format).lacks.includes(lack)).map((format) => FORMATS[format].name);
  const rows = (Object.keys(LACKS) as Lack[]).map((lack) => `| ${LACKS[lack]} | ${names(lack).join(', ')} |`);
  return `### What a format does not carry\n\n| what | not in |\n|---|---|\n${rows.join('\n')}\n`;
}

async function section(store: GraphStore, format: FormatId): Promise<string> {
  const { name, opensIn, lacks } = formatRow(format);
  const carried =
    lacks.length === 0
      ? 'It carries everything; an import takes dates, times and points of the database for text.'
      : `It does not carry ${lacks.map((lack) => LACKS[lack]).join('; ')}.`;
  const shown = format === 'html' ? SCREENSHOT : `\`\`\`text\n${await excerptOf(store, format)}\n\`\`\``;
  return `### ${name} (\`${format}\`)\n\nFor ${opensIn}. ${carried}\n\n${OPENED[format]}\n\n${shown}\n`;
}

const SCREENSHOT = '![The interactive file with the evidence of Russia](images/interactive-html.png)';

async function excerptOf(store: GraphStore, format: Exclude<FormatId, 'html'>): Promise<string> {
  switch (format) {
    case 'ris':
    case 'bibtex':
    case 'trig':
      return firstRecord(store, format);
    case 'pdf':
      return PDF_WORDS;
    case 'png':
      return Object.entries(textsOf(await written(await exportOf(store), format, USUAL)))
        .map(([name, text]) => `${name}: ${text}`)
        .join('\n');
    default:
      return linesOf(store, format);
  }
}

async function linesOf(store: GraphStore, format: keyof typeof SHOWN): Promise<string> {
  const { in: file, from } = SHOWN[format] as { readonly in?: string; readonly from: readonly string[] };
  const whole = await written(await exportOf(store), format, USUAL);
  const text = file === undefined ? whole.toString() : ((await unzipped(whole)).get(file)?.toString() ?? '');
  // A sheet and a picture are one line each: of those, what begins with the words.
  const lines = text.split(/\r?\n|(?=<row )|(?=<g data-line)/);
  return from.map((words) => cut(lines.find((line) => line.includes(words)) ?? `(no line has ${words})`)).join('\n');
}

/** Formats whose records have several lines: the first of them. */
async function firstRecord(store: GraphStore, format: 'ris' | 'bibtex' | 'trig'): Promise<string> {
  const text = (await written(await exportOf(store, { modality: ['denied'] }), format))
    .toString()
    .replaceAll('\r\n', '\n')
    .replaceAll('\u001F', '␟');
  if (format !== 'trig') return text.trimEnd().slice(0, WIDTH * 2);
  return text
    .slice(text.indexOf('#assertion> {') - 120, text.indexOf('#pubinfo> {'))
    .split('\n')
    .slice(1, -1)
    .map(cut)
    .join('\n');
}

function cut(line: string): string {
  const text = line.replaceAll('\u001F', '␟');
  return text.length > WIDTH ? `${text.slice(0, WIDTH)} …` : text;
}
