import { FUNCTION_NAMES } from '../../server/store/embedded/dialect/functions';
import { AGGREGATE_NAMES } from '../../server/store/embedded/dialect/aggregates';
import { REASONS } from '../../server/store/embedded/dialect/reasons';
import { REWRITES } from '../../server/store/embedded/dialect/rewrites';
import type { CorpusStatement } from './read-corpus';
import type { Outcome } from './run-corpus';

/** A statement of the corpus, how it came out, and the error's words where there was one. */
export interface CorpusOutcome {
  readonly statement: CorpusStatement;
  readonly outcome: Outcome;
  readonly words: string | null;
}

/** docs/cypher-dialects.md, made from a run of the corpus. */
export function dialectDocument(outcomes: readonly CorpusOutcome[]): string {
  return `${[INTRODUCTION, counts(outcomes), DIFFERENCES, functions(), refused(outcomes), rewritten(), ''].join('\n\n').trimEnd()}\n`;
}

const INTRODUCTION = `# Cypher on both stores

Made by \`npm run corpus\` from a run of tests/corpus; do not edit it by hand.

A statement that a user writes is Neo4j's Cypher 5 on both stores. Neo4j runs it as it is. Before the embedded engine gets it, Neo4j's own front end
reads it (its errors are Neo4j's, with line and column), and it is put into words that the engine answers alike. What has not been shown to be answered
alike is refused: the error names the construct and its place, says why, and says that Neo4j runs it. Some of that is known only while the statement
runs, when values of different types meet; then the whole statement is refused. A different answer is a defect: please report it.`;

const DIFFERENCES = `## What may still look different

- A FLOAT without a fraction comes back as an INTEGER where it is within a node, a relationship or a nested list, and from a UNION of both: \`MATCH (n) RETURN n\`. By itself, \`RETURN n.x\`, it is a FLOAT.
- \`id()\` and \`elementId()\` are the store's own, and are another store's only by chance.
- Where Cypher leaves the order open (rows without ORDER BY, \`collect()\` without an order before it, \`labels()\`, \`keys()\`), it is another one. What would depend on the order of labels or keys is refused.
- The last digits of \`avg()\` and of \`sum()\` over FLOATs depend on the order of the rows, on Neo4j as well.
- \`range(0, 1, -123)\` is \`[]\`, as openCypher has it; Neo4j 5 says \`[0]\`.
- The words of an error while a statement runs (a division by zero, for instance) are the engine's own.`;

function counts(outcomes: readonly CorpusOutcome[]): string {
  const groups = [...new Set(outcomes.map(({ statement }) => statement.group))];
  const row = (name: string, of: readonly CorpusOutcome[]): string => {
    const cells = (['equal', 'refused', 'different'] as const).map((wanted) => of.filter(({ outcome }) => outcome === wanted).length);
    return `| ${[name, ...cells].join(' | ')} |`;
  };
  const rows = groups.map((group) =>
    row(
      group,
      outcomes.filter(({ statement }) => statement.group === group),
    ),
  );
  return [
    '## The corpus',
    '',
    'Statements by construct; an error where Neo4j has an error counts as equal.',
    '',
    '| construct | equal | refused | different |',
    '|---|---:|---:|---:|',
    ...rows,
    row('**all**', outcomes),
  ].join('\n');
}

function functions(): string {
  const names = (all: readonly string[]): string =>
    [...all]
      .sort()
      .map((name) => `\`${name}\``)
      .join(', ');
  return `## Functions that are answered

Written here in lower case; Cypher does not mind.

${names(FUNCTION_NAMES)}

Aggregates: ${names(AGGREGATE_NAMES)}`;
}

function refused(outcomes: readonly CorpusOutcome[]): string {
  const rows = Object.values(REASONS).flatMap(({ why, instead }) => {
    const examples = outcomes.filter(({ outcome, words }) => outcome === 'refused' && words?.includes(why));
    const shortest = examples.map(({ statement }) => statement.text).sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0];
    return [`| ${why} | ${shortest === undefined ? '' : code(shortest)} | ${instead} |`];
  });
  return ['## What is refused', '', '| because | for example | do this |', '|---|---|---|', ...rows].join('\n');
}

function rewritten(): string {
  const rows = REWRITES.map(({ written, why }) => `| ${code(written)} | ${why} |`);
  return ['## What is put into other words', '', '| written | because the engine |', '|---|---|', ...rows].join('\n');
}

function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``;
}
