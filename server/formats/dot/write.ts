import { isPlain, isWordsOnly } from '../../domain/statement';
import { COLOURS, lineColour } from '../../domain/vocabulary/colours';
import { labelRow } from '../../domain/vocabulary/labels';
import { LINES, lineWidth } from '../../domain/vocabulary/line-ends';
import { aboutEntries, aboutWords } from '../about';
import { ACTOR_COLUMNS, STATEMENT_COLUMNS, withExtra, type Column } from '../columns';
import type { Cell, ExportActor, ExportGraph, ExportStatement } from '../format';
import { listText } from '../list-text';
import { wrapped } from '../picture/wrapped';

const PALETTE = COLOURS.light;
/** What Graphviz calls our shapes. */
const SHAPES: Readonly<Record<string, string>> = {
  'round-rectangle': 'box',
  rectangle: 'box',
  diamond: 'diamond',
  hexagon: 'hexagon',
  'round-triangle': 'triangle',
  'cut-rectangle': 'octagon',
};
const ENDS = { arrow: 'normal', bar: 'tee', none: 'none' } as const;
/** Columns of ours that Graphviz would read itself. */
const TAKEN = ['class', 'id', 'labels', 'start'];
/** What may stand under its own name; all else has `entente_` before it, for whoever made an import could steer Graphviz (`image`, `href`). */
const BARE = new Set([...ACTOR_COLUMNS, ...STATEMENT_COLUMNS].map(({ name }) => name).filter((name) => !TAKEN.includes(name)));

type Attributes = Readonly<Record<string, string | null>>;

/** Writes DOT: drawn as it looks here, with all evidence as attributes that Graphviz passes on. */
export async function* write(graph: ExportGraph): AsyncGenerator<string> {
  const ofActors = withExtra(ACTOR_COLUMNS, graph.extra.actors);
  const ofStatements = withExtra(STATEMENT_COLUMNS, graph.extra.statements).filter(({ name }) => name !== 'from' && name !== 'to');
  const about = Object.fromEntries(aboutEntries(graph.about).map(([name, value]) => [`entente_${name}`, value]));
  yield `digraph entente {\ngraph [${list({ label: caption(graph), labelloc: 'b', fontsize: '11', overlap: 'false', fontname: 'sans-serif', ...about })}]\n`;
  yield `node [${list({ style: 'filled', fillcolor: PALETTE.shape.fill, color: PALETTE.shape.border, fontname: 'sans-serif' })}]\n`;
  for await (const actor of graph.actors()) yield `${quote(actor.id)} [${list({ ...looks(actor), ...evidence(actor, ofActors) })}]\n`;
  for await (const statement of graph.statements())
    yield `${quote(statement.from)} -> ${quote(statement.to)} [${list({ ...lineLooks(statement), ...evidence(statement, ofStatements) })}]\n`;
  yield '}\n';
}

/** Characters of a line under the picture: Graphviz breaks none, and makes the picture as wide as the longest. */
const LINE = 90;

const caption = ({ about }: ExportGraph): string =>
  wrapped(aboutWords({ ...about, notCarried: [] }), (line) => line.length <= LINE).join('\n');

function looks({ name, label }: ExportActor): Attributes {
  const process = label === 'Process' ? { fillcolor: PALETTE.process.fill, color: PALETTE.process.border } : {};
  return { label: name, shape: SHAPES[labelRow(label).shape] ?? 'ellipse', ...process };
}

function lineLooks(statement: ExportStatement): Attributes {
  const { id, type, claim } = statement;
  return {
    id,
    tooltip: claim ?? type,
    color: lineColour(PALETTE, statement.class, isWordsOnly(statement)),
    penwidth: String(lineWidth(statement.class, 1)),
    arrowhead: statement.symmetric ? 'none' : ENDS[LINES[statement.class].end],
    style: isPlain(statement) ? 'solid' : 'dashed',
  };
}

function evidence<T>(item: T, columns: readonly Column<T>[]): Attributes {
  return Object.fromEntries(columns.map(({ name, of }) => [BARE.has(name) ? name : `entente_${name}`, textOf(of(item))]));
}

function textOf(cell: Cell): string | null {
  if (cell === null) return null;
  return typeof cell === 'object' ? (cell.length === 0 ? null : listText(cell)) : String(cell);
}

function list(attributes: Attributes): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => (value === null ? [] : [`${quote(name)}=${quote(value)}`]))
    .join(', ');
}

/** A quoted text; a NUL ends every file that Graphviz reads. */
function quote(text: string): string {
  return `"${text.replaceAll('\u0000', '\uFFFD').replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
