import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quoteName } from '../../../server/store/quote-name';
import { openNeo4j } from '../../../server/store/neo4j/open-neo4j';
import type { Neo4jStore } from '../../../server/store/neo4j/neo4j-store';
import type { Neo4jAddress } from '../../../server/store/neo4j/connection';
import { LTS, type Neo4jLine } from './jars';
import { leaseNeo4j } from './leases';
import { startNeo4j } from './start-neo4j';

/** A Neo4j for one test file: the one that NEO4J_TEST_URI names, or one of jest's own process, wiped clean (but for the names that it has met); for beforeAll, with `close` in afterAll. */
export interface TestServer {
  readonly address: Neo4jAddress;
  readonly close: () => Promise<void>;
}

/** Milliseconds: the jars may have to be fetched first. */
export const NEO4J_STARTS_WITHIN = 300_000;

export async function openTestServer(line: Neo4jLine = LTS): Promise<TestServer> {
  const given = process.env['NEO4J_TEST_URI'];
  if (given !== undefined && line === LTS) return { address: givenAddress(given), close: () => Promise.resolve() };
  const server = (await leaseNeo4j(line)) ?? (await startForMyself(line));
  const { close } = await openEmptyNeo4j(server.address);
  await close();
  return server;
}

async function startForMyself(line: Neo4jLine): Promise<TestServer> {
  const server = await startNeo4j(line);
  return { address: server.address, close: () => server.remove() };
}

function givenAddress(uri: string): Neo4jAddress {
  return {
    uri,
    user: process.env['NEO4J_TEST_USER'] ?? 'neo4j',
    password: process.env['NEO4J_TEST_PASSWORD'] ?? null,
    database: process.env['NEO4J_TEST_DATABASE'] ?? null,
  };
}

export interface OpenedNeo4j {
  readonly store: Neo4jStore;
  readonly folder: string;
  readonly close: () => Promise<void>;
}

/** Opens a store on an emptied database, constraints and indexes included, and a folder beside it. */
export async function openEmptyNeo4j(address: Neo4jAddress, timeoutMs = 30_000): Promise<OpenedNeo4j> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-test-'));
  const store = await openNeo4j(address, timeoutMs);
  await emptyNeo4j(store);
  return opened(store, folder);
}

/** The same with the constraints and indexes left as they are: what was planned with them need not be planned again. */
export async function openClearedNeo4j(address: Neo4jAddress): Promise<OpenedNeo4j> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-test-'));
  const store = await openNeo4j(address, 30_000);
  await store.write([ALL_DATA]);
  return opened(store, folder);
}

function opened(store: Neo4jStore, folder: string): OpenedNeo4j {
  const close = async (): Promise<void> => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { store, folder, close };
}

const ALL_DATA = { text: 'MATCH (n) DETACH DELETE n' };

/** Counts of what emptying must leave none of. */
const LEFT = [
  'MATCH (n) RETURN count(n) AS left',
  'SHOW CONSTRAINTS YIELD name RETURN count(name) AS left',
  "SHOW INDEXES YIELD type WHERE type <> 'LOOKUP' RETURN count(type) AS left",
];

/** Takes out of the database all that is in it. */
export async function emptyNeo4j(store: Neo4jStore): Promise<void> {
  await store.write([ALL_DATA]);
  for (const [kind, kinds] of [
    ['CONSTRAINT', 'CONSTRAINTS'],
    ['INDEX', 'INDEXES'],
  ] as const) {
    const { rows } = await store.run({ text: `SHOW ${kinds} YIELD name, type WHERE type <> 'LOOKUP' RETURN name` });
    for (const [name] of rows) await store.run({ text: `DROP ${kind} ${quoteName(name as string)} IF EXISTS` }, { access: 'write' });
  }
  for (const text of LEFT) {
    const { rows } = await store.run({ text });
    if (rows[0]?.[0] !== 0n) throw new Error(`The Neo4j did not become empty: ${text}`);
  }
}
