import { lookUp } from '../../domain/look-up';
import { ACTOR_COLUMNS, STATEMENT_COLUMNS, withExtra, type Column } from '../columns';
import { articlesJson } from '../articles-json';
import { aboutEntries } from '../about';
import type { Cell, ExportActor, ExportGraph, ExportStatement } from '../format';
import { listText } from '../list-text';
import { toNmtoken } from '../xml/nmtoken';
import { xmlText } from '../xml/xml-text';

const TYPES = { text: 'string', list: 'string', json: 'string', whole: 'long', number: 'double', flag: 'boolean' } as const;
/** These are the edge itself. */
const OF_EDGE = ['id', 'from', 'to'];
/** Gephi has as label what has this key, and else the id. */
const LABELS = { name: 'label' };

/** A column with the id of its key. */
interface Key<T> {
  readonly id: string;
  readonly column: Column<T>;
}

/** Writes GraphML 1.1: actors as nodes, a statement an edge, all evidence as typed data; the articles as JSON on the graph. */
export async function* write(graph: ExportGraph): AsyncGenerator<string> {
  const actorKeys = keysOf(
    'a',
    withExtra(ACTOR_COLUMNS, graph.extra.actors).filter(({ name }) => name !== 'id'),
    LABELS,
  );
  const statementKeys = keysOf(
    's',
    withExtra(STATEMENT_COLUMNS, graph.extra.statements).filter(({ name }) => !OF_EDGE.includes(name)),
  );
  const about = aboutEntries(graph.about);
  yield head([...about.map(([name]) => name), 'articles'], actorKeys, statementKeys);
  yield '<graph id="G" edgedefault="directed">\n';
  for (const [name, value] of about) yield `<data key="g-${name}">${xmlText(value)}</data>\n`;
  yield '<data key="g-articles">';
  for await (const piece of articlesJson(graph)) yield xmlText(piece);
  yield '</data>\n';
  for await (const actor of graph.actors()) yield `<node id="${toNmtoken(actor.id)}">${dataOf(actor, actorKeys)}</node>\n`;
  for await (const statement of graph.statements()) yield edge(statement, statementKeys);
  yield '</graph>\n</graphml>\n';
}

function head(ofGraph: readonly string[], actorKeys: readonly Key<ExportActor>[], statementKeys: readonly Key<ExportStatement>[]): string {
  const lines = [
    ...ofGraph.map((name) => keyLine(`g-${name}`, 'graph', { name, type: 'text', is: 'of this file' })),
    ...actorKeys.map(({ id, column }) => keyLine(id, 'node', column)),
    ...statementKeys.map(({ id, column }) => keyLine(id, 'edge', column)),
  ];
  const schema = 'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.1/graphml.xsd';
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${schema}">
${lines.join('\n')}
`;
}

function keyLine(id: string, of: 'graph' | 'node' | 'edge', { name, type, is }: Pick<Column<never>, 'name' | 'type' | 'is'>): string {
  return `<key id="${id}" for="${of}" attr.name="${toNmtoken(name)}" attr.type="${TYPES[type]}"><desc>${xmlText(is)}</desc></key>`;
}

/** `ids` are of keys that a reader knows by their id. */
function keysOf<T>(prefix: string, columns: readonly Column<T>[], ids: Readonly<Record<string, string>> = {}): Key<T>[] {
  return columns.map((column, index) => ({ id: lookUp(ids, column.name) ?? `${prefix}${index}`, column }));
}

function edge(statement: ExportStatement, keys: readonly Key<ExportStatement>[]): string {
  // A symmetric statement has an edge with a direction too: networkx refuses a file with both kinds. The key `symmetric` tells it.
  const { id, from, to } = statement;
  return `<edge id="${toNmtoken(id)}" source="${toNmtoken(from)}" target="${toNmtoken(to)}">${dataOf(statement, keys)}</edge>\n`;
}

function dataOf<T>(item: T, keys: readonly Key<T>[]): string {
  let text = '';
  for (const { id, column } of keys) {
    const value = dataText(column.of(item));
    if (value !== null) text += `<data key="${id}">${value}</data>`;
  }
  return text;
}

/** What has no value is left out, an empty list too; an empty text is one. */
function dataText(cell: Cell): string | null {
  if (cell === null) return null;
  if (typeof cell === 'string') return xmlText(cell);
  if (typeof cell === 'number') return doubleText(cell);
  if (typeof cell !== 'object') return String(cell);
  return cell.length === 0 ? null : xmlText(listText(cell));
}

/** As XML Schema has it. */
function doubleText(value: number): string {
  return value === Infinity ? 'INF' : value === -Infinity ? '-INF' : String(value);
}
