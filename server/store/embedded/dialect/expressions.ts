import type { SyntaxNode } from '../../../language/syntax';
import { child, childrenOf, hasToken, tokensOf } from '../../../language/syntax';
import { typedParameter } from './parameters';
import { aggregate, countRows } from './aggregates';
import { arithmetic, plus, signed } from './arithmetic';
import { equals, isIn, ordered } from './compare';
import { caseExpression, extendedCase } from './cases';
import { callFunction, single } from './functions';
import { expect, isOf, let_ } from './guards';
import { BOOLEAN, Kind, NULL, elementOf, listOf, may, must, nullable, union } from './kinds';
import { listComprehension, quantifier, reduce, slice } from './lists';
import { entriesOf, mapOf, mapProjection, property } from './properties';
import { nameOf, numberLiteral, quoteText, stringLiteral } from './literals';
import { labelPredicate } from './labels';
import { patternComprehension, patternPredicate, subqueryExpression } from './pattern-expressions';
import { translateRegex } from './regex';
import type { Scope, Term, Work } from './work';
import { refusal, term } from './work';

type Rule = (work: Work, node: SyntaxNode, scope: Scope) => Term;

/** What is understood, by the rule of the grammar; everything else is refused. */
const RULES: Readonly<Record<string, Rule>> = {
  Expression: (work, node, scope) => chain(work, node, scope, logical),
  Expression11: (work, node, scope) => chain(work, node, scope, logical),
  Expression10: (work, node, scope) => chain(work, node, scope, logical),
  Expression9: negation,
  Expression8: comparison,
  Expression7: predicate,
  Expression6: (work, node, scope) => chain(work, node, scope, additive),
  Expression5: (work, node, scope) => chain(work, node, scope, arithmetic4),
  Expression4: (work, node, scope) => chain(work, node, scope, arithmetic4),
  Expression3: sign,
  Expression2: postfixes,
  NumericLiteral: numberLiteral,
  StringsLiteral: stringLiteral,
  BooleanLiteral: (_work, node) => {
    const code = tokensOf(node)[0]?.text.toLowerCase() ?? '';
    return { code, type: BOOLEAN, simple: true, known: code === 'true' };
  },
  KeywordLiteral: keyword,
  OtherLiteral: (work, node, scope) => mapLiteral(work, node.children[0] ?? node, scope),
  Parameter: (work, node) => typedParameter(work, node),
  Variable: variableOf,
  ParenthesizedExpression: (work, node, scope) => work.expression(node.children[1] ?? node, scope),
  ListLiteral: listLiteral,
  FunctionInvocation: invocation,
  CountStar: countRows,
  TrimFunction: (work, node, scope) => trim(work, node, scope),
  CaseExpression: caseExpression,
  ExtendedCaseExpression: extendedCase,
  ListComprehension: listComprehension,
  ListItemsPredicate: quantifier,
  ReduceExpression: reduce,
  MapProjection: mapProjection,
  ExistsExpression: subqueryExpression,
  CountExpression: subqueryExpression,
  PatternComprehension: patternComprehension,
  PatternExpression: patternPredicate,
};

/** Translates an expression, or refuses it. */
export function expression(work: Work, node: SyntaxNode, scope: Scope): Term {
  const translated = anyExpression(work, node, scope);
  if (translated.type.deleted) throw refusal(work, node, 'deleted');
  if (translated.type.ids) throw refusal(work, node, 'entity');
  return translated;
}

/** The same, and entities may be bare ids in it: for who only counts them. */
function anyExpression(work: Work, node: SyntaxNode, scope: Scope): Term {
  const known = scope.whole?.(node);
  if (known) return known;
  const rule = Object.hasOwn(RULES, node.rule) ? RULES[node.rule] : undefined;
  if (!rule) throw refusal(work, node, 'not-verified');
  const translated = rule(work, node, scope);
  if (translated.code.length > 50_000) throw refusal(work, node, 'long');
  return translated;
}

type Operation = (work: Work, node: SyntaxNode, operator: string, a: Term, b: Term) => Term;

/** Operators of one precedence, from left to right, each in parentheses of its own. */
function chain(work: Work, node: SyntaxNode, scope: Scope, operation: Operation): Term {
  const [first, ...rest] = node.children;
  let left = work.expression(first ?? node, scope);
  for (let at = 0; at + 1 < rest.length; at += 2) {
    const [operator, right] = [rest[at], rest[at + 1]];
    if (operator && right) left = operation(work, node, operator.text.toUpperCase(), left, work.expression(right, scope));
  }
  return left;
}

function logical(work: Work, node: SyntaxNode, operator: string, a: Term, b: Term): Term {
  const [left, right] = [truthOf(work, node, a), truthOf(work, node, b)];
  return term(`(${left.code} ${operator} ${right.code})`, { kinds: Kind.boolean | ((left.type.kinds | right.type.kinds) & Kind.null) });
}

/** A truth value, or null. */
function truthOf(work: Work, node: SyntaxNode, value: Term): Term {
  return expect(work, node, value, Kind.boolean);
}

function negation(work: Work, node: SyntaxNode, scope: Scope): Term {
  const nots = node.children.length - 1;
  const inner = truthOf(work, node, work.expression(node.children[nots] ?? node, scope));
  return nots % 2 === 0 ? inner : term(`(NOT ${inner.code})`, inner.type);
}

/** `a < b < c` is `a < b AND b < c`. */
function comparison(work: Work, node: SyntaxNode, scope: Scope): Term {
  const operands = node.children.filter((_each, index) => index % 2 === 0).map((each) => work.expression(each, scope));
  const operators = node.children.filter((_each, index) => index % 2 === 1).map(({ text }) => text);
  const pairs = operators.map((operator, index) => {
    const [a, b] = [operands[index], operands[index + 1]];
    if (!a || !b) throw refusal(work, node, 'not-verified');
    return compare(work, node, operator, a, b);
  });
  return pairs.reduce((all, each) => logical(work, node, 'AND', all, each));
}

/** One comparison by its sign. */
function compare(work: Work, node: SyntaxNode, operator: string, a: Term, b: Term): Term {
  if (operator === '=') return equals(work, node, a, b);
  if (operator === '<>') {
    const same = equals(work, node, a, b);
    return term(`(NOT ${same.code})`, same.type);
  }
  if (['<', '<=', '>', '>='].includes(operator)) return ordered(work, node, operator, a, b);
  throw refusal(work, node, 'not-verified');
}

function additive(work: Work, node: SyntaxNode, operator: string, a: Term, b: Term): Term {
  if (operator === '+') return plus(work, node, a, b);
  if (operator === '-') return arithmetic(work, node, operator, a, b);
  return concatenation(work, node, a, b);
}

/** `||`: text with text, list with list. */
function concatenation(work: Work, node: SyntaxNode, a: Term, b: Term): Term {
  for (const kind of [Kind.string, Kind.list])
    if (must(a.type, kind | Kind.null) && must(b.type, kind | Kind.null)) return plus(work, node, a, b);
  throw refusal(work, node, 'mixed');
}

function arithmetic4(work: Work, node: SyntaxNode, operator: string, a: Term, b: Term): Term {
  return arithmetic(work, node, operator, a, b);
}

function sign(work: Work, node: SyntaxNode, scope: Scope): Term {
  return signed(work, node, node.children[0]?.text ?? '', work.expression(node.children[1] ?? node, scope));
}

function keyword(work: Work, node: SyntaxNode): Term {
  if (!hasToken(node, 'NULL')) throw refusal(work, node, 'not-verified');
  return { code: 'null', type: NULL, simple: true, known: null };
}

function variableOf(work: Work, node: SyntaxNode, scope: Scope): Term {
  const found = scope.lookup(nameOf(work, node));
  if (!found) throw refusal(work, node, scope.inner ? 'grouping' : 'not-verified');
  return found;
}

/** `IS NULL`, `IN`, `STARTS WITH` and their like. */
function predicate(work: Work, node: SyntaxNode, scope: Scope): Term {
  const [operand, test] = node.children;
  if (!operand || !test) throw refusal(work, node, 'not-verified');
  return predicateOn(work, node, work.expression(operand, scope), test, scope);
}

/** A test of that kind on a value that is there already. */
function predicateOn(work: Work, node: SyntaxNode, value: Term, test: SyntaxNode, scope: Scope): Term {
  if (test.rule === 'NullComparison') return nullTest(value, hasToken(test, 'NOT'));
  if (test.rule === 'LabelComparison') return labelTest(work, node, value, test);
  if (test.rule !== 'StringAndListComparison') throw refusal(work, node, 'not-verified');
  const right = work.expression(test.children.at(-1) ?? test, scope);
  if (hasToken(test, 'IN')) return isIn(work, node, value, right);
  if (hasToken(test, '=~')) return regexTest(work, node, value, right);
  const words = test.children.slice(0, -1).map(({ text }) => text.toUpperCase());
  return textTest(work, value, right, words.join(' '));
}

function nullTest(value: Term, not: boolean): Term {
  return term(`(${value.code} IS ${not ? 'NOT ' : ''}NULL)`, BOOLEAN);
}

function labelTest(work: Work, node: SyntaxNode, value: Term, test: SyntaxNode): Term {
  if (!must(value.type, Kind.node | Kind.relationship | Kind.null)) throw refusal(work, node, 'type');
  const expressionOf = test.children.at(-1) ?? test;
  const code = labelPredicate(work, expressionOf, value);
  const not = hasToken(test, 'NOT') ? `(NOT ${code})` : code;
  if (!may(value.type, Kind.null)) return term(not, BOOLEAN);
  return term(`(CASE WHEN ${value.code} IS NULL THEN null ELSE ${not} END)`, nullable(BOOLEAN));
}

/** What is not text is null, on either side. */
function textTest(work: Work, a: Term, b: Term, operator: string): Term {
  const sure = must(a.type, Kind.string) && must(b.type, Kind.string);
  if (sure || (must(a.type, Kind.string | Kind.null) && must(b.type, Kind.string | Kind.null)))
    return term(`(${a.code} ${operator} ${b.code})`, sure ? BOOLEAN : nullable(BOOLEAN));
  return let_(work, a, (left) =>
    let_(work, b, (right) => {
      const both = `${isOf(left, Kind.string)} AND ${isOf(right, Kind.string)}`;
      return term(`(CASE WHEN ${both} THEN (${left.code} ${operator} ${right.code}) ELSE null END)`, nullable(BOOLEAN));
    }),
  );
}

function regexTest(work: Work, node: SyntaxNode, value: Term, pattern: Term): Term {
  if (typeof pattern.known !== 'string') throw refusal(work, node, 'regex');
  const translated = translateRegex(pattern.known);
  if (translated === null) throw refusal(work, node, 'regex');
  const text = `(${translated})`;
  return let_(work, value, (short) => {
    const test = `(${short.code} =~ ${quoteText(text)})`;
    if (must(short.type, Kind.string)) return term(test, BOOLEAN);
    return term(`(CASE WHEN ${isOf(short, Kind.string)} THEN ${test} ELSE null END)`, nullable(BOOLEAN));
  });
}

/** `.name`, `[index]` and `[from..to]` after an expression. */
function postfixes(work: Work, node: SyntaxNode, scope: Scope): Term {
  const [base, ...rest] = node.children;
  return rest.reduce((value, each) => postfix(work, each, value, scope), work.expression(base ?? node, scope));
}

function postfix(work: Work, node: SyntaxNode, value: Term, scope: Scope): Term {
  if (node.rule === 'PropertyPostfix')
    return property(work, node, value, nameOf(work, child(node.children[0] ?? node, 'PropertyKeyName') ?? node));
  if (node.rule === 'IndexPostfix') return index(work, node, value, work.expression(node.children[1] ?? node, scope));
  if (node.rule === 'RangePostfix') return slice(work, node, value, scope);
  throw refusal(work, node, 'not-verified');
}

function index(work: Work, node: SyntaxNode, value: Term, key: Term): Term {
  if (typeof key.known === 'string') return property(work, node, value, key.known);
  if (!must(key.type, Kind.integer | Kind.null) || !may(value.type, Kind.list)) throw refusal(work, node, 'not-verified');
  const list = expect(work, node, value, Kind.list);
  if (list.type.ofPath) throw refusal(work, node, 'of-path');
  return term(
    single(work, node, list, (short) => `${short}[${key.code}]`),
    nullable(elementOf(list.type)),
  );
}

function listLiteral(work: Work, node: SyntaxNode, scope: Scope): Term {
  const items = node.children.filter(({ rule }) => rule !== '').map((each) => work.expression(each, scope));
  const known = items.every((each) => each.known !== undefined)
    ? items.flatMap(({ known: value }) => (value === undefined ? [] : [value]))
    : undefined;
  const code = `[${items.map((each) => each.code).join(', ')}]`;
  return { code, type: listOf(union(items.map(({ type }) => type))), simple: code.length < 100, ...(known && { known }) };
}

function mapLiteral(work: Work, node: SyntaxNode, scope: Scope): Term {
  if (node.rule !== 'Map') throw refusal(work, node, 'not-verified');
  const entries = entriesOf(node).map(([key, value]) => [nameOf(work, key), work.expression(value, scope)] as const);
  return mapOf(work, node, entries);
}

function invocation(work: Work, node: SyntaxNode, scope: Scope): Term {
  const name = (child(node, 'FunctionName') ?? node).children
    .flatMap(tokensOf)
    .map(({ text }) => text)
    .join('');
  const argumentsOf = childrenOf(node, 'FunctionArgument').map(({ children }) => children[0] ?? node);
  const counted = aggregate(work, node, name, argumentsOf, hasToken(node, 'DISTINCT'), scope);
  if (counted) return counted;
  if (hasToken(node, 'DISTINCT')) throw refusal(work, node, 'not-verified');
  const counts = name.toLowerCase() === 'size';
  const args = argumentsOf.map((each) => (counts ? anyExpression(work, each, scope) : work.expression(each, scope)));
  const called = callFunction(work, node, name, args);
  if (called) return called;
  throw refusal(work, node, TEMPORAL.test(name) ? 'temporal' : 'function', `${name}()`);
}

const TEMPORAL = /^(date|time|datetime|localtime|localdatetime|duration|timestamp)\b/i;

/** `trim(x)` has a rule of its own in the grammar. */
function trim(work: Work, node: SyntaxNode, scope: Scope): Term {
  const inner = node.children.filter(({ rule }) => rule !== '');
  const called =
    inner.length === 1 && !hasToken(node, 'FROM') && inner[0] && callFunction(work, node, 'trim', [work.expression(inner[0], scope)]);
  if (!called) throw refusal(work, node, 'function', 'trim()');
  return called;
}
