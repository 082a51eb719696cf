import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Neo4jAddress } from '../../../server/store/neo4j/connection';
import { CURRENT, LTS, type Neo4jLine } from './jars';
import { isWell, startNeo4j, type TestNeo4j } from './start-neo4j';

/** Names the socket where the test files ask: set before jest's workers start. No setting of Entente's: what they start inherits it. */
const SOCKET = 'TEST_NEO4J_LEASES';

/** What a test file is told of the Neo4j that is its own until it hangs up. */
interface Told {
  readonly address: Neo4jAddress;
}

interface Lease extends Told {
  readonly close: () => Promise<void>;
}

/** Leases a Neo4j, with what the last file left in it; null outside of jest, where nobody lets any. */
export async function leaseNeo4j({ version }: Neo4jLine): Promise<Lease | null> {
  const path = process.env[SOCKET];
  if (path === undefined) return null;
  const socket = connect(path);
  socket.write(`${version}\n`);
  const told = JSON.parse(await lineFrom(socket)) as Told | { readonly failure: string };
  const close = async (): Promise<void> => {
    socket.destroy();
    await once(socket, 'close');
  };
  if (!('failure' in told)) return { ...told, close };
  await close();
  throw new Error(told.failure);
}

/** Lets the Neo4js that jest's own process starts when they are asked for: each to one file at a time, and no more of a line than files use at once. */
export class Leases {
  private readonly free: (readonly [version: string, neo4j: TestNeo4j])[] = [];
  private readonly started: TestNeo4j[] = [];
  private readonly server: Server = createServer((socket) => void this.serve(socket));
  private readonly path = join(tmpdir(), `entente-leases-${process.pid}.sock`);

  async open(): Promise<void> {
    this.server.listen(this.path);
    await once(this.server, 'listening');
    process.env[SOCKET] = this.path;
  }

  async close(): Promise<void> {
    this.server.close();
    await Promise.all(this.started.map((neo4j) => neo4j.remove()));
    await rm(this.path, { force: true });
  }

  /** The lease ends with the connection: a worker that dies hangs up too. */
  private async serve(socket: Socket): Promise<void> {
    const ended = new Promise((resolve) => socket.once('close', resolve));
    socket.on('error', () => socket.destroy());
    const version = await lineFrom(socket);
    try {
      const neo4j = await this.neo4jOf(version);
      socket.write(`${JSON.stringify({ address: neo4j.address } satisfies Told)}\n`);
      await ended;
      this.free.push([version, neo4j]);
    } catch (error) {
      socket.end(`${JSON.stringify({ failure: String(error) })}\n`);
    }
  }

  private async neo4jOf(version: string): Promise<TestNeo4j> {
    const at = this.free.findIndex(([each]) => each === version);
    const [found] = at < 0 ? [] : this.free.splice(at, 1);
    // What one file has done to it is not to fail the next.
    if (found && (await isWell(found[1].address))) return found[1];
    await found?.[1].remove();
    const neo4j = await startNeo4j(version === CURRENT.version ? CURRENT : LTS);
    this.started.push(neo4j);
    return neo4j;
  }
}

async function lineFrom(socket: Socket): Promise<string> {
  const [line] = (await once(createInterface(socket), 'line')) as [string];
  return line;
}
