import type { Plan } from '../graph-store';
import { isBound } from './estimate-rows';

/** What stands for names of ours in a plan. */
export interface Told {
  /** The columns of the answer, which the engine knows as `c0`, `c1` and so on. */
  readonly columns: readonly string[];
  /** What the user wrote for a name. */
  readonly says: ReadonlyMap<string, string>;
}

/** A plan as who knows Neo4j's plans reads it: its operators have Neo4j's names where they do the same, and no name is the engine's or ours. */
export function inUsersWords(plan: Plan, told: Told): Plan {
  const { Details: _, ...whole } = plan.details;
  const root = readable(plan, told);
  return { ...root, details: { ...whole, ...root.details } };
}

/** An operator in the user's words; one that does nothing but rename what only the engine sees gives way to what stands below it. */
function readable(plan: Plan, told: Told): Plan {
  const operator = operatorOf(plan);
  const { Details: details, ...rest } = plan.details;
  const seek = indexSeek(plan, told);
  if (seek !== null) return { ...plan, operator: 'NodeIndexSeek', details: { ...rest, Details: seek }, children: [] };
  const said = detailsOf(plan.operator, typeof details === 'string' ? details : '', told);
  // Below the last projection, names are the user's own, whatever they look like.
  const below = PROJECTIONS.has(plan.operator) ? { ...told, columns: [] } : told;
  const children = plan.children.map((child) => readable(child, below));
  const [only, ...more] = children;
  if (only && more.length === 0 && isIdle(plan, operator, said, only)) return only;
  return { ...plan, operator, details: { ...rest, ...toldOf(said) }, children: operator === 'Argument' ? [] : children };
}

/** Whether an operator only hands on the rows of its input, for the engine's own ends. */
function isIdle({ children, details }: Plan, operator: string, said: string, input: Plan): boolean {
  if (operator === 'Projection') return said === '' || (input.operator === operator && input.details['Details'] === said);
  const variable = typeof details['Details'] === 'string' ? /^\(?(\w+):/.exec(details['Details'])?.[1] : undefined;
  return /Scan$/.test(operator) && variable !== undefined && children.some((child) => isBound(variable, child));
}

/** What an EXPLAIN has as a scan with a condition on it that an index answers; null for anything else. */
function indexSeek({ operator, details, children: [scan, ...more] }: Plan, told: Told): string | null {
  const said = details['Details'];
  const node = scan?.details['Details'];
  if (operator !== 'Filter' || typeof said !== 'string' || !/ \[index: \w+\]$/.test(said)) return null;
  if (scan?.operator !== 'NodeScan' || scan.children.length > 0 || more.length > 0 || typeof node !== 'string') return null;
  return `${detailsOf('NodeScan', node, told)} WHERE ${condition(said.replace(/^\(|\) \[index: \w+\]$/g, ''))}`;
}

function toldOf(said: string): Plan['details'] {
  return said === '' ? {} : { Details: said };
}

const PROJECTIONS: ReadonlySet<string> = new Set(['Project', 'Return']);

/** As Neo4j calls what the engine calls otherwise. */
const NAMES: Readonly<Record<string, string>> = {
  Return: 'Projection',
  Aggregate: 'EagerAggregation',
  HashAggregate: 'EagerAggregation',
  SimpleAggregate: 'EagerAggregation',
  NodeList: 'NodeIndexSeek',
  VariableLengthExpand: 'VarLengthExpand',
  Empty: 'EmptyRow',
  SingleRow: 'EmptyRow',
  Discriminant: 'Argument',
  ParameterScan: 'Argument',
  LeftJoin: 'LeftOuterJoin',
  HashJoin: 'Join',
};

function operatorOf({ operator, details, children }: Plan): string {
  const said = typeof details['Details'] === 'string' ? details['Details'] : '';
  if (/^(Node)?(Scan|Seek)$/.test(operator)) {
    if (children.some((child) => NAMES[child.operator] === 'Argument')) return 'Argument';
    return said.endsWith(':*)') ? 'AllNodesScan' : 'NodeByLabelScan';
  }
  if (/^(Hash)?Join$/.test(operator) && said === '(Cross)') return 'CartesianProduct';
  // Nothing can come of what stands below.
  if (operator === 'Empty' && children.length > 0) return 'EmptyResult';
  // A PROFILE calls so whatever brings two branches together.
  if (operator === 'Project') return children.length > 1 ? 'Join' : 'Projection';
  if (operator === 'Expand' && /\*\d*\.\.|\*\d+\]/.test(said)) return 'VarLengthExpand';
  return NAMES[operator] ?? operator;
}

/** What an operator works on, without names of ours; empty where there is nothing else to say. */
function detailsOf(operator: string, said: string, told: Told): string {
  const inner = unwrapped(said);
  if (PROJECTIONS.has(operator) || operator === 'Distinct') return namesIn(inner, told, true).join(', ');
  if (operator.endsWith('Aggregate')) return aggregation(inner, told);
  if (operator === 'NodeList')
    return inner.replace(/^(.*), NodeScan (.+)$/, (_all, test: string, node: string) => `${node} WHERE ${condition(test)}`);
  if (/^(Node)?(Scan|Seek)$|^ParameterScan$/.test(operator)) return withoutOurs(inner.replace(/:\*$/, ''), told);
  if (/Expand$/.test(operator)) return pattern(inner);
  if (operator === 'Sort') return sortKeys(inner, told);
  if (operator === 'Filter') return condition(inner);
  if (operator === 'Discriminant' || /Join$/.test(operator)) return '';
  return /[{[]|\b_/.test(inner) ? '' : inner;
}

/** Without the brackets around all of it. */
function unwrapped(said: string): string {
  return said.startsWith('(') && said.endsWith(')') && !/\)(->|<-|--)/.test(said.replace(/^\(\(/, '('))
    ? said.slice(1, -1)
    : said.replace(/^\(\((.*)\)\)$/, '($1)');
}

/** Names that the dialect and the engine make up. */
const OURS = /^(_e+|_anon_)\d+$/;
const TEXT = /"(?:[^"\\]|\\.)*"/g;

/** The name in the user's words; null where it stands for nothing that he wrote. */
function nameOf(name: string, { columns, says }: Told): string | null {
  const column = /^c(\d+)$/.exec(name)?.[1];
  return (column === undefined ? undefined : columns[Number(column)]) ?? says.get(name) ?? (OURS.test(name) ? null : name);
}

/** The names that a projection gives: `b.name AS _e3, n AS n`, or their names alone. */
function namesIn(list: string, told: Told, aliased: boolean): string[] {
  const plain = list.replace(TEXT, '""');
  const names = aliased && / AS /.test(plain) ? [...plain.matchAll(/ AS (.+?)(?=, |$)/g)].map(([, name = '']) => name) : plain.split(', ');
  return [...new Set(names.flatMap((name) => (name === '' ? [] : (nameOf(name, told) ?? []))))];
}

/** The keys of a group, then its aggregates: `group: [b.name], aggs: [count(...) AS _e1]`. */
function aggregation(said: string, told: Told): string {
  const [, group = '', sums = ''] = /^group: \[(.*?)\](?:, aggs: \[(.*)\])?$/.exec(said) ?? [];
  const keys = group.includes('{') ? propertiesIn(group) : namesIn(group, told, false);
  return [...keys, ...(sums === '' ? [] : namesIn(sums, told, true))].join(', ');
}

function sortKeys(said: string, told: Told): string {
  const keys = [...said.matchAll(/(\S+) (ASC|DESC)/g)];
  return keys.map(([, name = '', way = '']) => `${nameOf(name, told) ?? ''} ${way}`.trim()).join(', ');
}

function withoutOurs(said: string, told: Told): string {
  return said.replace(/^\w+/, (name) => nameOf(name, { ...told, columns: [] }) ?? '');
}

/** `(a)->[:BACKS]->(_e1)` is `(a)-[:BACKS]->()`. */
function pattern(said: string): string {
  return said
    .replace(/\((?:_e+|_anon_)\d+\)/g, '()')
    .replace('[:*]', '[]')
    .replace(/^(.*?)(->|<-|--)\[(.*)\](?:->|<-|--)(.*)$/, (_all, from: string, arrow: string, type: string, to: string) => {
      return `${from}${arrow === '<-' ? '<-' : '-'}[${type}]${arrow === '->' ? '->' : '-'}${to}`;
    });
}

const WORDS: Readonly<Record<string, string>> = {
  ...{ Eq: '=', Ne: '<>', Lt: '<', Le: '<=', Gt: '>', Ge: '>=', And: 'AND', Or: 'OR', Xor: 'XOR', Not: 'NOT', In: 'IN' },
  ...{ Add: '+', Sub: '-', Mul: '*', Div: '/', Mod: '%', Pow: '^', StartsWith: 'STARTS WITH', EndsWith: 'ENDS WITH', Contains: 'CONTAINS' },
};

/** A condition in Cypher where the engine says it plainly; else what it looks at. */
function condition(said: string): string {
  const plain = said.replace(TEXT, '""');
  const mixed = / And /.test(plain) && / Or /.test(plain);
  if (/[{}]|\b_e+\d|\b_anon_/.test(plain) || mixed) return lookedAt(said);
  const texts = said.match(TEXT) ?? [];
  let next = 0;
  return plain
    .replace(/\b(IsNull|IsNotNull) (\w+(?:\.\w+)?)/g, (_all, word: string, of: string) => `${of} IS ${word === 'IsNull' ? '' : 'NOT '}NULL`)
    .replace(/\b[A-Z][A-Za-z]+\b/g, (word) => WORDS[word] ?? word)
    .replace(/""/g, () => texts[next++] ?? '')
    .replace(/hasLabel\((\w+), "([^"]*)"\)/g, '$1:$2')
    .replace(/^\((.*)\) \[[\w: -]+\]$/, '$1');
}

/** Properties, relationships and labels that a condition names, whatever the engine does with them. */
function lookedAt(said: string): string {
  const types = [...said.matchAll(/edge_types: \[([^\]]+)\]/g)].map(
    ([, names = '']) => `[:${names.replace(/"/g, '').replace(/, /g, '|')}]`,
  );
  const labels = [...said.matchAll(/hasLabel(?:\(\w+, |", args: \[Variable\("\w+"\), Literal\(String\()"([^"]+)"/g)].map(
    ([, name = '']) => `:${name}`,
  );
  const found = [...new Set([...propertiesIn(said), ...types, ...labels])];
  return found.length === 0 ? '' : `condition on ${found.join(', ')}`;
}

function propertiesIn(said: string): string[] {
  const built = [...said.matchAll(/Property \{ variable: "(\w+)", property: "(\w+)" \}/g)];
  const plain = [...said.replace(TEXT, '""').matchAll(/\b([a-zA-Z_]\w*)\.(\w+)/g)];
  const found = [...plain, ...built].filter(([, of = '']) => !OURS.test(of)).map(([, of, property]) => `${of ?? ''}.${property ?? ''}`);
  return [...new Set(found)];
}
