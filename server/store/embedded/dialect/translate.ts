import type { SyntaxNode } from '../../../language/syntax';
import { child, childrenOf, hasToken, wordsOf } from '../../../language/syntax';
import type { Parameters } from '../../values';
import { matchingSubquery, singleQuery, unionOf } from './clauses';
import type { Query } from './clauses';
import { expression } from './expressions';
import type { Scope, Work } from './work';
import { refusal, scopeOf } from './work';

/** A statement for the engine. */
export interface Translation {
  readonly text: string;
  /** The columns as Neo4j names them; the engine's rows may have more behind these. */
  readonly columns: readonly string[];
  /** Whether it is to be run, or only shown how. */
  readonly mode: 'run' | 'explain' | 'profile';
  readonly writes: boolean;
}

/** Translates the parse tree of a statement that a user wrote, or throws a StoreError `unsupported` that says what is in the way. */
export function translate(text: string, tree: SyntaxNode, parameters: Parameters): Translation {
  const work = workOn(text, parameters);
  const { query, mode } = queryOf(work, tree);
  const union = unionOf(work, query);
  const branches = childrenOf(union, 'SingleQuery').map((each) => branch(work, each));
  const [first] = branches;
  if (!first?.columns) throw refusal(work, union, 'not-verified');
  for (const each of branches) if (String(each.columns) !== String(first.columns)) throw refusal(work, union, 'not-verified');
  return { text: joined(work, union, branches), columns: first.columns, mode, writes: false };
}

function workOn(text: string, parameters: Parameters): Work {
  let prefix = '_e';
  while (text.includes(prefix)) prefix += 'e';
  let count = 0;
  const work: Work = {
    text,
    parameters,
    fresh: () => `${prefix}${count++}`,
    expression: (node: SyntaxNode, scope: Scope) => expression(work, node, scope),
    subquery: (node: SyntaxNode, scope: Scope) => matchingSubquery(work, node, scope),
  };
  return work;
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

function branch(work: Work, node: SyntaxNode): Query {
  return singleQuery(work, node, scopeOf(new Map()), (_name, index) => `c${index}`);
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
