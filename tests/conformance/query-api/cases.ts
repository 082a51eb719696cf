import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A request to the Query API, as the files beside this one list them. */
export interface Case {
  readonly name: string;
  readonly method?: string;
  readonly path?: string;
  /** Instead of those of plain JSON; null leaves one out. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** Asks for typed JSON. */
  readonly typed?: boolean;
  readonly auth?: 'wrong';
  /** Leaves something behind, which is taken away again. */
  readonly writes?: boolean;
  readonly body?: unknown;
  /** The body letter by letter. */
  readonly raw?: string;
  readonly base64?: string;
}

/** Where ours does not answer as Neo4j does, and why that is meant. */
export interface Difference {
  readonly why: string;
  readonly status: number;
  readonly body: unknown;
}

const read = (name: string): unknown => JSON.parse(readFileSync(join(__dirname, name), 'utf8'));

/** The differences that are meant, by store and case. */
export const DIFFERENCES = read('differences.json') as Readonly<Record<'neo4j' | 'embedded', Readonly<Record<string, Difference>>>>;

/** Every case, named by its file too. */
export function readCases(): Case[] {
  const files = readdirSync(__dirname).filter((name) => name.endsWith('.json') && name !== 'differences.json');
  return files.flatMap((file) => (read(file) as Case[]).map((each) => ({ ...each, name: `${file.replace('.json', '')}: ${each.name}` })));
}
