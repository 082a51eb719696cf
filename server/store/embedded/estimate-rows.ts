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
const one: Rule = () => 1;
const asMany: Rule = (_, [input]) => input?.estimatedRows ?? null;
const unlessDistinct: Rule = (said, inputs, counted) => (said.startsWith('DISTINCT') ? null : asMany(said, inputs, counted));

/** All nodes, or those with a label, for each row of the input; a node that is there already is not looked for again. */
const scan: Rule = (said, [input], { nodes, labels }) => {
  const [, variable = '', label = ''] = /\(?(\w+):(.+)\)$/.exec(said) ?? [];
  if (input !== undefined && isBound(variable, input)) return input.estimatedRows;
  return times(input, label === '*' ? nodes : (labels.get(label) ?? 0));
};

/** Whether a node is there already: an operator of the plan has looked for it. */
export function isBound(variable: string, { details, children }: Plan): boolean {
  const said = details['Details'];
  return (typeof said === 'string' && said.includes(`(${variable}:`)) || children.some((child) => isBound(variable, child));
}

/** Ids are unique: one node is found for each row of the input. Of any other property nothing is known. */
const seek: Rule = (said, inputs, counted) => (/^\(\w+\.id Eq /.test(said) ? times(inputs[0], 1) : scan(said, inputs, counted));

/** Each node has as many relationships of a type as there are to a node of the graph. */
const expand: Rule = (said, [input], { nodes, types }) => {
  const [, arrow, names] = /^\(*\w+\)(->|<-|--)\[:([^\]]+)\]/.exec(said) ?? [];
  if (input === undefined || names === undefined || /.\*|\*./.test(names) || nodes === 0) return null;
  const counts = names === '*' ? [...types.values()] : names.split('|').map((name) => types.get(name) ?? 0);
  return times(input, (counts.reduce((sum, count) => sum + count, 0) * (arrow === '--' ? 2 : 1)) / nodes);
};

const filter: Rule = (said, [input], { nodes, labels }) => {
  const rows = input?.estimatedRows ?? null;
  if (/^\(\w+\.id Eq .*\[index: id\]$/.test(said)) return times(input?.children[0], 1);
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

/** An operator has one name in an EXPLAIN and may have another in a PROFILE. */
const RULES: Readonly<Record<string, Rule>> = {
  ...{ Empty: one, SingleRow: one, SimpleAggregate: one, Limit: limit, Skip: skip, Union: union, Expand: expand, Filter: filter },
  ...{ NodeScan: scan, Scan: scan, NestedLoopJoin: scan, RangeScan: seek, NodeList: seek },
  ...{ Return: unlessDistinct, Project: asMany, Sort: asMany },
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
