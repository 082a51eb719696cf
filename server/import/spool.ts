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

interface Filling {
  readonly labels: readonly string[];
  readonly rows: (NodeRow | RelationshipRow)[];
  readonly size: Size;
}

/** What one batch holds: enough to pay, small enough for one message to a database and to be held, however long its texts. */
const BATCH: Size = { rows: 5_000, characters: 4_000_000 };
/** What all batches hold that are being filled. */
const HELD: Size = { rows: 4 * BATCH.rows, characters: 2 * BATCH.characters };
const LENGTH_BYTES = 4;

/** Keeps a checked file on disk until it is known to be good and is written: nothing of it goes into the graph before, and no file is too large to be held. */
export class Spool {
  private readonly filling = { nodes: new Map<string, Filling>(), relationships: new Map<string, Filling>() };
  private held: Size = { rows: 0, characters: 0 };
  private readonly full: Batch[] = [];

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

  addNode(labels: readonly string[], row: NodeRow): void {
    this.add('nodes', JSON.stringify(labels), labels, row);
  }

  addRelationship(type: string, row: RelationshipRow): void {
    this.add('relationships', type, [type], row);
  }

  /** Batches are full and wait for `catchUp`: whoever adds more looks after each row. */
  get isBehind(): boolean {
    return this.full.length > 0;
  }

  async catchUp(): Promise<void> {
    for (const batch of this.full.splice(0)) {
      const bytes = serialize(batch);
      const length = Buffer.alloc(LENGTH_BYTES);
      length.writeUInt32LE(bytes.length);
      await this.files[batch.kind].appendFile(length);
      await this.files[batch.kind].appendFile(bytes);
    }
  }

  /** Everything that was added: the nodes first. To be asked for when all is in, as often as needed. */
  async *batches(): AsyncGenerator<Batch> {
    this.closeAll();
    await this.catchUp();
    yield* readBatches(join(this.folder, 'nodes'));
    yield* readBatches(join(this.folder, 'relationships'));
  }

  async remove(): Promise<void> {
    await Promise.all(Object.values(this.files).map((file) => file.close()));
    await rm(this.folder, { recursive: true, force: true });
  }

  private add(kind: Batch['kind'], key: string, labels: readonly string[], row: NodeRow | RelationshipRow): void {
    const groups = this.filling[kind];
    const group = groups.get(key) ?? { labels, rows: [], size: { rows: 0, characters: 0 } };
    groups.set(key, group);
    group.rows.push(row);
    const characters = charactersOf(row);
    for (const size of [group.size, this.held]) {
      size.rows += 1;
      size.characters += characters;
    }
    if (isFull(group.size, BATCH)) this.close(kind, key, group);
    else if (isFull(this.held, HELD)) this.closeAll();
  }

  private closeAll(): void {
    for (const kind of ['nodes', 'relationships'] as const) for (const [key, group] of this.filling[kind]) this.close(kind, key, group);
  }

  private close(kind: Batch['kind'], key: string, { labels, rows, size }: Filling): void {
    this.filling[kind].delete(key);
    this.held = { rows: this.held.rows - size.rows, characters: this.held.characters - size.characters };
    this.full.push((kind === 'nodes' ? { kind, labels, rows } : { kind, type: labels[0], rows }) as Batch);
  }
}

function isFull(size: Size, most: Size): boolean {
  return size.rows >= most.rows || size.characters >= most.characters;
}

/** About how long a row is: its ids, its texts and what they are called, and a little for whatever else it has. */
function charactersOf({ id, properties, ...ends }: NodeRow & Partial<RelationshipRow>): number {
  let sum = id.length + (ends.from?.length ?? 0) + (ends.to?.length ?? 0);
  for (const name of Object.keys(properties)) sum += name.length + lengthOf(properties[name] ?? '');
  return sum;
}

function lengthOf(value: PropertyValue): number {
  if (typeof value === 'string') return value.length;
  if (!Array.isArray(value)) return 8;
  let sum = 8;
  for (const item of value as PropertyValue[]) sum += lengthOf(item);
  return sum;
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
