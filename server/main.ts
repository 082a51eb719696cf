import type { Server } from 'node:http';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import pino, { type Logger } from 'pino';
import { createApp } from './app';
import { openArticleFolder } from './citations/article-folder';
import { createVerifier, type Verifier } from './citations/verifier';
import { ConfigError, readConfig, type Config } from './config';
import type { Neo4jConfig } from './config-neo4j';
import { addressOf, checkFree, listen, ListenError, stopListening } from './http/listen';
import { sweepAbandoned } from './import/imports';
import { CollectionFileError, readCollectionFile } from './queries/collection-file';
import { GalleryError, readGalleryFolder } from './queries/gallery-folder';
import { countCitations, readCitations } from './queries/read-citations';
import { recordFile } from './seed/record-file';
import { SeedError } from './seed/seed-error';
import { seed, type SeedMode } from './seed/seed';
import { StoreError } from './store/errors';
import type { GraphStore } from './store/graph-store';
import { openEmbeddedStore, openNeo4j } from './store/open-store';
import { sweepTemporary } from './sweep-temporary';
import { readVersion } from './version';

const ROOT = path.join(__dirname, '..');
const CYPHER = path.join(ROOT, 'cypher');

/**
 * Per cent that the heap may grow before it is swept again. V8 lets it grow fourfold where the machine has memory: of a million statements, of which none is
 * kept, the server held 400 MB. Swept this often it takes no more time than it did.
 */
const HEAP_GROWTH = 50;

/** Milliseconds that requests under way have to finish when the server stops. */
const STOP_WITHIN = 10_000;

/** Trouble whose message says all that helps; any other error brings its stack. */
const EXPECTED = [ConfigError, CollectionFileError, GalleryError, ListenError, StoreError, SeedError];

async function main(): Promise<void> {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`);
  const config = readConfig(process.env);
  const logger = pino({ level: config.logLevel, base: null });
  const collection = readCollectionFile(path.join(CYPHER, 'collection.json'));
  const gallery = readGalleryFolder(path.join(CYPHER, 'queries'));
  if (config.port !== 0) await checkFree(config);
  const [store] = await Promise.all([openStore(config, logger), sweepTemporary()]);
  const articles = config.articles === null ? null : openArticleFolder(config.articles);
  const verifier = createVerifier(articles);
  const page = path.join(ROOT, 'dist', 'client');
  const app = createApp({ config, store, verifier, articles, collection, gallery, logger, version: readVersion(), page });
  const server = await listen(app, config);
  stopOnSignals(server, store, verifier, logger);
  console.log(`Entente is at ${addressOf(server, config.host)}`);
  await (articles === null ? countUnchecked(store, verifier, logger) : checkCitations(store, verifier, logger));
}

async function openStore(config: Config, logger: Logger): Promise<GraphStore> {
  return config.neo4j === null ? openFile(config, logger) : openDatabase(config, config.neo4j, logger);
}

async function openFile({ data, queryTimeout, memoryMark, ...config }: Config, logger: Logger): Promise<GraphStore> {
  const store = await openEmbeddedStore({ file: path.join(data, 'graph.grafeo'), timeoutMs: queryTimeout, memoryMark });
  return orClosed(store, async () => {
    await plant(store, config.seed, recordFile(data, null), logger);
    // Without a token nobody can write, so the file need not be open for it.
    if (config.token === null) await store.seal();
  });
}

async function openDatabase({ data, queryTimeout, ...config }: Config, address: Neo4jConfig, logger: Logger): Promise<GraphStore> {
  const store = await openNeo4j(address, queryTimeout);
  logger.info({ uri: address.uri, database: store.database }, 'on Neo4j');
  return orClosed(store, async () => {
    await plant(store, config.seed, recordFile(data, { uri: address.uri, name: store.database }), logger);
  });
}

async function plant(store: GraphStore, mode: SeedMode, record: string, logger: Logger): Promise<void> {
  if (await sweepAbandoned(store)) logger.warn('an import that did not finish was taken out');
  if (mode !== 'never') logger.info({ store: store.kind }, 'comparing with the seed');
  const report = await seed(store, { folder: CYPHER, record, mode });
  logger.info(report, report.seeded ? 'seeded' : mode === 'never' ? 'not seeded, as ENTENTE_SEED=never says' : 'the seed is as it was');
}

/** Gives the store when it is ready, and lets go of it where it will not be. */
async function orClosed(store: GraphStore, prepare: () => Promise<void>): Promise<GraphStore> {
  try {
    await prepare();
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Without articles there is nothing to check, and a large graph is not read for it. */
function countUnchecked(store: GraphStore, verifier: Verifier, logger: Logger): Promise<void> {
  return besides('counted', logger, async () => {
    verifier.leaveUnchecked(await countCitations(store));
    logger.info(verifier.counts(), 'citations are not checked: ENTENTE_ARTICLES is not set');
  });
}

/** In the background: what is not checked yet is shown as such. */
function checkCitations(store: GraphStore, verifier: Verifier, logger: Logger): Promise<void> {
  return besides('checked', logger, async () => {
    const { citations, articles } = await readCitations(store);
    await verifier.check(citations, articles);
    logger.info(verifier.counts(), 'citations checked');
  });
}

/** Work on the citations that nobody waits for: where it fails the log says so. */
async function besides(done: string, logger: Logger, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const stopping = error instanceof StoreError && error.code === 'store-closed';
    if (!stopping) logger.error({ err: error }, `the citations could not be ${done}`);
  }
}

/** The first signal lets what is under way finish and closes the store; the second, or the end of the time for it, does not wait. */
function stopOnSignals(server: Server, store: GraphStore, verifier: Verifier, logger: Logger): void {
  let stopping = false;
  const stop = async (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1);
    stopping = true;
    logger.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), STOP_WITHIN).unref();
    await stopListening(server);
    verifier.stop();
    await store.close();
    process.exit(0);
  };
  process.on('SIGTERM', (signal) => void stop(signal));
  process.on('SIGINT', (signal) => void stop(signal));
}

main().catch((error: unknown) => {
  const expected = EXPECTED.some((kind) => error instanceof kind);
  console.error(expected && error instanceof Error ? error.message : error);
  process.exit(1);
});
