import type { SyntaxNode } from '../../../language/syntax';
import { positionAt } from '../../../language/syntax';
import { StoreError } from '../../errors';
import { engineName } from '../engine-name';
import type { Parameter, Parameters } from '../../values';
import type { Reason } from './reasons';
import { REASONS } from './reasons';
import type { Type } from './kinds';

/** An expression in the engine's words, with what is known of it. */
export interface Term {
  readonly code: string;
  readonly type: Type;
  /** Short and cheap enough to stand several times. */
  readonly simple: boolean;
  /** The value itself where it is known before anything runs. */
  readonly known?: Parameter;
}

/** What can be named at a place of the statement. */
export interface Scope {
  lookup(name: string): Term | undefined;
  /** Names in the order in which `*` has them. */
  names(): readonly string[];
  /** The term of a whole expression that is known by its text: a grouping key, or a column that ORDER BY repeats. */
  readonly whole?: (node: SyntaxNode) => Term | undefined;
  /** Takes an aggregate out of its expression and gives the variable that will hold it. */
  readonly aggregate?: (code: string, type: Type, node: SyntaxNode) => Term;
  /** Where the arguments of an aggregate live. */
  readonly inner?: Scope;
}

/** A clause in the engine's words, and what can be named after it. */
export interface Step {
  readonly clauses: readonly string[];
  readonly scope: Scope;
}

/** A question to the engine, and what the user is told where it finds something. */
export interface Guard {
  readonly text: string;
  readonly error: StoreError;
}

/** A statement under translation. */
export interface Work {
  readonly text: string;
  readonly parameters: Parameters;
  /** A name that the statement does not use; `says` is what the user wrote for it, which a plan shows in its place. */
  fresh(says?: string): string;
  /** What the user wrote for what the engine's plan calls so; what stands for two things keeps the engine's name. */
  says(name: string, words: string): void;
  /** What has to find nothing before a write, lest it would be answered in another way. */
  readonly guards: Guard[];
  expression(node: SyntaxNode, scope: Scope): Term;
  /** The clauses of a subquery that only matches, as one text; null when they do more. */
  subquery(node: SyntaxNode, scope: Scope): string;
}

/** A part of the statement as the user wrote it, in one line. */
export function asWritten({ text }: Pick<Work, 'text'>, { start, end }: SyntaxNode): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}

/** A scope over plain variables. */
export function scopeOf(terms: ReadonlyMap<string, Term>): Scope {
  return { lookup: (name) => terms.get(name), names: () => [...terms.keys()].sort() };
}

/** The scope with more names, which hide its own. */
export function within(scope: Scope, names: ReadonlyMap<string, Term>): Scope {
  return {
    ...scope,
    lookup: (name) => names.get(name) ?? scope.lookup(name),
    names: () => [...new Set([...scope.names(), ...names.keys()])].sort(),
    ...(scope.inner && { inner: within(scope.inner, names) }),
  };
}

/** A variable of the engine's. */
export function variable(name: string, type: Type): Term {
  return { code: engineName(name), type, simple: true };
}

export function term(code: string, type: Type): Term {
  return { code, type, simple: false };
}

/** The error for what only Neo4j answers. */
export function refusal(work: Pick<Work, 'text'>, node: SyntaxNode, reason: Reason, construct?: string): StoreError {
  return refusalAt(work.text, node.start, reason, construct ?? excerpt(work.text, node));
}

/** The error for what Neo4j refuses itself, and its front end lets pass. */
export function invalid(work: Pick<Work, 'text'>, node: SyntaxNode, message: string): StoreError {
  return new StoreError('query-invalid', message, { position: positionAt(work.text, node.start) });
}

/** A refusal, from a place in the text. */
function refusalAt(text: string, start: number, reason: Reason, construct: string): StoreError {
  const position = positionAt(text, start);
  return new StoreError(
    'unsupported',
    `${construct} (line ${position.line}, column ${position.column}): ${REASONS[reason].why}. Neo4j runs it; ${REASONS[reason].instead}`,
    { position },
  );
}

function excerpt(text: string, node: SyntaxNode): string {
  const words = text.slice(node.start, node.end).replace(/\s+/g, ' ');
  return words.length > 60 ? `${words.slice(0, 57)}…` : words;
}

const MARK = 'entente refuses';

/** An expression that fails when it is reached: the engine negates no text, and repeats it in its error. */
export function raise(node: SyntaxNode, reason: Reason): string {
  return `(-'${MARK} ${node.start} ${reason}')`;
}

/** The refusal that a `raise` made in the engine; null for any other error. */
export function raised(text: string, message: string): StoreError | null {
  const found = new RegExp(`${MARK} (\\d+) ([\\w-]+)`).exec(message);
  const reason = found?.[2];
  if (!found || reason === undefined || !(reason in REASONS)) return null;
  return refusalAt(text, Number(found[1]), reason as Reason, 'A value met while it ran');
}
