import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Properties } from '../formats/reading/items';

export interface NodeRow {
  readonly id: string;
  readonly properties: Properties;
}

export interface RelationshipRow extends NodeRow {
  readonly from: string;
  readonly to: string;
}

/** Rows that one statement can write: labels and types are no parameters. */
export type Batch =
  | { readonly kind: 'nodes'; readonly labels: readonly string[]; readonly rows: readonly NodeRow[] }
  | { readonly kind: 'relationships'; readonly type: string; readonly rows: readonly RelationshipRow[] };

/** Rows of one batch: large enough to pay, small enough for one message to a database. */
const ROWS = 5_000;
/** Rows of all batches that are being filled. */
const HELD = 4 * ROWS;
const LENGTH_BYTES = 4;

/** Keeps a checked file on disk until it is known to be good and is written: nothing of it goes into the graph before, and no file is too large to be held. */
export class Spool {
  private readonly filling = new Map<string, { labels: readonly string[]; rows: (NodeRow | RelationshipRow)[] }>();
  private held = 0;

  private constructor(
    private readonly folder: string,
    private readonly files: Readonly<Record<Batch['kind'], FileHandle>>,
  ) {}

  static async open(): Promise<Spool> {
    const folder = await mkdtemp(join(tmpdir(), 'entente-import-'));
    return new Spool(folder, {
      nodes: await open(join(folder, 'nodes'), 'w'),
      relationships: await open(join(folder, 'relationships'), 'w'),
    });
  }

  async addNode(labels: readonly string[], row: NodeRow): Promise<void> {
    await this.add('nodes', labels, row);
  }

  async addRelationship(type: string, row: RelationshipRow): Promise<void> {
    await this.add('relationships', [type], row);
  }

  /** Everything that was added: the nodes first. To be asked for when all is in, as often as needed. */
  async *batches(): AsyncGenerator<Batch> {
    await this.flush();
    yield* readBatches(join(this.folder, 'nodes'));
    yield* readBatches(join(this.folder, 'relationships'));
  }

  async remove(): Promise<void> {
    await Promise.all(Object.values(this.files).map((file) => file.close()));
    await rm(this.folder, { recursive: true, force: true });
  }

  private async add(kind: Batch['kind'], labels: readonly string[], row: NodeRow | RelationshipRow): Promise<void> {
    const key = JSON.stringify([kind, labels]);
    const group = this.filling.get(key) ?? { labels, rows: [] };
    this.filling.set(key, group);
    group.rows.push(row);
    this.held += 1;
    if (group.rows.length >= ROWS) await this.write(kind, key);
    else if (this.held >= HELD) await this.flush();
  }

  private async flush(): Promise<void> {
    for (const key of [...this.filling.keys()]) await this.write((JSON.parse(key) as [Batch['kind']])[0], key);
  }

  private async write(kind: Batch['kind'], key: string): Promise<void> {
    const { labels, rows } = this.filling.get(key) ?? { labels: [], rows: [] };
    this.filling.delete(key);
    this.held -= rows.length;
    const bytes = serialize(kind === 'nodes' ? { kind, labels, rows } : { kind, type: labels[0], rows });
    const length = Buffer.alloc(LENGTH_BYTES);
    length.writeUInt32LE(bytes.length);
    await this.files[kind].write(Buffer.concat([length, bytes]));
  }
}

async function* readBatches(file: string): AsyncGenerator<Batch> {
  let waiting: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(file, { highWaterMark: 1024 * 1024 })) {
    waiting = Buffer.concat([waiting, chunk as Buffer]);
    for (let end = endOf(waiting); end <= waiting.length; end = endOf(waiting)) {
      // What stands there was written by `write` above, in this process.
      yield deserialize(waiting.subarray(LENGTH_BYTES, end)) as Batch;
      waiting = waiting.subarray(end);
    }
  }
}

function endOf(waiting: Buffer): number {
  return waiting.length < LENGTH_BYTES ? Infinity : LENGTH_BYTES + waiting.readUInt32LE();
}
