'use strict';
// Neo4j's own front end, 20 MB of JavaScript that takes most of a second to load and can be slow over a hostile text: in a thread of its own, so that
// nobody waits for it but who asked. Plain CommonJS, so that it runs the same under ts-node and under jest. Questions and answers: questions.ts.
const { parentPort } = require('node:worker_threads');
// Node 20 has no iterator helpers, which completion is written with.
require('core-js/actual/iterator');
const { CypherLanguageService, formatQuery, testData } = require('@neo4j-cypher/language-support');

const LANGUAGE = 'CYPHER 5';
const SEVERITIES = { 1: 'error', 2: 'warning' };
const service = new CypherLanguageService({ consoleCommandsEnabled: false });

/** Rules of the grammar that only carry precedence: where they have one child, the child stands for them. */
const CARRIER = /^(Expression\d*|LabelExpression[234])$/;
/** What the front end finds by the tokens' own places, which are code points. Neo4j's analysis counts code units. */
const BY_CODE_POINTS = /is not present in the database|^Parameter \$/;

/** The functions of Neo4j and its usual libraries with their signatures, by their names in lower case. */
const FUNCTIONS = new Map(Object.values(testData.mockSchema.functions[LANGUAGE]).map((row) => [row.name.toLowerCase(), row]));
const BUILT_IN = [...FUNCTIONS.values()].filter(({ isBuiltIn }) => isBuiltIn);

const TASKS = { read, lint, complete, format, signature };

function read({ text, parameters }) {
  const { found, trees } = readWith(text, { parameters: named(parameters), defaultLanguage: LANGUAGE });
  const errors = found.filter(({ severity }) => severity === 'error').map(({ message, start }) => ({ message, start }));
  return { errors, trees };
}

function lint({ text, parameters, vocabulary }) {
  const { found, trees } = readWith(text, schemaOf(vocabulary, parameters));
  return { findings: found, trees };
}

function readWith(text, schema) {
  const places = codeUnits(text);
  // Parsed once: what the service has parsed last, it lints without parsing anew.
  const parsed = service.parse(text);
  service.parsingResult = parsed;
  const found = service.lint(text, schema).diagnostics.map(({ severity, message, offsets }) => {
    const place = BY_CODE_POINTS.test(message) ? places : (index) => index;
    return { severity: SEVERITIES[severity] ?? 'warning', message, start: place(offsets.start), end: place(offsets.end) };
  });
  const isWrong = found.some(({ severity }) => severity === 'error');
  return { found, trees: isWrong ? [] : parsed.statementsParsing.map(({ ctx }) => plain(ctx, places)) };
}

function complete({ text, caret, parameters, vocabulary }) {
  const before = text.slice(0, caret);
  const items = service.autocomplete(text, schemaOf(vocabulary, parameters), { caretPosition: codePoints(before), manual: true });
  return items.map(({ label, kind, insertText, detail, signature }) => ({
    label,
    kind: kindOf(label, kind, detail),
    insert: label.startsWith('$') ? label : (insertText ?? label),
    detail: signature ?? null,
  }));
}

/** By the numbers of the language server protocol. */
const KINDS = { 2: 'procedure', 3: 'function', 6: 'variable', 10: 'property', 12: 'value', 14: 'keyword', 25: 'name' };

function kindOf(label, kind, detail) {
  if (detail === '(namespace)') return 'namespace';
  return label.startsWith('$') ? 'parameter' : (KINDS[kind] ?? 'keyword');
}

function format({ text, caret }) {
  const { formattedQuery, newCursorPos } = formatQuery(text, { cursorPosition: caret });
  return { text: formattedQuery, caret: Math.min(newCursorPos ?? caret, formattedQuery.length) };
}

function signature({ text, caret, functions }) {
  const schema = { functions: registry(functions), defaultLanguage: LANGUAGE };
  const help = service.getSignatureHelp(text, schema, { caretPosition: caret });
  const [found] = help.signatures;
  if (!found) return null;
  const parameters = (found.parameters ?? []).map(({ label, documentation }) => ({ label, documentation: String(documentation ?? '') }));
  return { label: found.label, documentation: String(found.documentation ?? ''), parameters, active: help.activeParameter ?? 0 };
}

function schemaOf({ labels, types, propertyKeys, functions }, parameters) {
  return {
    labels,
    relationshipTypes: types,
    propertyKeys,
    functions: registry(functions),
    parameters: named(parameters),
    defaultLanguage: LANGUAGE,
  };
}

/** The functions by name; of one that is not known, the name alone. */
function registry(names) {
  const rows = names === null ? BUILT_IN : names.map((name) => FUNCTIONS.get(name.toLowerCase()) ?? { ...testData.emptyFunction, name });
  return { [LANGUAGE]: Object.fromEntries(rows.map((row) => [row.name, row])) };
}

function named(parameters) {
  return Object.fromEntries(parameters.map((name) => [name, null]));
}

/** The tree as plain data that can leave this thread: rule, extent in code units, children; a token has its text instead. */
function plain(node, places) {
  if (node.symbol) {
    const { start, stop } = node.symbol;
    return { rule: '', text: node.getText(), start: places(start), end: places(stop + 1), children: [] };
  }
  const rule = node.constructor.name.replace(/Context$/, '');
  const children = node.children ?? [];
  if (children.length === 1 && CARRIER.test(rule)) return plain(children[0], places);
  const start = node.start?.start ?? 0;
  const stop = node.stop?.stop ?? start - 1;
  return { rule, text: '', start: places(start), end: places(stop + 1), children: children.map((child) => plain(child, places)) };
}

/** The parser counts code points, JavaScript code units: they differ after a character beyond the first plane. */
function codeUnits(text) {
  if (!/[\ud800-\udbff]/.test(text)) return (index) => index;
  const starts = [0];
  for (const character of text) starts.push(starts.at(-1) + character.length);
  return (index) => starts[index] ?? text.length;
}

function codePoints(text) {
  return [...text].length;
}

// The first text that is parsed costs what no other does: the time of whoever asks first begins behind it.
read({ text: 'MATCH (a)-[r]->(b) WHERE a.id = 1 RETURN a', parameters: [] });
parentPort.postMessage('ready');

parentPort.on('message', ({ task, question }) => {
  try {
    parentPort.postMessage({ value: TASKS[task](question) });
  } catch (error) {
    const failure = error instanceof RangeError ? 'it is nested too deeply' : String(error.message ?? error);
    parentPort.postMessage({ failure });
  }
});
