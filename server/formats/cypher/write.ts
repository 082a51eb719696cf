import { quoteName, withoutEscapes } from '../../store/quote-name';
import { byText } from '../../domain/order';
import { aboutWords } from '../about';
import type { ExportGraph } from '../format';
import { literal, mapLiteral } from './literal';

/** Rows in one statement: enough to be quick, few enough for any shell. */
const BATCH = 500;

/** Writes a Cypher script: into an empty Neo4j it gives the same graph, property by property. */
export async function* write(graph: ExportGraph): AsyncGenerator<string> {
  yield `// ${withoutEscapes(aboutWords(graph.about).replaceAll(/\s+/g, ' '))}\n`;
  for (const label of ['Actor', 'Article']) {
    yield `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`;
  }
  yield* batched(graph.actors(), ({ labels }) => labelsText(labels), ({ properties }) => mapLiteral(properties), createNodes);
  yield* batched(graph.articles(), () => ':Article', ({ properties }) => mapLiteral(properties), createNodes);
  yield* batched(
    graph.statements(),
    ({ type }) => type,
    ({ from, to, properties }) => row(from, to, mapLiteral(properties)),
    (type, rows) => createRelations(':Actor', type, rows),
  );
  yield* batched(
    graph.mentions(),
    () => 'MENTIONS',
    ({ article, actor, properties }) => row(article, actor, mapLiteral(properties)),
    (type, rows) => createRelations(':Article', type, rows),
  );
}

function labelsText(labels: readonly string[]): string {
  const others = labels.filter((label) => label !== 'Actor').sort(byText);
  return ['Actor', ...others].map((label) => `:${quoteName(label)}`).join('');
}

function row(from: string, to: string, properties: string): string {
  return `{from:${literal(from)},to:${literal(to)},properties:${properties}}`;
}

function createNodes(labels: string, rows: readonly string[]): string {
  return `UNWIND [\n${rows.join(',\n')}\n] AS row CREATE (n${labels}) SET n = row;\n`;
}

function createRelations(label: string, type: string, rows: readonly string[]): string {
  return `UNWIND [\n${rows.join(',\n')}\n] AS row MATCH (a${label} {id: row.from}) MATCH (b:Actor {id: row.to}) CREATE (a)-[r:${quoteName(type)}]->(b) SET r = row.properties;\n`;
}

/** Items of one kind together, some at a time; no more are held than a batch of each kind. */
async function* batched<T>(
  items: AsyncIterable<T>,
  kindOf: (item: T) => string,
  rowOf: (item: T) => string,
  statement: (kind: string, rows: readonly string[]) => string,
): AsyncGenerator<string> {
  const waiting = new Map<string, string[]>();
  for await (const item of items) {
    const kind = kindOf(item);
    const rows = waiting.get(kind) ?? [];
    rows.push(rowOf(item));
    if (rows.length >= BATCH) yield statement(kind, rows.splice(0));
    waiting.set(kind, rows);
  }
  for (const [kind, rows] of waiting) if (rows.length > 0) yield statement(kind, rows);
}
