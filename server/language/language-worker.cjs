'use strict';
// Neo4j's own front end, 20 MB of JavaScript that takes most of a second to load and can be slow over a hostile text: in a thread of its own, so that
// nobody waits for it but who asked. Plain CommonJS, so that it runs the same under ts-node and under jest. Questions and answers: language-service.ts.
const { parentPort } = require('node:worker_threads');
const { CypherLanguageService } = require('@neo4j-cypher/language-support');

const ERROR = 1;
const service = new CypherLanguageService({ consoleCommandsEnabled: false });

/** Rules of the grammar that only carry precedence: where they have one child, the child stands for them. */
const CARRIER = /^(Expression\d*|LabelExpression[234])$/;

function answer({ text, parameters }) {
  const places = codeUnits(text);
  const named = Object.fromEntries(parameters.map((name) => [name, null]));
  // Parsed once: what the service has parsed last, it lints without parsing anew.
  const parsed = service.parse(text);
  service.parsingResult = parsed;
  const { diagnostics } = service.lint(text, { parameters: named, defaultLanguage: 'CYPHER 5' });
  const errors = diagnostics
    .filter(({ severity }) => severity === ERROR)
    .map(({ message, offsets }) => ({ message, start: offsets.start }));
  const trees = errors.length > 0 ? [] : parsed.statementsParsing.map(({ ctx }) => plain(ctx, places));
  return { errors, trees };
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

parentPort.on('message', (question) => {
  try {
    parentPort.postMessage({ value: answer(question) });
  } catch (error) {
    parentPort.postMessage({ failure: String(error.message ?? error) });
  }
});
