import type { Plan } from '../graph-store';
import type { SchemaReply } from './protocol';

interface Counted {
  readonly nodes: number;
  readonly labels: ReadonlyMap<string, number>;
  readonly types: ReadonlyMap<string, number>;
}

/** What the root of a plan says of its estimates, which are not the engine's. */
const ESTIMATED_FROM = 'counts of labels and types; a condition on a property keeps its rows';

/** The plan with the rows to expect of each operator. The engine has no estimate: where the counts do not say either, there is none. */
export function withEstimates(plan: Plan, { nodes, labels, edge_types }: SchemaReply): Plan {
  const { details, ...rest } = estimated(plan, { nodes, labels: byName(labels), types: byName(edge_types) });
  return { ...rest, details: { ...details, EstimatedFrom: ESTIMATED_FROM } };
}

function byName(counts: SchemaReply['labels']): Map<string, number> {
  return new Map(counts.map(({ name, count }) => [name, count]));
}

function estimated(plan: Plan, counted: Counted): Plan {
  const children = plan.children.map((child) => estimated(child, counted));
  const said = plan.details['Details'];
  const estimate = RULES[plan.operator] ?? unknown;
  const estimatedRows = estimate(typeof said === 'string' ? said : '', children, counted);
  const details = estimatedRows === null ? plan.details : { ...plan.details, EstimatedRows: estimatedRows };
  return { ...plan, children, estimatedRows, details };
}

/** The rows of an operator from those of its inputs; null where nothing is known. */
type Rule = (said: string, inputs: readonly Plan[], counted: Counted) => number | null;

const unknown: Rule = () => null;
const asMany: Rule = (_, [input]) => (input ? input.estimatedRows : 1);
const unlessDistinct: Rule = (said, inputs, counted) => (said.startsWith('DISTINCT') ? null : asMany(said, inputs, counted));

/** All nodes, or those with a label. */
const scan: Rule = (said, _inputs, { nodes, labels }) => {
  const label = /:([^:]+)\)$/.exec(said)?.[1] ?? '';
  return label === '*' ? nodes : (labels.get(label) ?? 0);
};

/** A row for each pair. */
const pairs: Rule = (_, inputs) =>
  inputs.reduce<number | null>((rows, { estimatedRows }) => (rows === null || estimatedRows === null ? null : rows * estimatedRows), 1);

/** Each node has as many relationships of a type as there are to a node of the graph. */
const expand: Rule = (said, [input], { nodes, types }) => {
  const [, arrow, names] = /^\(*\w+\)(->|<-|--)\[:([^\]]+)\]/.exec(said) ?? [];
  if (input === undefined || names === undefined || /.\*|\*./.test(names) || nodes === 0) return null;
  const counts = names === '*' ? [...types.values()] : names.split('|').map((name) => types.get(name) ?? 0);
  return times(input, (counts.reduce((sum, count) => sum + count, 0) * (arrow === '--' ? 2 : 1)) / nodes);
};

const filter: Rule = (said, [input], { nodes, labels }) => {
  const rows = input?.estimatedRows ?? null;
  // Ids are unique.
  if (/^\(\w+\.id Eq .*\[index: id\]$/.test(said)) return 1;
  const label = /^\(hasLabel\(\w+, "([^"]+)"\)\)/.exec(said)?.[1];
  return rows === null || label === undefined || nodes === 0 ? rows : (rows * (labels.get(label) ?? 0)) / nodes;
};

const limit: Rule = (said, [input]) => {
  const most = numberIn(said);
  return most === null ? null : Math.min(most, input?.estimatedRows ?? most);
};

const skip: Rule = (said, [input]) => {
  const [rows, left] = [input?.estimatedRows ?? null, numberIn(said)];
  return rows === null || left === null ? null : Math.max(0, rows - left);
};

const union: Rule = (_, inputs) =>
  inputs.reduce<number | null>((sum, { estimatedRows: rows }) => (sum === null || rows === null ? null : sum + rows), 0);

const RULES: Readonly<Record<string, Rule>> = {
  ...{ Limit: limit, Skip: skip, Union: union, Expand: expand, Filter: filter, NodeScan: scan },
  ...{ CartesianProduct: pairs, ValueHashJoin: pairs, Apply: pairs },
  ...{ Return: unlessDistinct, Project: asMany, Sort: asMany },
  // A write hands on its rows; without any, it is done once.
  ...{ Create: asMany, Merge: asMany, SetProperty: asMany, AddLabel: asMany, RemoveLabel: asMany, DeleteNode: asMany, DeleteEdge: asMany },
  Aggregate: (said) => (said.startsWith('(group: [],') ? 1 : null),
};

function times(input: Plan | undefined, factor: number): number | null {
  if (input === undefined) return factor;
  return input.estimatedRows === null ? null : input.estimatedRows * factor;
}

function numberIn(said: string): number | null {
  const digits = /^\((\d+)\)$/.exec(said)?.[1];
  return digits === undefined ? null : Number(digits);
}
