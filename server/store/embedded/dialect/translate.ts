import type { SyntaxNode } from '../../../language/syntax';
import { child, childrenOf, hasToken, walk, wordsOf } from '../../../language/syntax';
import type { Parameters } from '../../values';
import { matchingSubquery, singleQuery, unionOf } from './clauses';
import type { Query } from './clauses';
import { expression } from './expressions';
import type { Floats } from './floats';
import { union } from './kinds';
import type { Guard, Scope, Work } from './work';
import { refusal, scopeOf } from './work';
import { WRITES } from './writes';

/** A statement for the engine. */
export interface Translation {
  readonly text: string;
  /** The columns as Neo4j names them; the engine's rows may have more behind these. */
  readonly columns: readonly string[];
  /** The columns as a plan says them: as the user wrote them; none of a UNION, whose branches may differ. */
  readonly items: readonly string[];
  /** Of each column. */
  readonly floats: readonly Floats[];
  /** Whether it is to be run, or only shown how. */
  readonly mode: 'run' | 'explain' | 'profile';
  readonly writes: boolean;
  readonly guards: readonly Guard[];
  /** What the user wrote for names of ours. */
  readonly says: ReadonlyMap<string, string>;
}

/** Translates the parse tree of a statement that a user wrote, or throws a StoreError `unsupported` that says what is in the way. */
export function translate(text: string, tree: SyntaxNode, parameters: Parameters): Translation {
  const says = new Map<string, string>();
  const work = workOn(text, parameters, says);
  const { query, mode } = queryOf(work, tree);
  const whole = unionOf(work, query);
  const parts = childrenOf(whole, 'SingleQuery');
  const branches = parts.map((each) => branch(work, each, parts.length === 1));
  const [first, ...others] = branches;
  if (!first || (others.length > 0 && !first.columns)) throw refusal(work, whole, 'not-verified');
  for (const each of branches) if (String(each.columns) !== String(first.columns)) throw refusal(work, whole, 'not-verified');
  return {
    text: joined(work, whole, branches),
    columns: first.columns ?? [],
    items: (branches.length === 1 ? first.items : null) ?? [],
    floats: floatsOf(branches),
    mode,
    writes: writesIn(query),
    guards: work.guards,
    says,
  };
}

function workOn(text: string, parameters: Parameters, says: Map<string, string>): Work {
  let prefix = '_e';
  while (text.includes(prefix)) prefix += 'e';
  let count = 0;
  const work: Work = {
    text,
    parameters,
    guards: [],
    fresh: (words) => {
      const name = `${prefix}${count++}`;
      if (words !== undefined) says.set(name, words);
      return name;
    },
    says: (name, words) => void says.set(name, says.has(name) && says.get(name) !== words ? name : words),
    expression: (node: SyntaxNode, scope: Scope) => expression(work, node, scope),
    subquery: (node: SyntaxNode, scope: Scope) => matchingSubquery(work, node, scope),
  };
  return work;
}

/** A column of a UNION is what it is in any of its parts. */
function floatsOf(branches: readonly Query[]): readonly Floats[] {
  const [first, ...others] = branches;
  if (!first || others.length === 0) return first?.floats ?? [];
  return first.types.map((_type, index) => ({ type: union(branches.flatMap(({ types }) => types.slice(index, index + 1))), told: null }));
}

function writesIn(query: SyntaxNode): boolean {
  for (const { rule } of walk(query)) if (Object.hasOwn(WRITES, rule)) return true;
  return false;
}

/** The one query of the text: no command, no second statement. */
function queryOf(work: Work, tree: SyntaxNode): { readonly query: SyntaxNode; readonly mode: Translation['mode'] } {
  const [statement, ...more] = childrenOf(tree, 'StatementOrCommand');
  const prepared = statement?.children[0];
  if (!statement || prepared?.rule !== 'PreparsedStatement') throw refusal(work, tree, 'administration');
  if (more.length > 0) throw refusal(work, more[0] ?? tree, 'several-statements');
  const query = child(prepared, 'Statement')?.children[0];
  if (query?.rule !== 'QueryWithLocalDefinitions') throw refusal(work, prepared, 'administration');
  return { query, mode: modeOf(work, childrenOf(prepared, 'PreparserOption')) };
}

/** EXPLAIN or PROFILE before the statement, and nothing else. */
function modeOf(work: Work, options: readonly SyntaxNode[]): Translation['mode'] {
  const words = options.map((option) => wordsOf(option).toUpperCase());
  const odd = options.find((_option, index) => index > 0 || !['EXPLAIN', 'PROFILE'].includes(words[index] ?? ''));
  if (odd) throw refusal(work, odd, 'query-option');
  return words[0] === 'EXPLAIN' ? 'explain' : words[0] === 'PROFILE' ? 'profile' : 'run';
}

function branch(work: Work, node: SyntaxNode, alone: boolean): Query {
  return singleQuery(work, node, scopeOf(new Map()), { engineName: (_name, index) => `c${index}`, tellsFloats: alone });
}

/** UNION as it is; without ALL it has to tell values apart. */
function joined(work: Work, union: SyntaxNode, branches: readonly Query[]): string {
  const texts = branches.map(({ clauses }) => clauses.join(' '));
  if (texts.length === 1) return texts.join('');
  const alls = union.children.filter(({ text }) => text.toUpperCase() === 'ALL').length;
  if (alls !== 0 && alls !== branches.length - 1) throw refusal(work, union, 'not-verified');
  if (branches.some(({ clauses }) => / ORDER BY /.test(clauses.at(-1) ?? ''))) throw refusal(work, union, 'order');
  if (hasToken(union, 'DISTINCT')) return texts.join(' UNION ');
  return texts.join(alls > 0 ? ' UNION ALL ' : ' UNION ');
}
