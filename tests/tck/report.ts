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
    return [
      name,
      String(of.length),
      ...counts.map(String),
      of.length === 0 ? '' : `${(((counts[0] ?? 0) / of.length) * 100).toFixed(1)} %`,
    ];
  });
  return [['', 'scenarios', ...OUTCOMES, 'passed'], ...rows];
}

/** docs/tck.md, made from a run on the embedded store. */
export function tckDocument(results: readonly Result[]): string {
  const [header = [], ...rows] = rowsOf(results);
  const table = [header, ['---', ...header.slice(1).map(() => '---:')], ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `${[INTRODUCTION, table.join('\n'), ...notPassed(results)].join('\n\n')}\n`;
}

const INTRODUCTION = `# The openCypher TCK on the embedded store

Made by \`npm run tck\`; do not edit it by hand.`;

function notPassed(results: readonly Result[]): string[] {
  return KINDS.map(([kind, name]) => {
    const of = results.filter((each) => each.kind === kind && each.outcome !== 'passed');
    return [
      `## Not passed: ${name}`,
      '',
      ...of.map(({ scenario, outcome }) => `- ${scenario.feature}: ${scenario.name} (${outcome})`),
    ].join('\n');
  });
}
