import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { FETCH_ALL, openDriver, openSession, type Neo4jAddress } from '../../../server/store/neo4j/connection';
import { fetchJars, javaFor, LTS, type Neo4jLine } from './jars';
import { SHORT_LIVED } from './java';

const OPENED = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch', 'java.base/java.lang'];
/** Little memory and a quick start: the tests' graphs are small. A transaction has far less than the heap, whose rest holds what earlier files had planned: one that wants too much is to fail alone. */
const SMALL = { jvm: ['-Xmx768m', ...SHORT_LIVED], pages: '64m', transactions: '256m' };
/** Room for a million statements, and code that is compiled as well as a server's own: what is measured is no test's Neo4j. */
const LARGE = { jvm: ['-Xmx2g'], pages: '512m', transactions: '1400m' };
const PASSWORD = 'a-password-for-the-tests';
/** Milliseconds. */
const STARTS_WITHIN = 120_000;
const ENDS_WITHIN = 20_000;

export interface TestNeo4j {
  readonly address: Neo4jAddress;
  readonly port: number;
  /** Its own folder. */
  readonly home: string;
  /** Where its own Query API answers, as `http://127.0.0.1:…`; null where none was asked for. */
  readonly http: string | null;
  /** SIGTERM, or SIGKILL as a power cut would; the data stays. */
  stop(signal?: NodeJS.Signals): Promise<void>;
  /** Starts what was stopped, at the same port. */
  start(): Promise<void>;
  /** Stops it and removes all that it has. */
  remove(): Promise<void>;
}

export interface Neo4jOptions {
  /** Its own HTTP server, with its Query API, listens too. */
  readonly http?: boolean;
  /** For a large graph that is measured. */
  readonly large?: boolean;
}

/** Starts a Neo4j of the tests' own: its port, its folder, its end. */
export async function startNeo4j(line: Neo4jLine = LTS, { http = false, large = false }: Neo4jOptions = {}): Promise<TestNeo4j> {
  const java = javaFor(line);
  if (java === null) throw new Error(`Neo4j ${line.version} needs Java ${line.java[0]} or later, and Maven`);
  const jars = await fetchJars(line);
  const home = await mkdtemp(join(tmpdir(), 'entente-neo4j-'));
  const port = await freePort();
  const httpPort = http ? await freePort() : null;
  const { jvm, ...memory } = large ? LARGE : SMALL;
  await writeSettings(home, port, httpPort, memory);
  const command = [...jvm, ...OPENED.map((name) => `--add-opens=${name}=ALL-UNNAMED`), '-cp', `${jars}/*`, line.mainClass];
  const server = new Server(java, [...command, `--home-dir=${home}`, `--config-dir=${home}/conf`], home, port, httpPort);
  await server.start();
  await setPassword(port);
  return server;
}

class Server implements TestNeo4j {
  readonly address: Neo4jAddress;
  readonly http: string | null;
  private child: ChildProcess | null = null;

  constructor(
    private readonly java: string,
    private readonly command: readonly string[],
    readonly home: string,
    readonly port: number,
    httpPort: number | null,
  ) {
    this.http = httpPort === null ? null : `http://127.0.0.1:${httpPort}`;
    this.address = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: PASSWORD, database: null };
  }

  async start(): Promise<void> {
    const child = spawn(this.java, this.command, { stdio: 'ignore' });
    this.child = child;
    endsWithUs(child);
    const until = Date.now() + STARTS_WITHIN;
    while (!(await answers(this.port))) {
      if (child.exitCode !== null || Date.now() > until) throw new Error(`Neo4j did not start: ${await this.log()}`);
      await wait(100);
    }
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    const { child } = this;
    this.child = null;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    const late = setTimeout(() => child.kill('SIGKILL'), ENDS_WITHIN);
    await ended;
    clearTimeout(late);
  }

  async remove(): Promise<void> {
    await this.stop('SIGKILL');
    await rm(this.home, { recursive: true, force: true });
  }

  private log(): Promise<string> {
    return readFile(join(this.home, 'logs', 'neo4j.log'), 'utf8').catch(() => 'it has no log');
  }
}

/** Whatever ends this process ends the child too: jest tells nobody of its end, and a signal may leave no time. A shell waits for the pipe to close. */
function endsWithUs(child: ChildProcess): void {
  const guard = spawn('sh', ['-c', 'read _; kill -9 "$0"', String(child.pid)], { stdio: ['pipe', 'ignore', 'ignore'] });
  child.once('exit', () => guard.kill('SIGKILL'));
}

async function writeSettings(
  home: string,
  port: number,
  httpPort: number | null,
  { pages, transactions }: { readonly pages: string; readonly transactions: string },
): Promise<void> {
  const settings = {
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': String(httpPort !== null),
    ...(httpPort === null ? {} : { 'server.http.listen_address': `127.0.0.1:${httpPort}` }),
    'server.https.enabled': 'false',
    'server.memory.pagecache.size': pages,
    'dbms.memory.transaction.total.max': transactions,
    'dbms.usage_report.enabled': 'false',
    'db.logs.query.enabled': 'OFF',
  };
  await mkdir(join(home, 'conf'));
  await writeFile(
    join(home, 'conf', 'neo4j.conf'),
    Object.entries(settings)
      .map(([name, value]) => `${name}=${value}\n`)
      .join(''),
  );
}

/** Whether it speaks Bolt: a port may be open long before. */
async function answers(port: number): Promise<boolean> {
  const driver = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic('neo4j', PASSWORD));
  try {
    await driver.getServerInfo();
    return true;
  } catch (error) {
    return error instanceof neo4j.Neo4jError && error.code.includes('.Security.');
  } finally {
    await driver.close();
  }
}

/** Whether its database answers: it may have died, or have given up for want of memory. */
export async function isWell(address: Neo4jAddress): Promise<boolean> {
  const driver = openDriver(address);
  try {
    await openSession(driver, { database: null, access: 'read', fetchSize: FETCH_ALL }).run('RETURN 1');
    return true;
  } catch {
    return false;
  } finally {
    await driver.close();
  }
}

/** A new Neo4j has a password that has to be changed first. */
async function setPassword(port: number): Promise<void> {
  const driver = openDriver({ uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: 'neo4j', database: null });
  const session = openSession(driver, { database: 'system', access: 'write', fetchSize: FETCH_ALL });
  await session.run(`ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO '${PASSWORD}'`);
  await driver.close();
}

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
