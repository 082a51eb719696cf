import type { SyntaxNode } from '../../../language/syntax';
import { child, childrenOf, hasToken } from '../../../language/syntax';
import { engineName } from '../engine-name';
import { fieldType } from './functions';
import { expect } from './guards';
import { Kind, NULL, may, must, nullable } from './kinds';
import { nameOf } from './literals';
import type { Scope, Term, Work } from './work';
import { refusal, term } from './work';

const WITH_PROPERTIES = Kind.node | Kind.relationship | Kind.map;

/** A property of a node, a relationship or a map. */
export function property(work: Work, node: SyntaxNode, value: Term, name: string): Term {
  if (['_id', '_labels', '_source', '_target', '_type'].includes(name)) throw refusal(work, node, 'not-verified');
  const base = expect(work, node, value, WITH_PROPERTIES);
  if (base.type.kinds === Kind.null) return term('null', NULL);
  const type = fieldType(base.type, name);
  const from = /^`[^`]*`$|^[a-zA-Z]+\(/.test(base.code) ? base.code : `(${base.code})`;
  return { code: `${from}.${engineName(name)}`, type: may(base.type, Kind.null) ? nullable(type) : type, simple: base.simple };
}

/** The keys and values of a map that is written out. */
export function entriesOf(node: SyntaxNode): [key: SyntaxNode, value: SyntaxNode][] {
  const inner = node.children.filter(({ rule }) => rule !== '');
  return childrenOf(node, 'PropertyKeyName').flatMap((key) => {
    const value = inner[inner.indexOf(key) + 1];
    return value ? [[key, value] satisfies [SyntaxNode, SyntaxNode]] : [];
  });
}

/** A map that is written out. */
export function mapOf(work: Work, node: SyntaxNode, entries: readonly (readonly [name: string, value: Term])[]): Term {
  const names = entries.map(([name]) => name);
  const reserved = names.some(
    (name) => ['_id', '_labels', '_source', '_target', '_type', 'nodes', 'edges', '__proto__'].includes(name) || name.startsWith('$'),
  );
  if (reserved || new Set(names).size < names.length) throw refusal(work, node, 'not-verified');
  const code = `{${entries.map(([name, value]) => `${engineName(name)}: ${value.code}`).join(', ')}}`;
  const known = entries.flatMap(([name, value]) => (value.known === undefined ? [] : [[name, value.known] as const]));
  return {
    ...term(code, { kinds: Kind.map, fields: new Map(entries.map(([name, { type }]) => [name, type])) }),
    ...(known.length === entries.length && { known: Object.fromEntries(known) }),
  };
}

/** `n {.name, .*, key: expression, variable}`. */
export function mapProjection(work: Work, node: SyntaxNode, scope: Scope): Term {
  const base = work.expression(child(node, 'Variable') ?? node, scope);
  if (!must(base.type, WITH_PROPERTIES | Kind.null)) throw refusal(work, node, 'type');
  const elements = childrenOf(node, 'MapProjectionElement');
  const everything = elements.some((each) => hasToken(each, '*'));
  const entries = elements.filter((each) => !hasToken(each, '*')).map((each) => projected(work, each, base, scope));
  const written = everything ? withEverything(work, node, base, entries) : mapOf(work, node, entries);
  if (!may(base.type, Kind.null)) return written;
  return term(`(CASE WHEN ${base.code} IS NULL THEN null ELSE ${written.code} END)`, nullable(written.type));
}

function withEverything(work: Work, node: SyntaxNode, base: Term, entries: readonly (readonly [string, Term])[]): Term {
  if (!/^`[^`]*`$/.test(base.code)) throw refusal(work, node, 'not-verified');
  mapOf(work, node, entries);
  const more = entries.map(([name, value]) => `, ${engineName(name)}: ${value.code}`).join('');
  return term(`${base.code} {.*${more}}`, { kinds: Kind.map });
}

function projected(work: Work, element: SyntaxNode, base: Term, scope: Scope): readonly [string, Term] {
  const key = child(element, 'PropertyKeyName');
  if (key) return [nameOf(work, key), work.expression(element.children[2] ?? element, scope)];
  const dotted = child(element, 'Property');
  if (dotted) {
    const name = nameOf(work, child(dotted, 'PropertyKeyName') ?? dotted);
    return [name, property(work, element, base, name)];
  }
  const named = child(element, 'Variable') ?? element;
  return [nameOf(work, named), work.expression(named, scope)];
}
