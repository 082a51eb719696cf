import { StoreError } from '../store/errors';
import type { GraphStore, Statement } from '../store/graph-store';
import type { Claims } from './claims';
import { NO_CLAIMS, nodeName, relationshipName, relationshipPlace } from './claims';
import { existingClaims, importedNodes } from './existing-claims';
import type { Seed, SeedFiles } from './read-seed';
import { parseSeed, readSeedFiles } from './read-seed';
import { removalsOf, union } from './replacement';
import { SeedError } from './seed-error';
import type { SeedRecord } from './seed-record';
import { readRecord, writeRecord } from './seed-record';
import type { ScriptStatement } from './split-statements';
import { claimsOf } from './statement-claims';

/** `if-changed` plants the seed when its files are not those of the last time, or the graph is empty. */
export type SeedMode = 'if-changed' | 'always' | 'never';

export interface SeedOptions {
  /** Where schema.cypher, actors/ and articles/ are. */
  readonly folder: string;
  /** Where what was seeded is kept: a file beside the graph. */
  readonly record: string;
  readonly mode: SeedMode;
}

export interface SeedReport {
  /** False when there was nothing to do. */
  readonly seeded: boolean;
  /** Nodes and relationships that the seed holds. */
  readonly nodes: number;
  readonly relationships: number;
}

/** What an import brought is none of the seed's business: it is not looked at, and not written to. */
const NOT_IMPORTED = 'n.importId IS NULL';
/** Planting takes as long as it takes; this is for an engine that hangs. */
const TIMEOUT = 120_000;
const FOREIGN =
  'The database holds data that is not the seed, and it was left as it is. ENTENTE_SEED=never leaves it so, and shows what of it has the labels and relations of the codebook; ENTENTE_SEED=always plants the seed beside it. An empty database, NEO4J_DATABASE, takes the seed by itself.';
const NOTHING: SeedReport = { seeded: false, nodes: 0, relationships: 0 };

/** Brings the graph to what the seed's files say, as one write: corrected and removed statements included, and nothing that is not the seed's own. */
export async function seed(store: GraphStore, options: SeedOptions): Promise<SeedReport> {
  if (options.mode === 'never') return NOTHING;
  const [files, record] = await Promise.all([readSeedFiles(options.folder), readRecord(options.record)]);
  const empty = await isEmpty(store);
  if (options.mode === 'if-changed' && !empty && record?.digest === files.digest && (await isThere(store, record))) return NOTHING;
  const parsed = parseSeed(files);
  const claims = await claimsFor(store, parsed.claims, { empty, record, mode: options.mode });
  await refuseImported(store, parsed.claims);
  await applySchema(store, parsed.schema);
  await plant(store, options.record, { files, parsed, claims, record });
  return { seeded: true, nodes: parsed.claims.nodes.length, relationships: parsed.claims.relationships.length };
}

interface Plan {
  readonly files: SeedFiles;
  readonly parsed: Seed;
  /** What the seed makes and nobody had made before. */
  readonly claims: Claims;
  readonly record: SeedRecord | null;
}

/** The record says that a seed is under way before it is, so that one that a power cut ended half way between graph and record is planted again. */
async function plant(store: GraphStore, file: string, { files, parsed, claims, record }: Plan): Promise<void> {
  const last = record?.claims ?? NO_CLAIMS;
  const removals = removalsOf(store, last, parsed.claims);
  await writeRecord(file, toRecord(null, union(last, claims)));
  try {
    await store.write([...removals, ...parsed.data.map(toWrite)], { timeout: TIMEOUT });
  } catch (error) {
    // Only of a statement that was refused is it known that nothing was written; an engine that died may have written all before.
    if (error instanceof StoreError && error.statement !== null) await writeRecord(file, record);
    throw inWords(error, parsed.data, removals.length);
  }
  await store.checkpoint();
  await writeRecord(file, toRecord(files.digest, claims));
}

interface Found {
  readonly empty: boolean;
  readonly record: SeedRecord | null;
  readonly mode: SeedMode;
}

/** What of the seed will be its own. A Neo4j can hold somebody's data: what no record speaks of is taken for the seed only where it is exactly that. */
async function claimsFor(store: GraphStore, claims: Claims, { empty, record, mode }: Found): Promise<Claims> {
  if (empty) return claims;
  const isStrange = !(await isThere(store, record));
  if (isStrange && (await isExactly(store, claims))) return claims;
  if (isStrange && mode !== 'always') throw new SeedError('seed-foreign', FOREIGN);
  return ownClaims(store, claims, record?.claims ?? NO_CLAIMS);
}

/** Whether the graph holds anything that a record speaks of. Where a Neo4j does not, another database answers at the address now: the record is of the one before. The file beside a record is its own. */
async function isThere(store: GraphStore, record: SeedRecord | null): Promise<boolean> {
  if (store.kind !== 'neo4j') return true;
  const { nodes, relationships } = await existingClaims(store, record?.claims ?? NO_CLAIMS, { timeout: TIMEOUT });
  return nodes.length + relationships.length > 0;
}

/** Whether the graph holds each node and relationship of the claims, and no other: another server of ours planted it, or the record was lost. */
async function isExactly(store: GraphStore, claims: Claims): Promise<boolean> {
  const [nodes, relationships] = await Promise.all([
    count(store, `MATCH (n) WHERE ${NOT_IMPORTED} RETURN count(n)`),
    count(store, 'MATCH ()-[r]->() WHERE r.importId IS NULL RETURN count(r)'),
  ]);
  if (nodes !== claims.nodes.length || relationships !== claims.relationships.length) return false;
  const there = await existingClaims(store, claims, { timeout: TIMEOUT });
  return there.nodes.length === nodes && there.relationships.length === relationships;
}

/** The claims without what was in the graph before and is not the last seed's: that is somebody else's, and stays when the seed no longer holds it. */
async function ownClaims(store: GraphStore, claims: Claims, last: Claims): Promise<Claims> {
  const nodes = new Set(last.nodes.map(nodeName));
  const relationships = new Set(last.relationships.map(relationshipPlace));
  const fresh = {
    nodes: claims.nodes.filter((node) => !nodes.has(nodeName(node))),
    relationships: claims.relationships.filter((claim) => !relationships.has(relationshipPlace(claim))),
  };
  const foreign = await existingClaims(store, fresh, { timeout: TIMEOUT });
  return {
    nodes: claims.nodes.filter((node) => !foreign.nodes.includes(node)),
    relationships: claims.relationships.filter((claim) => !foreign.relationships.includes(claim)),
  };
}

/** Whether the graph holds nothing but imports, which are nobody's seed. */
async function isEmpty(store: GraphStore): Promise<boolean> {
  const { rows } = await store.run({ text: `MATCH (n) WHERE ${NOT_IMPORTED} RETURN 1 AS found LIMIT 1` }, { timeout: TIMEOUT });
  return rows.length === 0;
}

async function count(store: GraphStore, text: string): Promise<number> {
  const { rows } = await store.run({ text: `${text} AS number` }, { timeout: TIMEOUT });
  return Number(rows[0]?.[0]);
}

/** The seed would write over an actor or article that an import brought under the same id. */
async function refuseImported(store: GraphStore, claims: Claims): Promise<void> {
  const imported = await importedNodes(store, claims, { timeout: TIMEOUT });
  const [first] = imported;
  if (first === undefined) return;
  const which = imported.map(({ id }) => id).join(', ');
  const why = `The import ${first.importId} holds what the seed holds too (${which}). Take it out (entente imports remove ${first.importId}), or leave the seed as it was (ENTENTE_SEED=never).`;
  throw new SeedError('seed-imported', why);
}

async function applySchema(store: GraphStore, statements: readonly ScriptStatement[]): Promise<void> {
  try {
    await store.applySchema(statements.map(({ text }) => text));
  } catch (error) {
    throw inWords(error, statements, 0);
  }
}

/** A statement of the seed returns a row for each thing that it wrote to, so that one that finds nothing is noticed. */
function toWrite({ text }: ScriptStatement): Statement {
  return { text: `${text}\nRETURN 1 AS found`, mustMatch: true };
}

function toRecord(digest: string | null, { nodes, relationships }: Claims): SeedRecord {
  return structuredClone({ version: 1, digest, claims: { nodes, relationships } }) as SeedRecord;
}

/** The engine's refusal with the file and line of the statement; errors that are not of a statement pass as they are. */
function inWords(error: unknown, statements: readonly ScriptStatement[], before: number): unknown {
  if (!(error instanceof StoreError) || error.statement === null) return error;
  const statement = statements[error.statement - before];
  if (!statement) return error;
  const { position } = error;
  const line = statement.line + (position?.line ?? 1) - 1;
  const column = position ? position.column + (position.line === 1 ? statement.column - 1 : 0) : undefined;
  const what = error.code === 'nothing-matched' ? `${subjectOf(statement)}: ` : '';
  return new SeedError('seed-refused', `${what}${error.message}`, { file: statement.file, line, column }, error);
}

function subjectOf(statement: ScriptStatement): string {
  const { nodes, relationships } = claimsOf(statement);
  return [...relationships.map(relationshipName), ...nodes.map(nodeName)].join(', ');
}
