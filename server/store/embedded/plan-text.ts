import type { Plan } from '../graph-store';

/** An operator and how deep it stands. */
interface Line {
  readonly depth: number;
  readonly plan: Omit<Plan, 'children'>;
}

/** An operator with what the engine says of it, and what PROFILE counted: `  Expand ((a)->[:R]->(b))  rows=1  time=0.03ms`. */
const OPERATOR = /^( *)(\w+)(.*?)(?: {2}rows=(\d+) {2}time=([\d.]+)ms)?$/;

/** The engine's EXPLAIN or PROFILE, which is a text with an operator a line, as a tree. */
export function planFromText(text: string): Plan {
  const lines = text.split('\n\nTotal time')[0]?.split('\n') ?? [];
  const [root, ...more] = treesOf(lines.flatMap(readLine));
  if (root && more.length === 0) return root;
  return { operator: 'Plan', ...NOTHING, details: {}, children: root ? [root, ...more] : [] };
}

const NOTHING = { identifiers: [], estimatedRows: null, rows: null, dbHits: null };

function readLine(line: string): Line[] {
  const [, indent = '', operator, rest = '', rows, time] = OPERATOR.exec(line) ?? [];
  if (operator === undefined) return [];
  const said = rest.trim();
  const details = { ...(said !== '' && { Details: said }), ...(time !== undefined && { Time: Number(time) }) };
  return [{ depth: indent.length, plan: { ...NOTHING, operator, details, rows: rows === undefined ? null : Number(rows) } }];
}

/** Each operator takes those that stand deeper and follow it. */
function treesOf(lines: readonly Line[]): Plan[] {
  const trees: Plan[] = [];
  for (let at = 0; at < lines.length;) {
    const top = lines[at];
    if (!top) break;
    const next = lines.findIndex(({ depth }, index) => index > at && depth <= top.depth);
    const end = next < 0 ? lines.length : next;
    trees.push({ ...top.plan, children: treesOf(lines.slice(at + 1, end)) });
    at = end;
  }
  return trees;
}
