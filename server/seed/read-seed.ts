import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Claims, NodeKey } from './claims';
import { nodeName, relationshipName } from './claims';
import type { Place } from './seed-error';
import { SeedError } from './seed-error';
import type { ScriptStatement } from './split-statements';
import { splitStatements } from './split-statements';
import type { StatementClaims } from './statement-claims';
import { claimsOf } from './statement-claims';

/** The folders that hold data, in the order in which they run: what an article says is said of actors that are there. */
const DATA_FOLDERS = ['actors', 'articles'];
const SCHEMA_FILE = 'schema.cypher';

/** The scripts of a seed as they stand in its folder. */
export interface SeedFiles {
  /** SHA-256 over the names and contents. */
  readonly digest: string;
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

/** The seed, read and checked: what runs, and what it makes. */
export interface Seed {
  readonly schema: readonly ScriptStatement[];
  readonly data: readonly ScriptStatement[];
  readonly claims: Claims;
}

/** Reads the scripts of a folder and their digest; nothing is parsed, so that an unchanged seed costs next to nothing. */
export async function readSeedFiles(folder: string): Promise<SeedFiles> {
  const names = [SCHEMA_FILE];
  // One after the other, so that of two folders that are not there always the same is told of.
  for (const name of DATA_FOLDERS) names.push(...(await scriptsIn(folder, name)));
  const files = await Promise.all(names.map(async (name) => ({ name, text: await readScript(folder, name) })));
  const hash = createHash('sha256');
  for (const { name, text } of files) hash.update(JSON.stringify([name, text]));
  return { digest: hash.digest('hex'), files };
}

/** Parses the scripts and checks what can be checked without a database: form, references, and that nothing is made twice. */
export function parseSeed({ files }: SeedFiles): Seed {
  const statements = files.flatMap(({ name, text }) => splitStatements(text, name));
  const schema = statements.filter(({ file }) => file === SCHEMA_FILE);
  const data = statements.filter(({ file }) => file !== SCHEMA_FILE);
  const claimed = data.map((statement) => ({ statement, claims: claimsOf(statement) }));
  checkTwice(claimed);
  checkReferences(claimed);
  return {
    schema,
    data,
    claims: { nodes: claimed.flatMap(({ claims }) => claims.nodes), relationships: claimed.flatMap(({ claims }) => claims.relationships) },
  };
}

type Claimed = readonly { readonly statement: ScriptStatement; readonly claims: StatementClaims }[];

function checkTwice(claimed: Claimed): void {
  const seen = new Map<string, Place>();
  for (const { statement, claims } of claimed) {
    for (const name of [...claims.nodes.map(nodeName), ...claims.relationships.map(relationshipName)]) {
      const first = seen.get(name);
      if (first) throw new SeedError('seed-duplicate', `${name} stands already in ${first.file}:${first.line}`, line(statement));
      seen.set(name, statement);
    }
  }
}

/** What a statement builds on has to be made before it: a graph that the last seed left must not hide that. */
function checkReferences(claimed: Claimed): void {
  const made = new Set<string>();
  for (const { statement, claims } of claimed) {
    const missing = claims.references.find((key) => !made.has(nodeName(key)));
    if (missing) throw new SeedError('seed-reference', missingText(claims, missing, placeOf(claimed, missing)), line(statement));
    for (const node of claims.nodes) made.add(nodeName(node));
  }
}

function missingText({ relationships: [relationship] }: StatementClaims, missing: NodeKey, later: Place | undefined): string {
  const needs = relationship ? `${relationshipName(relationship)} needs` : 'the statement needs';
  const why = later ? `which is made only later, in ${later.file}:${later.line}` : 'which no file of the seed makes';
  return `${needs} the ${missing.label} "${missing.id}", ${why}`;
}

function placeOf(claimed: Claimed, key: NodeKey): Place | undefined {
  return claimed.find(({ claims }) => claims.nodes.some((node) => nodeName(node) === nodeName(key)))?.statement;
}

function line({ file, line }: ScriptStatement): Place {
  return { file, line };
}

async function scriptsIn(folder: string, name: string): Promise<string[]> {
  const entries = await readdir(join(folder, name)).catch((error: unknown) => {
    throw new SeedError('seed-missing', `The seed has no folder ${name} that can be read in ${folder}`, null, error);
  });
  return entries
    .filter((entry) => entry.endsWith('.cypher'))
    .sort()
    .map((entry) => `${name}/${entry}`);
}

async function readScript(folder: string, name: string): Promise<string> {
  return readFile(join(folder, name), 'utf8').catch((error: unknown) => {
    throw new SeedError('seed-missing', `The seed's file ${name} cannot be read in ${folder}`, null, error);
  });
}
