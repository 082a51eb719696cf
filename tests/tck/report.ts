import { groupBy } from '../../server/domain/order';
import type { Kind, Outcome, Result } from './run-scenario';

const KINDS: readonly (readonly [kind: Kind, name: string])[] = [
  ['positive', 'positive, not temporal'],
  ['temporal', 'positive, temporal'],
  ['error', 'error'],
];
const OUTCOMES: readonly Outcome[] = ['passed', 'refused', 'failed', 'wrong'];

/** How many scenarios of each kind came out how, for a terminal. */
export function tckTable(results: readonly Result[]): string {
  const rows = rowsOf(results).map((cells) => cells.map((cell, index) => (index === 0 ? cell.padEnd(24) : cell.padStart(10))).join(''));
  return rows.join('\n');
}

function rowsOf(results: readonly Result[]): string[][] {
  const rows = KINDS.map(([kind, name]) => {
    const of = results.filter((each) => each.kind === kind);
    const counts = OUTCOMES.map((outcome) => of.filter((each) => each.outcome === outcome).length);
    const share = of.length === 0 ? '' : `${(((counts[0] ?? 0) / of.length) * 100).toFixed(1)} %`;
    return [name, String(of.length), ...counts.map(String), share];
  });
  return [['', 'scenarios', ...OUTCOMES, 'passed'], ...rows];
}

/** docs/tck.md, made from a run on the embedded store. */
export function tckDocument(results: readonly Result[]): string {
  const [header = [], ...rows] = rowsOf(results);
  const table = [header, ['---', ...header.slice(1).map(() => '---:')], ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `${[INTRODUCTION, table.join('\n'), COUNTED, ...KINDS.map(([kind, name]) => notPassed(results, kind, name))].join('\n\n')}\n`;
}

const INTRODUCTION = `# The openCypher TCK on the embedded store

Made by \`npm run tck\`; do not edit it by hand. The scenarios are those of \`org.opencypher:tck:1.0.0-M23\`, which Maven fetches once. Each runs on an
empty graph, over \`POST /db/neo4j/query/v2\` with the token, typed, also what it wants to be there before. \`npm run tck -- --neo4j\` runs them on a Neo4j,
\`npm run tck -- --every=10\` every tenth of them, \`npm run tck -- Match4\` those of a feature, with what each said.`;

const COUNTED = `- **passed**: columns, rows with their types, and side effects are those of the scenario; created and deleted in the answer's counters agree with the graph.
- **refused**: an error that names the construct and says that Neo4j runs it. **failed**: any other error. **wrong**: another answer without an error.
- An error scenario passes with an error of any kind, a refusal included, which comes before anything is answered where the scenario wants it at compile time. Where there was none it counts as wrong.
- What needs a procedure of the TCK's own (\`test.my.proc\`) is refused here, and counts.
- Temporal are the scenarios under \`expressions/temporal\`; others that use a date are among the rest.`;

/** The scenarios that did not pass, by what stands in their way. */
function notPassed(results: readonly Result[], kind: Kind, name: string): string {
  const of = results.filter((each) => each.kind === kind && each.outcome !== 'passed');
  const reasons = [...groupBy(of, reasonOf)].sort(([, a], [, b]) => b.length - a.length);
  const parts = reasons.map(([reason, group]) => `- ${reason} (${group.length}):\n${listed(group, kind)}`);
  return [`## Not passed: ${name}`, parts.length === 0 ? 'None.' : parts.join('\n')].join('\n\n');
}

/** Why, without the construct and its place. */
function reasonOf({ outcome, words }: Result): string {
  const [line = ''] = words.split('\n');
  const why = /\): (.*?)\. Neo4j runs it/.exec(line)?.[1] ?? line.replace(/^[\w.]+: /, '').replace(/ \(line \d.*$/, '');
  return `${outcome}: ${why.slice(0, 200)}`;
}

/** By feature, each with the numbers of its scenarios. */
function listed(group: readonly Result[], kind: Kind): string {
  const features = [...groupBy(group, ({ scenario }) => scenario.feature)];
  const lines = features.map(([feature, each]) => {
    const numbers = [...new Set(each.map(({ scenario }) => /^\[\d+\]/.exec(scenario.name)?.[0] ?? scenario.name))];
    return `  - ${feature} ${kind === 'temporal' ? `(${each.length})` : numbers.join(' ')}`;
  });
  return lines.join('\n');
}
