import { PENDING } from '../domain/vocabulary/import-labels';
import { lookUp } from '../domain/look-up';
import type { Properties } from '../formats/reading/items';
import type { GraphStore, Statement } from '../store/graph-store';
import type { Parameter } from '../store/values';
import { PENDING_LABELS } from './pending';
import type { Batch, NodeRow } from './spool';

/** Property names that a statement spells; past them it would be longer than what it writes. */
const MOST_SPELLED = 64;
/** Names that every engine reads in a statement. */
const PLAIN = /^\w+$/;

/** Writes the rows of a batch as pending; all of them carry the import's id. */
export function writeBatch(store: GraphStore, batch: Batch, importId: string): Statement {
  return batch.kind === 'nodes' ? writeNodes(store, batch, importId) : writeRelationships(store, batch, importId);
}

function writeNodes(store: GraphStore, { labels, rows }: Extract<Batch, { kind: 'nodes' }>, importId: string): Statement {
  const names = labels.map((label) => store.quoted(lookUp(PENDING_LABELS, label) ?? label));
  const { spelled, others, lists } = toLists(rows, ['id']);
  return {
    text: `UNWIND $rows AS row CREATE (n:${names.join(':')} {importId: $importId, id: row[0]${spelled}})${others('n')}`,
    parameters: { importId, rows: lists },
  };
}

function writeRelationships(store: GraphStore, { type, rows }: Extract<Batch, { kind: 'relationships' }>, importId: string): Statement {
  const from = type === 'MENTIONS' ? PENDING.article : PENDING.actor;
  const id = type === 'MENTIONS' ? '' : ', id: row[2]';
  const { spelled, others, lists } = toLists(rows, ['from', 'to', 'id']);
  return {
    text: `UNWIND $rows AS row MATCH (a:${from} {id: row[0]}), (b:${PENDING.actor} {id: row[1]}) CREATE (a)-[r:${store.quoted(type)} {importId: $importId${id}${spelled}}]->(b)${others('r')}`,
    parameters: { importId, rows: lists },
  };
}

interface Lists {
  /** The properties that the statement spells, each with its place in the list of a row. */
  readonly spelled: string;
  /** What it says of the others, which come as a map behind those. */
  readonly others: (variable: string) => string;
  readonly lists: readonly (readonly Parameter[])[];
}

/** Rows as lists: engines take these in much quicker than maps, of which they read every key in every row. A null stands for a property that is not there. */
function toLists<Row extends NodeRow>(rows: readonly Row[], own: readonly Exclude<keyof Row, 'properties'>[]): Lists {
  const all = new Set(rows.flatMap(({ properties }) => Object.keys(properties)));
  const names = [...all]
    .filter((name) => PLAIN.test(name))
    .sort()
    .slice(0, MOST_SPELLED);
  const hasOthers = names.length < all.size;
  const lists = rows.map((row) => {
    const { properties } = row;
    const values = [...own.map((key) => row[key] as string), ...names.map((name) => lookUp(properties, name) ?? null)];
    return hasOthers ? [...values, without(properties, names)] : values;
  });
  return {
    spelled: names.map((name, at) => `, \`${name}\`: row[${own.length + at}]`).join(''),
    others: (variable) => (hasOthers ? ` SET ${variable} += row[${own.length + names.length}]` : ''),
    lists,
  };
}

function without(properties: Properties, names: readonly string[]): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !names.includes(name)));
}
