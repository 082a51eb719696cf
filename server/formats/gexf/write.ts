import { lookUp } from '../../domain/look-up';
import { periodOf } from '../../domain/partial-date';
import { isPlain, isWordsOnly } from '../../domain/statement';
import { COLOURS, lineColour } from '../../domain/vocabulary/colours';
import { labelRow } from '../../domain/vocabulary/labels';
import { lineWidth } from '../../domain/vocabulary/line-ends';
import { actorSize } from '../../domain/vocabulary/shapes';
import { aboutWords } from '../about';
import { ACTOR_COLUMNS, STATEMENT_COLUMNS, withExtra, type Column } from '../columns';
import type { Cell, ExportActor, ExportGraph, ExportOptions, ExportStatement } from '../format';
import { listText } from '../list-text';
import { xmlAttributes, xmlText } from '../xml/xml-text';
import { GEXF_TITLES, RESERVED_TITLES } from './titles';

const TYPES = { text: 'string', list: 'string', json: 'string', whole: 'long', number: 'double', flag: 'boolean' } as const;
/** GEXF has four shapes; ours that come nearest. */
const SHAPES: Readonly<Record<string, string>> = {
  'round-rectangle': 'square',
  rectangle: 'square',
  'cut-rectangle': 'square',
  diamond: 'diamond',
  'round-triangle': 'triangle',
};
const PALETTE = COLOURS.light;

interface Attribute<T> {
  readonly id: string;
  readonly column: Column<T>;
}

/** Writes GEXF 1.3: a statement an edge, from its first to its last day where it has a date, with colours, sizes and shapes as here. */
export async function* write(graph: ExportGraph, { positions }: Pick<ExportOptions, 'positions'>): AsyncGenerator<string> {
  const ofActors = attributesOf(
    'a',
    withExtra(ACTOR_COLUMNS, graph.extra.actors, RESERVED_TITLES).filter(({ name }) => !['id', 'name'].includes(name)),
  );
  const ofStatements = attributesOf(
    's',
    withExtra(STATEMENT_COLUMNS, graph.extra.statements, RESERVED_TITLES).filter(({ name }) => !['id', 'from', 'to'].includes(name)),
  );
  yield head(graph);
  yield attributesXml('node', ofActors) + attributesXml('edge', ofStatements);
  yield `<nodes count="${graph.about.actors}">\n`;
  for await (const actor of graph.actors()) yield nodeXml(actor, ofActors, positions);
  yield `</nodes>\n<edges count="${graph.about.statements}">\n`;
  for await (const statement of graph.statements()) yield edgeXml(statement, ofStatements);
  yield '</edges>\n</graph>\n</gexf>\n';
}

function head({ about }: ExportGraph): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
<meta lastmodifieddate="${about.taken.slice(0, 10)}">
<creator>Entente ${xmlText(about.version)}</creator>
<description>${xmlText(aboutWords(about))}</description>
</meta>
<graph defaultedgetype="directed" idtype="string" mode="dynamic" timeformat="date" timerepresentation="interval">
`;
}

function attributesOf<T>(prefix: string, columns: readonly Column<T>[]): Attribute<T>[] {
  return columns.map((column, index) => ({ id: `${prefix}${index}`, column }));
}

function attributesXml<T>(of: 'node' | 'edge', attributes: readonly Attribute<T>[]): string {
  const lines = attributes.map(
    ({ id, column }) =>
      `<attribute${xmlAttributes({ id, title: lookUp(GEXF_TITLES, column.name) ?? column.name, type: TYPES[column.type] })}/>`,
  );
  return `<attributes class="${of}" mode="static">\n${lines.join('\n')}\n</attributes>\n`;
}

function nodeXml(actor: ExportActor, attributes: readonly Attribute<ExportActor>[], positions: ExportOptions['positions']): string {
  const at = lookUp(positions ?? {}, actor.id);
  const shape = SHAPES[labelRow(actor.label).shape] ?? 'disc';
  const { fill } = actor.label === 'Process' ? PALETTE.process : PALETTE.shape;
  // Their y grows upwards.
  const position = at === undefined ? '' : `<viz:position x="${at.x}" y="${-at.y}" z="0"/>`;
  return `<node${xmlAttributes({ id: actor.id, label: actor.name })}>${valuesXml(actor, attributes)}${colourXml(fill)}${position}<viz:size value="${actorSize(actor.counted)}"/><viz:shape value="${shape}"/></node>\n`;
}

function edgeXml(statement: ExportStatement, attributes: readonly Attribute<ExportStatement>[]): string {
  const period = periodOf(statement);
  const { id, from, to, type } = statement;
  // What is symmetric goes one way too: networkx refuses a file with both kinds. The attribute `symmetric` tells it.
  const own = xmlAttributes({
    id,
    source: from,
    target: to,
    type: 'directed',
    label: type,
    // Gephi makes one edge of those of a kind between a pair, unless it is told not to: support and opposition at least stay apart.
    kind: type,
    start: period?.from ?? null,
    end: period?.to ?? null,
  });
  const shape = isPlain(statement) ? 'solid' : 'dashed';
  const colour = colourXml(lineColour(PALETTE, statement.class, isWordsOnly(statement)));
  return `<edge${own}>${valuesXml(statement, attributes)}${colour}<viz:thickness value="${lineWidth(statement.class, 1)}"/><viz:shape value="${shape}"/></edge>\n`;
}

function valuesXml<T>(item: T, attributes: readonly Attribute<T>[]): string {
  const values = attributes.flatMap(({ id, column }) => {
    const value = textOf(column.of(item));
    return value === null ? [] : [`<attvalue for="${id}" value="${xmlText(value)}"/>`];
  });
  return values.length === 0 ? '' : `<attvalues>${values.join('')}</attvalues>`;
}

function textOf(cell: Cell): string | null {
  if (cell === null) return null;
  return typeof cell === 'object' ? (cell.length === 0 ? null : listText(cell)) : String(cell);
}

function colourXml(hex: string): string {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `<viz:color r="${r}" g="${g}" b="${b}"/>`;
}
