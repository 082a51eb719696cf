import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CanonicalAnswer } from './canonical';

const FILE = join(__dirname, 'answers.json');

/** What Neo4j says to a statement: an answer, the digest of a long one, or that it fails. */
export type Told = CanonicalAnswer | { readonly rows: number; readonly sha256: string } | { readonly fails: true };

/** Longer answers are kept as their digest. */
const KEPT = 1_500;

/** An answer in the form in which it is kept. */
export function told(answer: CanonicalAnswer): Told {
  const text = JSON.stringify(answer);
  if (text.length <= KEPT) return answer;
  return { rows: answer.rows.length, sha256: createHash('sha256').update(text).digest('hex') };
}

/** Neo4j's answers by the statement's key, as they were recorded. */
export function readAnswers(): ReadonlyMap<string, Told> {
  if (!existsSync(FILE)) return new Map();
  return new Map(Object.entries(JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Told>));
}

/** Keeps the answers, one a line. */
export function writeAnswers(answers: ReadonlyMap<string, Told>): void {
  const lines = [...answers].map(([key, told]) => `  ${JSON.stringify(key)}: ${JSON.stringify(told)}`);
  writeFileSync(FILE, `{\n${lines.join(',\n')}\n}\n`);
}
