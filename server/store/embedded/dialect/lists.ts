import type { SyntaxNode } from '../../../language/syntax';
import { childrenOf } from '../../../language/syntax';
import { expect, let_ } from './guards';
import type { Type } from './kinds';
import { BOOLEAN, Kind, computed, elementOf, listOf, may, must, nullable, union } from './kinds';
import { nameOf } from './literals';
import type { Scope, Term, Work } from './work';
import { raise, refusal, term, variable, within } from './work';

interface Loop {
  readonly list: Term;
  readonly item: Term;
  readonly scope: Scope;
}

/** `x IN list` within a comprehension or a quantifier. */
function loop(work: Work, node: SyntaxNode, list: SyntaxNode, name: SyntaxNode, scope: Scope): Loop {
  const over = expect(work, list, work.expression(list, scope), Kind.list);
  if (over.type.kinds === Kind.null) throw refusal(work, node, 'argument');
  const item = { ...variable(work.fresh(), elementOf(over.type)) };
  return { list: over, item, scope: within(scope, new Map([[nameOf(work, name), item]])) };
}

/** The expressions after the keywords of a construct, by keyword. */
function parts(node: SyntaxNode): Map<string, SyntaxNode> {
  const found = new Map<string, SyntaxNode>();
  node.children.forEach((each, index) => {
    const next = node.children[index + 1];
    if (each.rule === '' && next && next.rule !== '') found.set(each.text.toUpperCase(), next);
  });
  return found;
}

/** `[x IN list WHERE test | value]`. */
export function listComprehension(work: Work, node: SyntaxNode, scope: Scope): Term {
  const { IN, WHERE, bar } = { IN: parts(node).get('IN'), WHERE: parts(node).get('WHERE'), bar: parts(node).get('|') };
  const [name] = childrenOf(node, 'Variable');
  if (!IN || !name) throw refusal(work, node, 'not-verified');
  const { list, item, scope: inner } = loop(work, node, IN, name, scope);
  const where = WHERE ? ` WHERE ${expect(work, WHERE, work.expression(WHERE, inner), Kind.boolean).code}` : '';
  const value = bar ? work.expression(bar, inner) : item;
  const type: Type = {
    ...listOf(value.type),
    kinds: Kind.list | (list.type.kinds & Kind.null),
    ...(list.type.unordered === true && { unordered: true }),
    ...(!bar && list.type.uniform === true && { uniform: true }),
  };
  return term(`[${item.code} IN ${list.code}${where} | ${value.code}]`, computed(type));
}

/** `any`, `all`, `none`, `single`, with Neo4j's third truth value. */
export function quantifier(work: Work, node: SyntaxNode, scope: Scope): Term {
  const [IN, WHERE] = [parts(node).get('IN'), parts(node).get('WHERE')];
  const [name] = childrenOf(node, 'Variable');
  if (!IN || !WHERE || !name) throw refusal(work, node, 'not-verified');
  const { list, item, scope: inner } = loop(work, node, IN, name, scope);
  const test = expect(work, WHERE, work.expression(WHERE, inner), Kind.boolean);
  return let_(work, list, (short) => {
    const count = (condition: string): string => `size([${item.code} IN ${short.code} WHERE ${condition}])`;
    const unknown = may(test.type, Kind.null);
    const nulls = may(short.type, Kind.null);
    const cases = [
      ...(nulls ? [`WHEN ${short.code} IS NULL THEN null`] : []),
      ...quantified(node.children[0]?.text.toLowerCase() ?? '', test.code, count, unknown),
    ];
    return term(`(CASE ${cases.join(' ')} END)`, unknown || nulls ? nullable(BOOLEAN) : BOOLEAN);
  });
}

type Count = (condition: string) => string;

/** The cases after the one of a list that is null. */
function quantified(word: string, test: string, count: Count, nullable_: boolean): string[] {
  const unknown = nullable_ ? [`WHEN ${count(`(${test} IS NULL)`)} > 0 THEN null`] : [];
  const yes = `${count(test)} > 0`;
  if (word === 'any') return [`WHEN ${yes} THEN true`, ...unknown, 'ELSE false'];
  if (word === 'none') return [`WHEN ${yes} THEN false`, ...unknown, 'ELSE true'];
  if (word === 'all') return [`WHEN ${count(`(NOT ${test})`)} > 0 THEN false`, ...unknown, 'ELSE true'];
  return [`WHEN ${count(test)} > 1 THEN false`, ...unknown, `ELSE (${count(test)} = 1)`];
}

/** `reduce(sum = 0, x IN list | sum + x)`. */
export function reduce(work: Work, node: SyntaxNode, scope: Scope): Term {
  const [first, IN, bar] = [parts(node).get('='), parts(node).get('IN'), parts(node).get('|')];
  const [sum, name] = childrenOf(node, 'Variable');
  if (!first || !IN || !bar || !sum || !name) throw refusal(work, node, 'not-verified');
  const start = work.expression(first, scope);
  const { list, item, scope: inner } = loop(work, node, IN, name, scope);
  const held = work.fresh();
  let type = start.type;
  // What the sum is depends on what it was: the type settles after a few rounds, or the construct is refused.
  for (let round = 0; round < 4; round++) {
    const body = work.expression(bar, within(inner, new Map([[nameOf(work, sum), variable(held, type)]])));
    const all = union([start.type, body.type]);
    const settled = all.kinds === type.kinds && !may(all, Kind.list | Kind.map);
    if (settled || must(all, type.kinds & ~(Kind.list | Kind.map))) {
      const nulls = list.type.kinds & Kind.null;
      return term(`reduce(\`${held}\` = ${start.code}, ${item.code} IN ${list.code} | ${body.code})`, {
        ...type,
        kinds: type.kinds | nulls,
      });
    }
    type = union([type, all]);
  }
  throw refusal(work, node, 'type');
}

/** `list[from..to]`: negative places count from the end, and what lies outside is cut off. */
export function slice(work: Work, node: SyntaxNode, value: Term, scope: Scope): Term {
  const dots = node.children.findIndex(({ text }) => text === '..');
  const bound = (nodes: readonly SyntaxNode[]): Term | undefined => {
    const [only] = nodes.filter(({ rule }) => rule !== '');
    return only && expect(work, only, work.expression(only, scope), Kind.integer);
  };
  const [from, to] = [bound(node.children.slice(0, dots)), bound(node.children.slice(dots + 1))];
  const list = expect(work, node, value, Kind.list);
  if (list.type.ofPath) throw refusal(work, node, 'of-path');
  return let_(work, list, (short) => {
    const bounds = [from, to].flatMap((each) => (each ? [each] : []));
    const type: Type = { ...short.type, kinds: short.type.kinds | bounds.reduce((all, each) => all | (each.type.kinds & Kind.null), 0) };
    const plain = `${short.code}[${placed(from, short)}..${placed(to, short)}]`;
    const guarded =
      short.type.unordered === true ? `(CASE WHEN size(${short.code}) > 1 THEN ${raise(node, 'unordered')} ELSE ${plain} END)` : plain;
    const nulls = [short, ...bounds].filter((each) => may(each.type, Kind.null)).map(({ code }) => `${code} IS NULL`);
    return term(nulls.length === 0 ? guarded : `(CASE WHEN ${nulls.join(' OR ')} THEN null ELSE ${guarded} END)`, type);
  });
}

function placed(bound: Term | undefined, list: Term): string {
  if (!bound) return '';
  if (typeof bound.known === 'bigint' && bound.known >= 0n) return bound.code;
  const fromEnd = `(size(${list.code}) + ${bound.code})`;
  return `(CASE WHEN ${bound.code} >= 0 THEN ${bound.code} WHEN ${fromEnd} < 0 THEN 0 ELSE ${fromEnd} END)`;
}
