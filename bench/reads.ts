import { GrafeoDB } from '@grafeo-db/js';
import { Agent, get } from 'node:http';
import { join } from 'node:path';
import pino from 'pino';
import request from 'supertest';
import { createApp } from '../server/app';
import { createVerifier } from '../server/citations/verifier';
import { readConfig } from '../server/config';
import { readCollectionFile } from '../server/queries/collection-file';
import type { GraphStore, Statement } from '../server/store/graph-store';
import { FETCH_ALL, openDriver, openSession, type Neo4jAddress } from '../server/store/neo4j/connection';
import { toDriver } from '../server/store/neo4j/to-driver';
import { bulkActorId, type BulkSize } from '../tests/support/bulk-graph';
import { filledFile, filledServer, type Filled } from './filled';
import { figure, median, type Figure } from './measure';
import { ROOT, start } from './server';

/** A read of ours over HTTP may take this many times as long as the bare engine or driver does for the same queries, or so many milliseconds more. */
const TIMES = 1.3;
const MORE_MS = 3;
/** Milliseconds of the median, from docs/architecture.md. */
const NEIGHBOURHOOD_MS = 20;
/** The first few warm up caches and compilers on both sides. */
const WARM_UP = 20;
/** Statements that the actor of the neighbourhood should have, about. */
const LINES = 200;

/** What answers the same queries without us; `run` reads every row. */
interface Bare {
  readonly name: string;
  run(statement: Statement): Promise<void>;
  close(): Promise<void>;
}

/** Our reads over HTTP against the bare engine and the bare driver with the same queries, turn by turn in one run. */
export async function measureReads(size: BulkSize, runs: number): Promise<Figure[]> {
  const file = await filledFile(size);
  const server = await filledServer(size);
  return [
    ...(await measure(file, () => bareEngine(file.file), runs)),
    ...(server === null ? [] : await measure(server, () => bareDriver(server.address), runs)),
  ];
}

function bareEngine(file: string): Bare {
  const db = GrafeoDB.openReadOnly(file);
  return {
    name: 'engine',
    run: async ({ text, parameters = {} }) => {
      const result = await db.executeCypher(text, parameters);
      for (let index = 0; index < result.length; index++) result.get(index);
    },
    close: () => {
      db.close();
      return Promise.resolve();
    },
  };
}

function bareDriver(address: Neo4jAddress): Bare {
  const driver = openDriver(address);
  return {
    name: 'driver',
    run: async ({ text, parameters = {} }) => {
      const session = openSession(driver, { database: null, access: 'read', fetchSize: FETCH_ALL });
      await session.executeRead((transaction) => transaction.run(text, toDriver(parameters)));
      await session.close();
    },
    close: () => driver.close(),
  };
}

async function measure(filled: Filled, openBare: () => Bare, runs: number): Promise<Figure[]> {
  const running = await start({ ...filled.environment, ENTENTE_SEED: 'never' }, '/api/health');
  const [store, bare] = [await filled.open(), openBare()];
  try {
    const actor = await actorWithLines(store);
    const figures: Figure[] = [];
    for (const { name, path, most } of [
      { name: `the neighbourhood of an actor with ${actor.lines} lines`, path: `/api/graph?actors=${actor.id}`, most: NEIGHBOURHOOD_MS },
      { name: 'a page of its statements', path: `/api/actors/${actor.id}/relations`, most: Infinity },
      { name: 'an actor', path: `/api/actors/${actor.id}`, most: Infinity },
    ]) {
      const queries = await queriesOf(store, path);
      figures.push(await compare(`${name}, ${filled.kind}`, { url: running.url + path, queries, bare, most }, runs));
    }
    return figures;
  } finally {
    await running.stop();
    await store.close();
    await bare.close();
  }
}

/** An actor of about as many statements as the budget speaks of. */
async function actorWithLines(store: GraphStore): Promise<{ id: string; lines: number }> {
  let best = { id: bulkActorId(0), lines: 0 };
  for (let low = 0, high = 1; ; high *= 2) {
    const ids = Array.from({ length: high - low }, (_, n) => bulkActorId(low + n));
    const text = 'UNWIND $ids AS id MATCH (a:Actor {id: id})-[r]-() RETURN id AS id, count(r) AS lines';
    const { rows } = await store.run({ text, parameters: { ids } });
    for (const [id, lines] of rows)
      if (Math.abs(Number(lines) - LINES) < Math.abs(best.lines - LINES)) best = { id: id as string, lines: Number(lines) };
    if (rows.every(([, lines]) => Number(lines) < LINES)) return best;
    low = high;
  }
}

/** Requests that are recorded: of a shared database what was remembered may be old again when a first, slow one is over. */
const RECORDED = 5;

/** What one request asks the store, once what is remembered is remembered: the fewest queries of several requests. */
async function queriesOf(store: GraphStore, path: string): Promise<Statement[]> {
  const asked: Statement[] = [];
  const recording = Object.assign(Object.create(store) as GraphStore, {
    run: (...args: Parameters<GraphStore['run']>) => (asked.push(args[0]), store.run(...args)),
    stream: (...args: Parameters<GraphStore['stream']>) => (asked.push(args[0]), store.stream(...args)),
  });
  const config = readConfig({});
  const collection = readCollectionFile(join(ROOT, 'cypher', 'collection.json'));
  const logger = pino({ level: 'silent' });
  const app = createApp({
    config,
    store: recording,
    verifier: createVerifier(null),
    articles: null,
    collection,
    gallery: [],
    logger,
    version: '',
    page: ROOT,
  });
  let fewest: Statement[] | null = null;
  for (let turn = 0; turn < RECORDED; turn++) {
    asked.length = 0;
    await request(app).get(path).expect(200);
    if (fewest === null || asked.length < fewest.length) fewest = [...asked];
  }
  return fewest ?? [];
}

interface Sides {
  readonly url: string;
  readonly queries: readonly Statement[];
  readonly bare: Bare;
  /** Milliseconds that ours may take, whatever the bare side does. */
  readonly most: number;
}

async function compare(name: string, { url, queries, bare, most }: Sides, runs: number): Promise<Figure> {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let run = -WARM_UP; run < runs; run++) {
    const http = await timed(() => read(url));
    const alone = await timed(async () => {
      for (const query of queries) await bare.run(query);
    });
    if (run < 0) continue;
    ours.push(http);
    theirs.push(alone);
  }
  const alone = median(theirs);
  const allowed = Math.min(most, Math.max(alone * TIMES, alone + MORE_MS));
  return figure(`${name}: over HTTP (the bare ${bare.name}: ${alone.toFixed(1)} ms)`, 'ms', ours, Math.round(allowed * 10) / 10);
}

/** One connection for all requests, as a program that asks often has; the answer is read whole. */
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

function read(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}`));
      response.on('data', () => undefined).on('end', resolve);
    }).on('error', reject);
  });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
