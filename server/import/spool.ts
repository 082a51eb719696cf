import { mkdtemp, open, rm, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Properties, PropertyValue } from '../formats/reading/items';

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

interface Size {
  rows: number;
  characters: number;
}

/** What one batch holds: enough to pay, small enough for one message to a database and to be held, however long its texts. */
const BATCH: Size = { rows: 5_000, characters: 4_000_000 };
/** What all batches hold that are being filled. */
const HELD: Size = { rows: 4 * BATCH.rows, characters: 2 * BATCH.characters };
const LENGTH_BYTES = 4;

/** Keeps a checked file on disk until it is known to be good and is written: nothing of it goes into the graph before, and no file is too large to be held. */
export class Spool {
  private readonly filling = new Map<string, { labels: readonly string[]; rows: (NodeRow | RelationshipRow)[]; size: Size }>();
  private held: Size = { rows: 0, characters: 0 };

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
    const group = this.filling.get(key) ?? { labels, rows: [], size: { rows: 0, characters: 0 } };
    this.filling.set(key, group);
    group.rows.push(row);
    const characters = charactersOf(row);
    for (const size of [group.size, this.held]) {
      size.rows += 1;
      size.characters += characters;
    }
    if (isFull(group.size, BATCH)) await this.write(kind, key);
    else if (isFull(this.held, HELD)) await this.flush();
  }

  private async flush(): Promise<void> {
    for (const key of [...this.filling.keys()]) await this.write((JSON.parse(key) as [Batch['kind']])[0], key);
  }

  private async write(kind: Batch['kind'], key: string): Promise<void> {
    const group = this.filling.get(key);
    if (!group) return;
    const { labels, rows, size } = group;
    this.filling.delete(key);
    this.held = { rows: this.held.rows - size.rows, characters: this.held.characters - size.characters };
    const bytes = serialize(kind === 'nodes' ? { kind, labels, rows } : { kind, type: labels[0], rows });
    const length = Buffer.alloc(LENGTH_BYTES);
    length.writeUInt32LE(bytes.length);
    await this.files[kind].appendFile(length);
    await this.files[kind].appendFile(bytes);
  }
}

function isFull(size: Size, most: Size): boolean {
  return size.rows >= most.rows || size.characters >= most.characters;
}

/** About how long a row is: its texts, and a little for whatever else it has. */
function charactersOf({ properties, ...own }: NodeRow | RelationshipRow): number {
  return [...Object.values(own), ...Object.entries(properties).flat()].reduce<number>((sum, value) => sum + lengthOf(value), 0);
}

function lengthOf(value: PropertyValue): number {
  if (typeof value === 'string') return value.length;
  return Array.isArray(value) ? (value as PropertyValue[]).reduce<number>((sum, item) => sum + lengthOf(item), 8) : 8;
}

async function* readBatches(file: string): AsyncGenerator<Batch> {
  const handle = await open(file);
  try {
    for (let length = await readExactly(handle, LENGTH_BYTES); length; length = await readExactly(handle, LENGTH_BYTES)) {
      const bytes = await readExactly(handle, length.readUInt32LE());
      if (!bytes) throw new Error(`${file} was cut off`);
      // What stands there was written by `write` above, in this process.
      yield deserialize(bytes) as Batch;
    }
  } finally {
    await handle.close();
  }
}

/** The next so many bytes; null where there are fewer. */
async function readExactly(handle: FileHandle, length: number): Promise<Buffer | null> {
  const { bytesRead, buffer } = await handle.read(Buffer.alloc(length), 0, length);
  return bytesRead < length ? null : buffer;
}
