import type { SyntaxNode } from '../../../language/syntax';
import { child, childrenOf, hasToken, tokensOf, walk } from '../../../language/syntax';
import { isOf, let_ } from './guards';
import { ANY, Kind, elementOf, may, must, nullable, union } from './kinds';
import type { Type } from './kinds';
import { nameOf } from './literals';
import { condition, mentions, translatePatterns, whereOf } from './patterns';
import type { Floats } from './floats';
import { project, variablesOf } from './projections';
import type { Target } from './projections';
import type { Reason } from './reasons';
import type { Scope, Step, Term, Work } from './work';
import { WRITES } from './writes';
import { refusal, scopeOf, term, variable, within } from './work';

/** A translated query. */
export interface Query {
  readonly clauses: readonly string[];
  /** Null where it ends without RETURN. */
  readonly columns: readonly string[] | null;
  /** Each column as the user wrote it. */
  readonly items?: readonly string[];
  readonly types: readonly Type[];
  readonly floats: readonly Floats[];
}

const REFUSED: Readonly<Record<string, Reason>> = {
  CallClause: 'procedure',
  LoadCSVClause: 'load-csv',
  UseClause: 'administration',
  ComposableCommandClauses: 'administration',
};

/** Translates the clauses of a query without UNION; `engineName` gives the engine's name of a column that is returned. */
export function singleQuery(work: Work, node: SyntaxNode, outer: Scope, target: Pick<Target, 'engineName' | 'tellsFloats'>): Query {
  let scope = outer;
  const clauses: string[] = [];
  for (const each of childrenOf(node, 'Clause')) {
    const [clause] = each.children;
    if (!clause) continue;
    if (clause.rule === 'ReturnClause') {
      const returned = project(work, child(clause, 'ReturnBody') ?? clause, scope, { word: 'RETURN', ...target });
      return { ...returned, clauses: [...clauses, ...returned.clauses] };
    }
    const step = clauseStep(work, clause, scope);
    clauses.push(...step.clauses);
    scope = step.scope;
  }
  const last = childrenOf(node, 'Clause').at(-1)?.children[0];
  if (!last || !Object.hasOwn(WRITES, last.rule)) throw refusal(work, node, 'not-verified');
  return { clauses, columns: null, types: [], floats: [] };
}

function clauseStep(work: Work, clause: SyntaxNode, scope: Scope): Step {
  const { rule } = clause;
  if (rule === 'MatchClause') return matchClause(work, clause, scope);
  if (rule === 'UnwindClause') return unwindClause(work, clause, scope);
  if (rule === 'WithClause') return withClause(work, clause, scope);
  if (rule === 'SubqueryClause') return subqueryClause(work, clause, scope);
  const write = Object.hasOwn(WRITES, rule) ? WRITES[rule] : undefined;
  if (write) return write(work, clause, scope);
  throw refusal(work, clause, REFUSED[rule] ?? 'not-verified');
}

function matchClause(work: Work, clause: SyntaxNode, scope: Scope): Step {
  const odd = clause.children.find(({ rule }) => !['', 'PatternList', 'WhereClause'].includes(rule));
  if (odd) throw refusal(work, odd, 'not-verified');
  const optional = hasToken(clause, 'OPTIONAL');
  if (optional) refuseSubqueries(work, clause);
  refuseMixedLabels(work, clause);
  const matched = translatePatterns(work, childrenOf(child(clause, 'PatternList') ?? clause, 'Pattern'), scope);
  const where = child(clause, 'WhereClause')?.children[1];
  const own = new Set(matched.bound.keys());
  if (matched.before !== null) {
    if ((optional && !matched.before.startsWith('WITH')) || (where && mentions(where, work, own)))
      throw refusal(work, clause, 'shortest-path');
  }
  const conditions = [...matched.conditions, ...(where ? [condition(work, where, matched.scope).code] : [])];
  const text = `${optional ? 'OPTIONAL ' : ''}MATCH ${matched.patterns.join(', ')}${whereOf(conditions)}`;
  const bound = new Map([...matched.bound].filter(([name]) => !name.startsWith('`')));
  const types = optional ? new Map([...bound].map(([name, each]) => [name, { ...each, type: nullable(each.type) }])) : bound;
  return { clauses: matched.before === null ? [text] : [matched.before, text], scope: within(scope, types) };
}

const SUBQUERIES = new Set(['ExistsExpression', 'CountExpression', 'CollectExpression', 'PatternExpression', 'PatternComprehension']);

/** A subquery in the condition of an OPTIONAL MATCH takes rows away that should stay with nulls. */
function refuseSubqueries(work: Work, clause: SyntaxNode): void {
  for (const each of walk(clause)) if (SUBQUERIES.has(each.rule)) throw refusal(work, each, 'optional-subquery');
}

/** Neo4j takes `:A:B` beside `:A&B` for a mistake, and its front end does not say so. */
function refuseMixedLabels(work: Work, clause: SyntaxNode): void {
  const labels = [...walk(clause)].filter(({ rule }) => rule === 'NodePattern').flatMap((node) => childrenOf(node, 'LabelExpression'));
  const signs = labels.flatMap((each) => tokensOf(each).slice(1)).filter(({ text }) => [':', '&', '|', '!', '%'].includes(text));
  const colon = signs.find(({ text }) => text === ':');
  if (colon && signs.some(({ text }) => text !== ':'))
    throw refusal(work, colon, 'argument', 'Labels with : beside those with &, |, ! or %');
}

/** What is no list is a list of itself; the engine makes no row of it. */
function unwindClause(work: Work, clause: SyntaxNode, scope: Scope): Step {
  const [, expression, , named] = clause.children;
  if (!expression || !named) throw refusal(work, clause, 'not-verified');
  const value = work.expression(expression, scope);
  const name = nameOf(work, named);
  const list = must(value.type, Kind.list) ? value : asList(work, value);
  const element = union([...(may(value.type, Kind.list) ? [elementOf(value.type)] : []), ...scalars(value.type)]);
  const item = variable(name, element);
  return { clauses: [`UNWIND ${list.code} AS ${item.code}`], scope: within(scope, new Map([[name, item]])) };
}

function scalars(type: Type): Type[] {
  const kinds = type.kinds & ~(Kind.list | Kind.null);
  return kinds === 0 ? [] : [{ kinds }];
}

function asList(work: Work, value: Term): Term {
  if (value.type.kinds === Kind.null) return term('[]', ANY);
  return let_(work, value, (short) =>
    term(`(CASE WHEN ${short.code} IS NULL THEN [] WHEN ${isOf(short, Kind.list)} THEN ${short.code} ELSE [${short.code}] END)`, ANY),
  );
}

function withClause(work: Work, clause: SyntaxNode, scope: Scope): Step {
  const where = child(clause, 'WhereClause')?.children[1];
  return project(work, child(clause, 'ReturnBody') ?? clause, scope, { word: 'WITH', where, engineName: (name) => name });
}

/** `CALL (a) { … }` or `CALL { WITH a … }`: a query of its own for each row. */
function subqueryClause(work: Work, clause: SyntaxNode, scope: Scope): Step {
  if (child(clause, 'SubqueryInTransactionsParameters') ?? (hasToken(clause, 'OPTIONAL') ? clause : undefined))
    throw refusal(work, clause, 'not-verified');
  const query = onlyQuery(work, child(clause, 'QueryWithLocalDefinitions') ?? clause);
  const { names, rest } = imported(work, clause, query, scope);
  const inner = scopeOf(
    new Map(
      names.flatMap((name) => [[name, scope.lookup(name)] as const]).flatMap(([name, value]) => (value ? [[name, value] as const] : [])),
    ),
  );
  const translated = singleQuery(work, rest, inner, { engineName: (name) => name });
  const columns = translated.columns ?? [];
  const given = names.length === 0 ? '' : `WITH ${names.map((name) => inner.lookup(name)?.code ?? '').join(', ')} `;
  const bound = new Map(columns.map((name, index) => [name, variable(name, translated.types[index] ?? ANY)]));
  return { clauses: [`CALL { ${given}${translated.clauses.join(' ')} }`], scope: within(scope, bound) };
}

/** What the subquery sees, and its clauses without those that only say so. */
function imported(work: Work, clause: SyntaxNode, query: SyntaxNode, scope: Scope): { names: readonly string[]; rest: SyntaxNode } {
  const scoped = child(clause, 'SubqueryScope');
  if (scoped) return { names: hasToken(scoped, '*') ? scope.names() : variablesOf(work, scoped), rest: query };
  const [first, ...more] = childrenOf(query, 'Clause');
  const body = first?.children[0]?.rule === 'WithClause' ? child(first.children[0], 'ReturnBody') : undefined;
  if (!body) return { names: [], rest: query };
  const items = childrenOf(child(body, 'ReturnItems') ?? body, 'ReturnItem');
  const plain = items.every(({ children }) => children.length === 1 && children[0]?.rule === 'Variable');
  if (!plain || body.children.length > 1) throw refusal(work, body, 'not-verified');
  return { names: items.map((each) => nameOf(work, each)), rest: { ...query, children: more } };
}

/** The only query of a subquery: no UNION, no definitions. */
function onlyQuery(work: Work, node: SyntaxNode): SyntaxNode {
  const union_ = unionOf(work, node);
  const [only, ...more] = childrenOf(union_, 'SingleQuery');
  if (!only || more.length > 0) throw refusal(work, node, 'not-verified');
  return only;
}

/** The UNION that every query is in the grammar. */
export function unionOf(work: Work, node: SyntaxNode): SyntaxNode {
  let at = node;
  for (const rule of ['NextStatement', 'RegularQuery', 'Union']) {
    const [next, ...more] = at.children;
    if (next?.rule !== rule || more.length > 0) throw refusal(work, node, 'not-verified');
    at = next;
  }
  return at;
}

/** The inside of EXISTS or COUNT: patterns, or clauses that only match. */
export function matchingSubquery(work: Work, node: SyntaxNode, scope: Scope): string {
  const query = child(node, 'QueryWithLocalDefinitions');
  const patterns = child(node, 'PatternList');
  if (patterns)
    return matchClause(work, { ...node, children: node.children.filter(({ rule }) => rule !== '') }, open(scope)).clauses.join(' ');
  if (!query) throw refusal(work, node, 'not-verified');
  const clauses = childrenOf(onlyQuery(work, query), 'Clause').map(({ children }) => children[0] ?? node);
  const matches = clauses.filter(({ rule }) => rule === 'MatchClause');
  const [returned, ...more] = clauses.filter(({ rule }) => rule !== 'MatchClause');
  const plainReturn = !returned || (returned.rule === 'ReturnClause' && isPlainReturn(returned));
  if (!plainReturn || more.length > 0 || matches.length !== 1 || matches.some((each) => hasToken(each, 'OPTIONAL')))
    throw refusal(work, node, 'not-verified');
  return matches.flatMap((each) => matchClause(work, each, open(scope)).clauses).join(' ');
}

/** Nothing in a subquery is an aggregate of the query around it, and nothing in it is a grouping key as a whole. */
function open(scope: Scope): Scope {
  return { lookup: (name) => scope.lookup(name), names: () => scope.names() };
}

/** A RETURN of one value or a name for every row, which changes nothing. */
function isPlainReturn(node: SyntaxNode): boolean {
  const body = child(node, 'ReturnBody');
  const items = body && child(body, 'ReturnItems');
  if (!body || !items || body.children.length > 1) return false;
  return childrenOf(items, 'ReturnItem').every(
    ({ children }) => children[0]?.rule === 'Variable' || /Literal$/.test(children[0]?.rule ?? ''),
  );
}
