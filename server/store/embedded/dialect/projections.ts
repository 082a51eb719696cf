import type { SyntaxNode } from '../../../language/syntax';
import { child, childrenOf, hasToken, wordsOf } from '../../../language/syntax';
import { quoteOdd } from '../../quote-name';
import { aggregates } from './aggregates';
import { isPlain } from './compare';
import type { Floats } from './floats';
import { askFloats } from './floats';
import type { Type } from './kinds';
import { Kind, PROPERTY, elementOf, may, must } from './kinds';
import { nameOf } from './literals';
import type { Scope, Term, Work } from './work';
import { asWritten, refusal, scopeOf, variable } from './work';

interface Item {
  /** The column's name as Neo4j has it. */
  readonly name: string;
  readonly node: SyntaxNode | null;
  readonly words: string;
  /** The whole item as the user wrote it, its alias included. */
  readonly written: string;
  readonly term: (scope: Scope) => Term;
}

interface Column {
  readonly name: string;
  readonly value: Term;
}

/** The text of a RETURN or WITH, and what can be named after it. */
export interface Projected {
  readonly clauses: readonly string[];
  readonly columns: readonly string[];
  /** Each column as the user wrote it. */
  readonly items: readonly string[];
  readonly types: readonly Type[];
  readonly floats: readonly Floats[];
  readonly scope: Scope;
}

/** Where the columns get their names: those of the user after WITH, names of ours after RETURN. */
export interface Target {
  readonly word: 'WITH' | 'RETURN';
  readonly where?: SyntaxNode | undefined;
  readonly engineName: (name: string, index: number) => string;
  /** Columns of ours may stand behind those of the user. */
  readonly tellsFloats?: boolean;
}

/** Translates the body of a WITH or RETURN: aggregates and DISTINCT in steps of their own, every item with an alias. */
export function project(work: Work, body: SyntaxNode, scope: Scope, target: Target): Projected {
  if (child(body, 'GroupBy')) throw refusal(work, body, 'not-verified');
  const items = itemsOf(work, body, scope);
  const distinct = hasToken(body, 'DISTINCT');
  const grouped = items.some(({ node }) => node && aggregates(node));
  const steps: string[] = [];
  let source = scope;
  let columns: Column[];
  if (grouped) {
    const group = groupStep(work, items, scope);
    columns = group.columns;
    source = group.scope(orderNodes(body), steps);
  } else columns = items.map((item) => ({ name: item.name, value: item.term(scope) }));
  if (distinct) ({ columns, source } = distinctStep(work, body, columns, items, steps));
  return finish(work, body, { items, columns, source, steps, target, open: !grouped && !distinct });
}

function itemsOf(work: Work, body: SyntaxNode, scope: Scope): Item[] {
  const list = child(body, 'ReturnItems') ?? body;
  const written = childrenOf(list, 'ReturnItem').map((node) => itemOf(work, node));
  if (!hasToken(list, '*')) return written;
  const all = scope
    .names()
    .map((name): Item => ({ name, node: null, words: name, written: quoteOdd(name), term: (from) => lookedUp(work, list, from, name) }));
  return [...all, ...written];
}

function lookedUp(work: Work, node: SyntaxNode, scope: Scope, name: string): Term {
  const found = scope.lookup(name);
  if (!found) throw refusal(work, node, 'grouping');
  if (found.type.deleted) throw refusal(work, node, 'deleted');
  return found;
}

function itemOf(work: Work, node: SyntaxNode): Item {
  const [expression] = node.children;
  const alias = node.children[2];
  if (!expression) throw refusal(work, node, 'not-verified');
  return {
    name: alias ? nameOf(work, alias) : columnName(work, expression),
    node: expression,
    words: wordsOf(expression),
    written: asWritten(work, node),
    term: (scope) => work.expression(expression, scope),
  };
}

/** A column without an alias is called as the user wrote it, a variable by its name. */
function columnName(work: Work, node: SyntaxNode): string {
  return node.rule === 'Variable' ? nameOf(work, node) : work.text.slice(node.start, node.end);
}

function orderNodes(body: SyntaxNode): SyntaxNode[] {
  return childrenOf(child(body, 'OrderBy') ?? body, 'OrderItem').flatMap(({ children }) => children.slice(0, 1));
}

/** The step that groups: keys and aggregates get variables, and the items are written over those. */
function groupStep(
  work: Work,
  items: readonly Item[],
  scope: Scope,
): { columns: Column[]; scope: (orders: readonly SyntaxNode[], steps: string[]) => Scope } {
  const keys = items
    .filter(({ node }) => !node || !aggregates(node))
    .map((item) => ({ item, value: item.term(scope), held: work.fresh(item.node ? asWritten(work, item.node) : item.written) }));
  for (const { value, item } of keys) if (item.node) checkDistinct(work, item.node, value.type);
  const sums: { code: string; held: Term }[] = [];
  const byWords = new Map(keys.map(({ item, value, held }) => [item.words, variable(held, value.type)]));
  const byName = new Map(
    keys.flatMap(({ item, value, held }) =>
      !item.node || item.node.rule === 'Variable' ? [[item.words, variable(held, value.type)] as const] : [],
    ),
  );
  const over: Scope = {
    lookup: (name) => byName.get(name),
    names: () => [],
    whole: (node) => byWords.get(wordsOf(node)),
    aggregate: (code, type, node) => {
      const known = sums.find((each) => each.code === code);
      if (known) return known.held;
      const held = variable(work.fresh(asWritten(work, node)), type);
      sums.push({ code, held });
      return held;
    },
    inner: scope,
  };
  const columns = items.map((item) => ({
    name: item.name,
    value: item.node ? item.term(over) : lookedUp(work, items[0]?.node ?? MISSING, over, item.name),
  }));
  return {
    columns,
    scope: (orders, steps) => {
      // Aggregates that only ORDER BY has are computed in the same step.
      const aliased = aliases(over, items, columns);
      for (const order of orders) work.expression(order, aliased);
      steps.push(
        `WITH ${[...keys.map(({ value, held }) => `${value.code} AS \`${held}\``), ...sums.map(({ code, held }) => `${code} AS ${held.code}`)].join(', ')}`,
      );
      return over;
    },
  };
}

const MISSING: SyntaxNode = { rule: '', text: '', start: 0, end: 0, children: [] };

function checkDistinct(work: Work, node: SyntaxNode, type: Type): void {
  const ofPlain = may(type, Kind.list) && isPlain(elementOf(type)) && !may(elementOf(type), Kind.null);
  const rest = { kinds: type.kinds & ~Kind.list };
  if (!isPlain(rest) || (may(type, Kind.list) && !ofPlain && type !== PROPERTY)) throw refusal(work, node, 'nested');
}

function distinctStep(
  work: Work,
  body: SyntaxNode,
  columns: readonly Column[],
  items: readonly Item[],
  steps: string[],
): { columns: Column[]; source: Scope } {
  const held = columns.map(({ name, value }, index) => {
    checkDistinct(work, items[index]?.node ?? body, value.type);
    const node = items[index]?.node;
    return { name, value: variable(work.fresh(node ? asWritten(work, node) : quoteOdd(name)), value.type) };
  });
  steps.push(`WITH DISTINCT ${columns.map(({ value }, index) => `${value.code} AS ${held[index]?.value.code ?? ''}`).join(', ')}`);
  const byWords = new Map(items.map(({ words }, index) => [words, held[index]?.value]));
  return { columns: held, source: { ...scopeOf(new Map()), whole: (node) => byWords.get(wordsOf(node)) } };
}

/** The names of the columns, which hide those of before; a whole item stands for its column too. */
function aliases(scope: Scope, items: readonly Item[], columns: readonly Column[]): Scope {
  const named = new Map(columns.map(({ name, value }) => [name, value]));
  const byWords = new Map(items.map(({ words }, index) => [words, columns[index]?.value]));
  return {
    ...scope,
    lookup: (name) => named.get(name) ?? scope.lookup(name),
    whole: (node) => scope.whole?.(node) ?? (node.rule === 'Variable' ? undefined : byWords.get(wordsOf(node))),
  };
}

interface Draft {
  readonly items: readonly Item[];
  readonly columns: readonly Column[];
  readonly source: Scope;
  readonly steps: readonly string[];
  readonly target: Target;
  /** The variables of before can be named in ORDER BY and WHERE. */
  readonly open: boolean;
}

/** The last step: columns, order, cut and filter. */
function finish(work: Work, body: SyntaxNode, { items, columns, source, steps, target, open }: Draft): Projected {
  const orders = childrenOf(child(body, 'OrderBy') ?? body, 'OrderItem').map((node) =>
    ordering(work, node, aliases(source, items, columns)),
  );
  const written = columns.map(({ value }, index) => `${value.code} AS \`${work_name(target, columns, index)}\``);
  const named = new Map(columns.map(({ name, value }, index) => [name, variable(work_name(target, columns, index), value.type)]));
  const hidden = orders.map(({ code, says }) => ({ code, name: work.fresh(says) }));
  const carried = new Map<string, Term>();
  const after = scopeOf(named);
  const where = target.where && filter(work, target.where, open ? carrying(work, after, source, carried) : after);
  const asked = target.tellsFloats ? columns.map(({ value }) => askFloats(work, value)) : [];
  const told = asked.flatMap((code) => (code === null ? [] : [`${code} AS ${work.fresh()}`]));
  const extra = [...told, ...hidden.map(({ code, name }) => `${code} AS ${name}`), ...carriedCode(carried)];
  const order = orders.length === 0 ? '' : ` ORDER BY ${orders.map(({ down }, index) => `${hidden[index]?.name ?? ''}${down}`).join(', ')}`;
  // A WITH of nothing is still a row.
  const items_ = [...written, ...extra];
  const clause = `${target.word} ${items_.length === 0 ? `1 AS ${work.fresh()}` : items_.join(', ')}${order}${cut(work, body)}`;
  const filtered = where === undefined ? [] : [`WITH * WHERE ${where}`];
  return {
    clauses: [...steps, clause, ...filtered],
    columns: columns.map(({ name }) => name),
    items: items.map((item) => item.written),
    types: columns.map(({ value }) => value.type),
    floats: floatsOf(columns, asked),
    scope: after,
  };
}

/** Columns that tell of FLOATs stand right behind those of the user. */
function floatsOf(columns: readonly Column[], asked: readonly (string | null)[]): Floats[] {
  let next = columns.length;
  return columns.map(({ value }, index) => ({ type: value.type, told: (asked[index] ?? null) === null ? null : next++ }));
}

function work_name(target: Target, columns: readonly Column[], index: number): string {
  return target.engineName(columns[index]?.name ?? '', index);
}

const SOURCE = Symbol('where it comes from');
interface Carried extends Term {
  readonly [SOURCE]: string;
}

/** WHERE may name what WITH lets go of: that is carried along under a hidden name. */
function carrying(work: Work, after: Scope, before: Scope, carried: Map<string, Term>): Scope {
  return {
    names: () => after.names(),
    lookup: (name) => {
      const there = after.lookup(name) ?? carried.get(name);
      const old = there ? undefined : before.lookup(name);
      if (!old) return there;
      const held: Carried = { ...variable(work.fresh(), old.type), [SOURCE]: old.code };
      carried.set(name, held);
      return held;
    },
  };
}

function carriedCode(carried: ReadonlyMap<string, Term>): string[] {
  return [...carried.values()].map((held) => `${(held as Carried)[SOURCE]} AS ${held.code}`);
}

function filter(work: Work, node: SyntaxNode, scope: Scope): string {
  const test = work.expression(node, scope);
  if (!must(test.type, Kind.boolean | Kind.null)) throw refusal(work, node, 'type');
  return test.code;
}

interface Ordering {
  readonly code: string;
  readonly says: string;
  readonly down: string;
}

function ordering(work: Work, node: SyntaxNode, scope: Scope): Ordering {
  const [by] = node.children;
  const value = work.expression(by ?? node, scope);
  if (may(value.type, Kind.map | Kind.node | Kind.relationship | Kind.path)) throw refusal(work, node, 'order');
  if (may(value.type, Kind.list) && value.type.unordered === true) throw refusal(work, node, 'unordered');
  return { code: value.code, says: asWritten(work, by ?? node), down: child(node, 'DescToken') ? ' DESC' : '' };
}

/** SKIP and LIMIT: a count that is known. */
function cut(work: Work, body: SyntaxNode): string {
  const parts = (['Skip', 'Limit'] as const).flatMap((rule) => {
    const node = child(body, rule);
    const count = node && work.expression(node.children[1] ?? node, scopeOf(new Map()));
    if (!node || !count) return [];
    if (typeof count.known !== 'bigint' || count.known < 0n) throw refusal(work, node, 'argument');
    return [` ${rule.toUpperCase()} ${count.known}`];
  });
  return parts.join('');
}

/** The names of a `CALL (a, b) { … }`. */
export function variablesOf(work: Work, node: SyntaxNode): string[] {
  return childrenOf(node, 'Variable').map((each) => nameOf(work, each));
}
