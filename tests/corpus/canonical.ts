import type { Answer } from '../../server/store/graph-store';
import { isTemporal } from '../../server/store/temporal';
import type { Value } from '../../server/store/values';
import { GraphNode, GraphPath, GraphRelationship, Point } from '../../server/store/values';

/** An answer as JSON that is the same for the same answer: ids left out, an integral FLOAT as the INTEGER that the embedded engine makes of it. */
export interface CanonicalAnswer {
  readonly columns: readonly string[];
  readonly rows: readonly unknown[];
}

/** Significant digits of averages and sums: the last ones depend on the order of the rows, which nobody promises. */
const DIGITS = 12;

/** The canonical form; rows, and lists without an order of their own, are sorted where the statement leaves their order open. */
export function canonicalAnswer(text: string, { columns, rows }: Pick<Answer, 'columns' | 'rows'>): CanonicalAnswer {
  const written = rows.map((row) =>
    row.map((value) => canonical(value, { sortLists: collectsFreely(text), rounds: /\b(avg|sum)\(/i.test(text) })),
  );
  return { columns, rows: isOrdered(text) ? written : sorted(written) };
}

interface Form {
  readonly sortLists: boolean;
  readonly rounds: boolean;
}

/** ORDER BY in the last RETURN. */
function isOrdered(text: string): boolean {
  return /ORDER BY/i.test(text.slice(text.toUpperCase().lastIndexOf('RETURN')).replaceAll(/\{[^}]*\}/g, ''));
}

/** Lists whose order Neo4j leaves open: of labels, of keys, of what was collected or matched. */
function collectsFreely(text: string): boolean {
  return /collect *[({]|labels\(|keys\(|\[\(|allShortestPaths/i.test(text);
}

function canonical(value: Value, form: Form): unknown {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'bigint') return { integer: String(value) };
  if (typeof value === 'number') return canonicalFloat(value, form);
  if (isList(value))
    return form.sortLists ? sorted(value.map((each) => canonical(each, form))) : value.map((each) => canonical(each, form));
  if (value instanceof GraphNode) return { node: [...value.labels].sort(), properties: fields(value.properties, form) };
  if (value instanceof GraphRelationship) return { relationship: value.type, properties: fields(value.properties, form) };
  if (value instanceof GraphPath) {
    return {
      path: value.nodes.flatMap((node, at) => [
        canonical(node, form),
        ...[value.relationships[at] ?? null].flatMap((each) => (each ? [canonical(each, form)] : [])),
      ]),
    };
  }
  if (value instanceof Uint8Array || value instanceof Point || isTemporal(value)) return { other: String(value) };
  return fields(value, form);
}

function canonicalFloat(value: number, { rounds }: Form): unknown {
  if (Number.isSafeInteger(value)) return { integer: String(value) };
  return { float: String(rounds ? Number(value.toPrecision(DIGITS)) : value) };
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function fields(map: Readonly<Record<string, Value>>, form: Form): Record<string, unknown> {
  return Object.fromEntries(
    Object.keys(map)
      .sort()
      .map((key) => [key, canonical(map[key] ?? null, form)]),
  );
}

function sorted(values: readonly unknown[]): unknown[] {
  return [...values].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
