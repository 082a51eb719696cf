import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A statement that means no good. Long ones are made of parts: a text, or a text and how often it comes. */
interface Entry {
  readonly group: string;
  readonly name?: string;
  readonly statement?: string;
  readonly parts?: readonly (string | readonly [text: string, times: number])[];
}

export interface Hostile {
  readonly group: string;
  /** Its text where that is short. */
  readonly name: string;
  readonly text: string;
}

export type StoreKind = 'neo4j' | 'embedded';
/** The code and message of the error, by store and name. */
export type Outcomes = Readonly<Record<StoreKind, Readonly<Record<string, string>>>>;

const OUTCOMES = join(__dirname, 'outcomes.json');
const TABLE = join(__dirname, '..', '..', 'docs', 'hostile-statements.md');

/** Every hostile statement. */
export function readHostile(): Hostile[] {
  const entries = JSON.parse(readFileSync(join(__dirname, 'statements.json'), 'utf8')) as Entry[];
  return entries.map(({ group, statement = '', name = statement, parts }) => ({
    group,
    name,
    text: parts?.map(textOf).join('') ?? statement,
  }));
}

function textOf(part: string | readonly [string, number]): string {
  return typeof part === 'string' ? part : part[0].repeat(part[1]);
}

/** What is to come of each. */
export function readOutcomes(): Outcomes {
  return JSON.parse(readFileSync(OUTCOMES, 'utf8')) as Outcomes;
}

/** Records what came of them on one store, and writes the table for readers anew. */
export function recordOutcomes(kind: StoreKind, found: Readonly<Record<string, string>>): void {
  const outcomes = { ...readOutcomes(), [kind]: found };
  writeFileSync(OUTCOMES, `${JSON.stringify(outcomes, null, 2)}\n`);
  writeFileSync(TABLE, tableOf(readHostile(), outcomes));
}

/** The table for readers. */
function tableOf(statements: readonly Hostile[], outcomes: Outcomes): string {
  const groups = [...new Set(statements.map(({ group }) => group))].map((group) => {
    const rows = statements
      .filter((each) => each.group === group)
      .map(({ name }) => `| ${code(name)} | ${cell(outcomes.neo4j[name])} | ${cell(outcomes.embedded[name])} |`);
    return `## ${group.charAt(0).toUpperCase()}${group.slice(1)}\n\n| statement | on Neo4j | embedded |\n|---|---|---|\n${rows.join('\n')}\n`;
  });
  return `# Hostile statements\n\n${statements.length} statements that a stranger may try on a server that is open for reading, and what comes of each: the error, without \`Neo.\`. None changes the graph, and the next request is answered as before. Made by \`UPDATE=1 npx jest tests/hostile\` from what the servers answered; \`tests/hostile\` compares.\n\n${groups.join('\n')}`;
}

function cell(outcome = 'not tried'): string {
  const [first = ''] = outcome.replace(/^Neo\./, '').split('\n');
  return escaped(first.length > 160 ? `${first.slice(0, 157)}…` : first);
}

function code(text: string): string {
  const shown = text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00a0\u2003]/gu,
    (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<code>${escaped(shown)}</code>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('|', '\\|')
    .replaceAll('`', '&#96;')
    .replaceAll('*', '\\*')
    .replaceAll('_', '\\_')
    .replaceAll('\n', ' ');
}
