import type { SyntaxNode } from '../../../language/syntax';
import { child, childrenOf, hasToken, walk } from '../../../language/syntax';
import { equals } from './compare';
import { entriesOf, property } from './properties';
import { expect } from './guards';
import { Kind, NODE, PATH, RELATIONSHIP, listOf, may, must } from './kinds';
import type { Type } from './kinds';
import { labelPredicate, plainNames } from './labels';
import { nameOf } from './literals';
import type { Scope, Term, Work } from './work';
import { asWritten, raise, refusal, variable, within } from './work';

/** Patterns in the engine's words. */
export interface Matched {
  /** A text a pattern. */
  readonly patterns: readonly string[];
  /** What has to hold besides, for the WHERE of the clause. */
  readonly conditions: readonly string[];
  /** A clause that has to come first: the ends of a shortest path. */
  readonly before: string | null;
  /** The scope with the variables that the patterns bind. */
  readonly scope: Scope;
  readonly bound: ReadonlyMap<string, Term>;
}

/** What is collected while the patterns of a clause are read. */
interface Gathering {
  readonly work: Work;
  readonly outer: Scope;
  readonly bound: Map<string, Term>;
  /** Conditions that need the whole scope, so they are written when all is bound. */
  readonly later: ((scope: Scope) => string)[];
  before: string | null;
}

/** Translates the patterns of one clause together: they share their variables, and no relationship is met twice in them. */
export function translatePatterns(work: Work, nodes: readonly SyntaxNode[], outer: Scope): Matched {
  const gathering: Gathering = { work, outer, bound: new Map(), later: [], before: null };
  const patterns = nodes.map((node) => onePattern(gathering, node, nodes.length === 1));
  const scope = within(outer, gathering.bound);
  return { patterns, conditions: gathering.later.map((write) => write(scope)), before: gathering.before, scope, bound: gathering.bound };
}

function onePattern(gathering: Gathering, node: SyntaxNode, alone: boolean): string {
  const { work } = gathering;
  if (child(node, 'PathPatternPrefix') ?? node.children.find(({ rule }) => /Path$/.test(rule) && rule !== 'Pattern'))
    throw refusal(work, node, 'pattern');
  const body = child(node, 'AnonymousPattern')?.children[0] ?? node;
  const named = child(node, 'Variable');
  const text = body.rule === 'ShortestPathPattern' ? shortest(gathering, body, alone) : element(gathering, body);
  if (!named) return text;
  if (body.rule === 'PatternElement' && childrenOf(body, 'RelationshipPattern').length === 0) throw refusal(work, node, 'pattern');
  return `${bind(gathering, named, PATH).code} = ${text}`;
}

/** Nodes and relationships in a row. */
function element(gathering: Gathering, node: SyntaxNode): string {
  return node.children
    .map((each) => {
      if (each.rule === 'NodePattern') return nodePattern(gathering, each);
      if (each.rule === 'RelationshipPattern') return relationshipPattern(gathering, each);
      throw refusal(gathering.work, each, 'pattern');
    })
    .join('');
}

/** A variable of the pattern: a new one, or one that is there already and fits. */
function bind({ work, outer, bound, later }: Gathering, node: SyntaxNode, type: Type): Term {
  const name = nameOf(work, node);
  const known = bound.get(name) ?? outer.lookup(name);
  if (known) {
    if (known.type.deleted) throw refusal(work, node, 'deleted');
    if (type !== NODE || !must(known.type, Kind.node | Kind.null) || !/^`[^`]*`$/.test(known.code)) throw refusal(work, node, 'pattern');
    if (may(known.type, Kind.null)) later.push(() => `(${known.code} IS NOT NULL)`);
    return known;
  }
  const fresh = variable(name, type);
  bound.set(name, fresh);
  return fresh;
}

function nodePattern(gathering: Gathering, node: SyntaxNode): string {
  const { work, later } = gathering;
  const [named, labels, properties] = [child(node, 'Variable'), child(node, 'LabelExpression'), child(node, 'Properties')];
  const names = labels && plainNames(work, labels.children[1] ?? labels, '&');
  const filtered = (labels && !names) || properties || hasToken(node, 'WHERE');
  const held = named ? bind(gathering, named, NODE) : filtered ? variable(work.fresh(), NODE) : null;
  if (held && labels && !names) later.push(() => labelPredicate(work, labels.children[1] ?? labels, held));
  if (held) conditions(gathering, node, held, properties);
  return `(${held?.code ?? ''}${names ? names.map((name) => `:${name}`).join('') : ''})`;
}

/** Inline properties and WHERE become conditions of the clause. */
function conditions({ work, later }: Gathering, node: SyntaxNode, held: Term, properties: SyntaxNode | undefined): void {
  if (properties) {
    const map = properties.children[0];
    if (map?.rule !== 'Map') throw refusal(work, properties, 'pattern');
    for (const [key, value] of entriesOf(map)) {
      later.push((scope) => equals(work, value, property(work, key, held, nameOf(work, key)), work.expression(value, scope)).code);
    }
  }
  const at = node.children.findIndex(({ text }) => text.toUpperCase() === 'WHERE');
  const where = at < 0 ? undefined : node.children[at + 1];
  if (where) later.push((scope) => expect(work, where, work.expression(where, scope), Kind.boolean).code);
}

function relationshipPattern(gathering: Gathering, node: SyntaxNode): string {
  const { work, later } = gathering;
  const [named, types, length] = [child(node, 'Variable'), child(node, 'LabelExpression'), child(node, 'PathLength')];
  const properties = child(node, 'Properties');
  const names = types && plainNames(work, types.children[1] ?? types, '|');
  const filtered = (types && !names) || properties || hasToken(node, 'WHERE');
  if (length && filtered) throw refusal(work, node, 'pattern');
  const again = named && !length ? sameAgain(gathering, named) : null;
  const held =
    again ??
    (named ? bind(gathering, named, length ? listOf(RELATIONSHIP) : RELATIONSHIP) : filtered ? variable(work.fresh(), RELATIONSHIP) : null);
  if (held && types && !names) later.push(() => labelPredicate(work, types.children[1] ?? types, held));
  if (held && !length) conditions(gathering, node, held, properties);
  const inner = `${held?.code ?? ''}${names ? `:${names.join('|')}` : ''}${length ? range(gathering, length) : ''}`;
  const [left, right] = [child(node, 'LeftArrow') ? '<' : '', child(node, 'RightArrow') ? '>' : ''];
  if (left && right) return `-[${inner}]-`;
  return `${left}-[${inner}]-${right}`;
}

/** A relationship that was met before: the engine would meet any, so it is met under another name and has to be the same. */
function sameAgain({ work, outer, bound, later }: Gathering, node: SyntaxNode): Term | null {
  const name = nameOf(work, node);
  const known = bound.has(name) ? undefined : outer.lookup(name);
  if (!known || !must(known.type, Kind.relationship | Kind.null) || known.type.deleted) return null;
  const fresh = variable(work.fresh(), RELATIONSHIP);
  later.push(() => `(${fresh.code} = ${known.code})`);
  return fresh;
}

/** `*`, `*n`, `*a..b`. */
function range({ work, later }: Gathering, node: SyntaxNode): string {
  const text = node.children.map(({ text: token }) => token).join('');
  const found = /^\*(?:(\d*)\.\.(\d*)|(\d+))?$/.exec(text);
  if (!found) throw refusal(work, node, 'pattern');
  const [, from = '', to = '', single] = found;
  if (to !== '' && Number(from === '' ? '1' : from) > Number(to)) {
    // Nothing has such a length; the engine takes the bounds in another way.
    later.push(() => 'false');
    return '*1..1';
  }
  if (Number(from) > 1000 || Number(to) > 1000 || Number(single) > 1000) throw refusal(work, node, 'pattern');
  return single !== undefined ? `*${single}..${single}` : `*${from === '' && to === '' ? '' : `${from === '' ? '1' : from}..${to}`}`;
}

/** A shortest path between two nodes: they are matched first, and may not be one and the same. */
function shortest(gathering: Gathering, node: SyntaxNode, alone: boolean): string {
  const { work, outer, bound } = gathering;
  const body = child(node, 'PatternElement') ?? node;
  const [start, relationship, end, ...more] = body.children;
  if (!alone || !start || !end || relationship?.rule !== 'RelationshipPattern' || more.length > 0)
    throw refusal(work, node, 'shortest-path');
  const length = child(relationship, 'PathLength');
  if (!length || !/^\*(1?\.\..*)?$/.test(length.children.map(({ text }) => text).join('')))
    throw refusal(work, relationship, 'shortest-path');
  if (child(relationship, 'Variable')) throw refusal(work, relationship, 'shortest-path');
  const ends: Gathering = { ...gathering, later: [] };
  const written = [start, end].map((each) => endOf(ends, each));
  const [a, b] = written.map(({ code }) => code);
  const scope = within(outer, bound);
  const conditionsOf = ends.later.map((write) => write(scope));
  // As a column, not as a condition: the engine may ask conditions before it has matched.
  const same = `WITH *, (CASE WHEN ${a} = ${b} THEN ${raise(node, 'same-ends')} ELSE true END) AS ${work.fresh()}`;
  const there = written.every(({ pattern, code }) => pattern === `(${code})`) && bound.size === 0 && conditionsOf.length === 0;
  gathering.before = there ? same : `MATCH ${written.map(({ pattern }) => pattern).join(', ')}${whereOf(conditionsOf)} ${same}`;
  gathering.work.says(`${plain(a)} -> ${plain(b)}`, asWritten(gathering.work, body));
  const word = node.children[0]?.text.toLowerCase() === 'shortestpath' ? 'shortestPath' : 'allShortestPaths';
  return `${word}((${a})${relationshipPattern(gathering, relationship)}(${b}))`;
}

function plain(code = ''): string {
  return code.replace(/^`|`$/g, '').replaceAll('``', '`');
}

function endOf(gathering: Gathering, node: SyntaxNode): { readonly code: string; readonly pattern: string } {
  const { work, bound } = gathering;
  const named = child(node, 'Variable');
  if (named) return { code: bind(gathering, named, NODE).code, pattern: nodePattern(gathering, node) };
  const held = variable(work.fresh(), NODE);
  bound.set(held.code, held);
  const inner = nodePattern({ ...gathering, work: { ...work, fresh: () => held.code.slice(1, -1) } }, node);
  return { code: held.code, pattern: inner.startsWith('(`') ? inner : `(${held.code}${inner.slice(1)}` };
}

/** Whether a WHERE speaks of what a shortest path binds: Neo4j then searches on for one that fits. */
export function mentions(node: SyntaxNode, work: Work, names: ReadonlySet<string>): boolean {
  for (const each of walk(node)) if (each.rule === 'Variable' && names.has(nameOf(work, each))) return true;
  return false;
}

/** Conditions joined for a WHERE; nothing where there are none. */
export function whereOf(conditionsOf: readonly string[]): string {
  return conditionsOf.length === 0 ? '' : ` WHERE ${conditionsOf.join(' AND ')}`;
}

/** A pattern of the grammar's PathPatternNonEmpty, which has no clause of its own. */
export function translateElement(work: Work, node: SyntaxNode, outer: Scope): Matched {
  const gathering: Gathering = { work, outer, bound: new Map(), later: [], before: null };
  const patterns = [element(gathering, node)];
  const scope = within(outer, gathering.bound);
  return { patterns, conditions: gathering.later.map((write) => write(scope)), before: null, scope, bound: gathering.bound };
}

/** A truth value for WHERE. */
export function condition(work: Work, node: SyntaxNode, scope: Scope): Term {
  return expect(work, node, work.expression(node, scope), Kind.boolean);
}
