import { unzipped } from './unzipped';
import { FORMATS, formatRow, LACKS, type FormatId } from '../../server/domain/vocabulary/formats';
import { CITED, exportOf, written } from './written';
import type { GraphStore } from '../../server/store/graph-store';

/** Characters of a line in the docs. */
const WIDTH = 600;

/** What of each format the docs show: the lines of one file that have these words. */
const SHOWN = {
  csv: { in: 'statements.csv', from: ['id,from,to', CITED] },
  'neo4j-csv': { in: 'statements.csv', from: [':START_ID', CITED] },
  graphml: { from: ['<key id="s0"', `<edge id="${CITED}`] },
  gexf: { from: ['<graph ', `<edge id="${CITED}`] },
  cyjs: { from: [CITED] },
  cypher: { from: ['CREATE CONSTRAINT actor_id', CITED] },
  jgf: { from: [CITED] },
  dot: { from: [CITED] },
  ftm: { from: [CITED] },
  plover: { from: [CITED] },
} as const satisfies Partial<Record<FormatId, { readonly in?: string; readonly from: readonly string[] }>>;

/** The list of formats of docs/exports.md: who opens each, what it does not carry, and a real excerpt of the invented collection. */
export async function formatsDocument(store: GraphStore): Promise<string> {
  const parts: string[] = [];
  for (const format of Object.keys(FORMATS) as FormatId[]) parts.push(await section(store, format));
  return parts.join('\n');
}

async function section(store: GraphStore, format: FormatId): Promise<string> {
  const { name, opensIn, lacks } = formatRow(format);
  const carried =
    lacks.length === 0
      ? 'It carries everything; an import takes dates, times and points of the database for text.'
      : `It does not carry ${lacks.map((lack) => LACKS[lack]).join('; ')}.`;
  const excerpt = await excerptOf(store, format);
  const shown = excerpt === null ? '' : `\n\`\`\`text\n${excerpt}\n\`\`\`\n`;
  return `### ${name} (\`${format}\`)\n\nFor ${opensIn}. ${carried}\n${shown}`;
}

async function excerptOf(store: GraphStore, format: FormatId): Promise<string | null> {
  if (format === 'ris' || format === 'bibtex' || format === 'trig') return firstRecord(store, format);
  if (!(format in SHOWN)) return null;
  const { in: file, from } = SHOWN[format as keyof typeof SHOWN] as { readonly in?: string; readonly from: readonly string[] };
  const whole = await written(await exportOf(store), format);
  const text = file === undefined ? whole.toString() : ((await unzipped(whole)).get(file)?.toString() ?? '');
  const lines = text.split(/\r?\n/);
  return from.map((words) => cut(lines.find((line) => line.includes(words)) ?? `(no line has ${words})`)).join('\n');
}

/** Formats whose records have several lines: the first of them. */
async function firstRecord(store: GraphStore, format: FormatId): Promise<string> {
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
