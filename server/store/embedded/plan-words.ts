import { quoteOdd } from '../quote-name';
import type { Plan } from '../graph-store';
import { INDEXED, saidOf, TEXT } from './plan-shape';

/** What stands for names of ours in a plan. */
export interface Told {
  /** The columns of the answer, which the engine knows as `c0`, `c1` and so on. */
  readonly columns: readonly string[];
  /** The same as the user wrote them: `a.id AS id`; none where branches of a UNION may differ. */
  readonly items: readonly string[];
  /** What the user wrote for a name. */
  readonly says: ReadonlyMap<string, string>;
}

/** A plan in Neo4j's shape as who knows Neo4j's plans reads it: operators and details are called as there, and no name is the engine's or ours. */
export function inUsersWords(plan: Plan, told: Told): Plan {
  const { EstimatedFrom, ...details } = plan.details;
  const root = readable({ ...plan, details }, told);
  const estimate = 'EstimatedRows' in details ? { EstimatedRows: details['EstimatedRows'] } : {};
  const columns = told.columns.map(quoteOdd).join(', ');
  const own = { ...(EstimatedFrom !== undefined && { EstimatedFrom }), ...estimate, ...toldOf(columns) };
  return { ...root, operator: 'ProduceResults', estimatedRows: plan.estimatedRows, rows: plan.rows, details: own, children: [root] };
}

/** An operator in the user's words; one that does nothing but rename what only the engine sees gives way to what stands below it. */
function readable(plan: Plan, told: Told): Plan {
  const operator = operatorOf(plan);
  const { Details: _, ...rest } = plan.details;
  const said = detailsOf(plan, told);
  // Below the last projection, names are the user's own, whatever they look like.
  const below = PROJECTIONS.has(plan.operator) ? { ...told, columns: [], items: [] } : told;
  const children = operator === 'NodeIndexSeek' ? [] : plan.children.map((child) => readable(child, below));
  const [only, ...more] = children;
  if (only && more.length === 0 && isIdle(plan, said, only, told)) return only;
  if (only && operator === 'Distinct' && only.operator === 'Projection')
    return { ...plan, operator, details: { ...rest, ...only.details }, children: only.children };
  return { ...plan, operator, details: { ...rest, ...toldOf(said) }, children };
}

/** Whether a projection only hands on what is there under the same names. */
function isIdle(plan: Plan, said: string, input: Plan, told: Told): boolean {
  if (operatorOf(plan) !== 'Projection') return false;
  if (said === '' || (HOLD_VALUES.has(input.operator) && said === input.details['Details'])) return true;
  const items = itemsIn(unwrapped(saidOf(plan))).filter(({ name }) => columnOf(name, told) ?? nameOf(name, told));
  return items.every(({ from, name }) => quoteOdd(from) === (columnOf(name, told)?.item ?? quoteOdd(name)));
}

/** Operators whose details are the values that they hand on. */
const HOLD_VALUES: ReadonlySet<string> = new Set(['Projection', 'EagerAggregation', 'Distinct']);

/** The column that the engine knows by this name, and how the user wrote it: in a UNION by its name alone, which the branches have in common. */
function columnOf(name: string, { columns, items }: Told): { readonly name: string; readonly item: string | null } | null {
  const index = Number(/^c(\d+)$/.exec(name)?.[1]);
  const column = columns[index];
  if (column === undefined) return null;
  return { name: column, item: items[index] ?? (quoteOdd(column) === column ? column : null) };
}

function toldOf(said: string): Plan['details'] {
  return said === '' ? {} : { Details: said };
}

const PROJECTIONS: ReadonlySet<string> = new Set(['Project', 'Return']);

/** As Neo4j calls what the engine calls otherwise. */
const NAMES: Readonly<Record<string, string>> = {
  Project: 'Projection',
  Aggregate: 'EagerAggregation',
  Empty: 'EmptyRow',
  AddLabel: 'SetLabels',
  RemoveLabel: 'RemoveLabels',
  DeleteNode: 'Delete',
  DeleteEdge: 'Delete',
};

function operatorOf(plan: Plan): string {
  const said = saidOf(plan);
  if (plan.operator === 'NodeScan') return said.endsWith(':*)') ? 'AllNodesScan' : 'NodeByLabelScan';
  if (plan.operator === 'Filter' && INDEXED.test(said) && plan.children[0]?.operator === 'NodeScan') return 'NodeIndexSeek';
  if (plan.operator === 'Expand') return /\*\d*\.\.|\*\d+\]/.test(said) ? 'VarLengthExpand(All)' : 'Expand(All)';
  // A write that returns nothing.
  if (plan.operator === 'Return') return /^\(\)/.test(said) ? 'EmptyResult' : 'Projection';
  if (plan.operator === 'SetProperty' && /\.\*\)$/.test(said)) return 'SetPropertiesFromMap';
  return NAMES[plan.operator] ?? plan.operator;
}

/** What an operator works on, without names of ours; empty where there is nothing else to say. */
function detailsOf(plan: Plan, told: Told): string {
  const { operator } = plan;
  const said = saidOf(plan);
  const inner = unwrapped(said);
  const [scan] = plan.children;
  if (operatorOf(plan) === 'NodeIndexSeek' && scan)
    return `${nodeOf(scan)} WHERE ${condition(
      said
        .replace(INDEXED, '')
        .slice(1, -1)
        .replace(/ And Case \{.*/, ''),
    )}`;
  if (operator === 'Return') return told.items.length > 0 ? told.items.join(', ') : projected(inner, told);
  if (operator === 'Project') return projected(inner, told);
  if (operator === 'Aggregate') return aggregation(inner, told);
  if (operator === 'NodeScan') return nodeOf(plan);
  if (operator === 'Expand') return pattern(inner);
  if (operator === 'Sort') return sortKeys(inner, told);
  if (operator === 'Filter') return condition(inner);
  if (operator === 'ShortestPath') return shortest(said, told);
  if (operator === 'Create' || operator === 'Merge') return created(said, operator);
  if (operator === 'SetProperty') return inner.replace(/\.\*$/, '');
  if (operator === 'Optional') return lookedAt(said);
  return operator === 'Union' || operator === 'Distinct' || /[{[]|\b_/.test(inner) ? '' : inner;
}

/** Without the brackets around all of it. */
function unwrapped(said: string): string {
  return said.startsWith('(') && said.endsWith(')') && !/\)(->|<-|--)/.test(said.replace(/^\(\(/, '('))
    ? said.slice(1, -1)
    : said.replace(/^\(\((.*)\)\)$/, '($1)');
}

/** Names that the dialect and the engine make up. */
const OURS = /^_(e+|anon_|agg_|cycle_end_)\d+$/;

/** The name in the user's words; null where it stands for nothing that he wrote. */
function nameOf(name: string, { says }: Told): string | null {
  return says.get(name) ?? (OURS.test(name) ? null : quoteOdd(name));
}

interface Item {
  readonly from: string;
  readonly name: string;
}

/** What a projection takes and how it calls it: `b.name AS _e3, n AS n`. */
function itemsIn(list: string): Item[] {
  const plain = list.replace(TEXT, '""').replace(/\{[^{}]*\}/g, '{}');
  return [...plain.matchAll(/(?:^|, )((?:(?!, ).)*?) AS (.+?)(?=, |$)/g)].map(([, from = '', name = '']) => ({ from, name }));
}

/** A value under the name that it gets; how it comes about is said where that is a name or a property. */
function projected(list: string, told: Told): string {
  const said = itemsIn(list).flatMap(({ from, name }) => {
    const column = columnOf(name, told);
    const known = column ? quoteOdd(column.name) : nameOf(name, told);
    if (known === null) return [];
    const source = /^\w+\.\w+$|^\d+$/.test(from) ? from : /^\w+$/.test(from) ? nameOf(from, told) : null;
    return source === null || source === known ? [known] : [`${source} AS ${known}`];
  });
  return [...new Set(said)].join(', ');
}

/** The keys of a group, then its aggregates: `group: [b.name], aggs: [count(...) AS _e1]`. */
function aggregation(said: string, told: Told): string {
  const [, group = '', sums = ''] = /^group: \[(.*?)\](?:, aggs: \[(.*)\])?$/.exec(said) ?? [];
  const keys = group.includes('{')
    ? propertiesIn(group)
    : group.split(', ').flatMap((name) => told.says.get(name) ?? (name === '' || OURS.test(name) ? [] : name));
  const sums_ = itemsIn(sums).map(({ from, name }) => nameOf(name, told) ?? from.replace('(...)', '()'));
  return [...new Set([...keys, ...sums_])].join(', ');
}

function sortKeys(said: string, told: Told): string {
  const keys = [...said.matchAll(/(\S+) (ASC|DESC)/g)];
  return keys.map(([, name = '', way = '']) => `${nameOf(name, told) ?? ''} ${way}`.trim()).join(', ');
}

/** A node as a scan names it: `a:Actor`, `a` of any label; the name of one that has none is as Neo4j makes it up. */
function nodeOf(plan: Plan): string {
  const [, name = '', label = ''] = /^\((.+):([^:]*)\)$/.exec(saidOf(plan)) ?? [];
  return `${madeUp(name)}${label === '*' ? '' : `:${quoteOdd(label)}`}`;
}

/** Neo4j calls what has no name `anon_0`, `anon_1` and so on. */
function madeUp(name: string): string {
  return OURS.test(name) ? name.replace(/^_[a-z_]*?(\d+)$/, 'anon_$1') : quoteOdd(name);
}

/** `(a)->[:BACKS]->(_cycle_end_1)` is `(a)-[:BACKS]->(anon_1)`. */
function pattern(said: string): string {
  return said
    .replace(/\(([^()]*)\)/g, (_all, name: string) => `(${madeUp(name)})`)
    .replace('[:*]', '[]')
    .replace(/^(.*?)(->|<-|--)\[(.*)\](?:->|<-|--)(.*)$/, (_all, from: string, arrow: string, type: string, to: string) => {
      return `${from}${arrow === '<-' ? '<-' : '-'}[${type}]${arrow === '->' ? '->' : '-'}${to}`;
    });
}

/** The pattern as the user wrote it. */
function shortest(said: string, { says }: Told): string {
  const ends = /^\((.*? -> .*?)\)(?: \[ALL SHORTEST\])?$/.exec(said)?.[1] ?? '';
  return says.get(ends) ?? ends.replace(' -> ', ', ');
}

/** What is made; nodes that are there already stand in the relationships alone. */
function created(said: string, operator: string): string {
  const parts = said
    .replace(/ \[index: \w+\]$/, '')
    .split(/(?<=\)), (?=\()/)
    .filter((part) => !/^\([^()]*:\)$/.test(part))
    .map((part) =>
      part.replace(/([([])(_\w+\d)(?=[:)])/g, (_all, open: string, name: string) => `${open}${madeUp(name)}`).replace('[?:', '[:'),
    );
  return `${operator === 'Merge' ? 'CREATE ' : ''}${parts.join(', ')}`;
}

const WORDS: Readonly<Record<string, string>> = {
  ...{ Eq: '=', Ne: '<>', Lt: '<', Le: '<=', Gt: '>', Ge: '>=', And: 'AND', Or: 'OR', Xor: 'XOR', Not: 'NOT', In: 'IN' },
  ...{ Add: '+', Sub: '-', Mul: '*', Div: '/', Mod: '%', Pow: '^', StartsWith: 'STARTS WITH', EndsWith: 'ENDS WITH', Contains: 'CONTAINS' },
};

/** A condition in Cypher where the engine says it plainly; else what it looks at. */
function condition(said: string): string {
  const plain = said.replace(TEXT, '""');
  const mixed = / And /.test(plain) && / Or /.test(plain);
  if (plain.startsWith('all_different(')) return 'no relationship is passed twice';
  if (/[{}]|\b_e+\d|\b_anon_/.test(plain) || mixed) return lookedAt(said);
  const texts = said.match(TEXT) ?? [];
  let next = 0;
  return plain
    .replace(/\b(IsNull|IsNotNull) (\w+(?:\.\w+)?)/g, (_all, word: string, of: string) => `${of} IS ${word === 'IsNull' ? '' : 'NOT '}NULL`)
    .replace(/\b[A-Z][A-Za-z]+\b/g, (word) => WORDS[word] ?? word)
    .replace(/""/g, () => texts[next++] ?? '')
    .replace(/hasLabel\((\w+), "([^"]*)"\)/g, '$1:$2')
    .replace(/\b_cycle_end_\d+\b/g, madeUp)
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
  if (found.length === 0) found.push(...variablesIn(said));
  return found.length === 0 ? '' : `condition on ${found.join(', ')}`;
}

/** Variables of the statement, but for those of a list's elements. */
function variablesIn(said: string): string[] {
  const inner = new Set([...said.matchAll(/variable: "([^"]+)", list_expr/g)].map(([, name]) => name));
  const named = [...said.matchAll(/Variable\("([^"]+)"\)/g)].map(([, name = '']) => name);
  return [...new Set(named)].filter((name) => !inner.has(name) && !OURS.test(name)).map(quoteOdd);
}

function propertiesIn(said: string): string[] {
  const built = [...said.matchAll(/Property \{ variable: "([^"]+)", property: "([^"]+)" \}/g)];
  // The engine writes no quotes around names: one that needs them is told from others only where it stands apart.
  const odd = built.some(([, of = '', property = '']) => quoteOdd(of) !== of || quoteOdd(property) !== property);
  const plain = odd ? [] : [...said.replace(TEXT, '""').matchAll(/\b([a-zA-Z_]\w*)\.(\w+)/g)];
  const found = [...plain, ...built]
    .filter(([, of = '']) => !OURS.test(of))
    .map(([, of = '', name = '']) => `${quoteOdd(of)}.${quoteOdd(name)}`);
  return [...new Set(found)];
}
