import type { GraphStore } from '../store/graph-store';

interface Known {
  readonly reading: Promise<unknown>;
  /** On the clock of `performance`; while it is still being read there is no end. */
  freshUntil: number;
}

interface Memory {
  readonly known: Map<string, Known>;
  /** Milliseconds. */
  readonly keeps: number;
}

const memories = new WeakMap<GraphStore, Memory>();

/** Of a large graph it takes seconds to read, and is kept so many times as long: else no request but those in between would be quick. */
const KEEPS_TIMES = 10;
/** Into a Neo4j others write too, and nobody tells us: there what was read is old after so many milliseconds. */
const KEEPS_SHARED = 3_000;

/** The same store, of which `recall` remembers what is dear to read, until something is written through it, or it may be old. */
export function withMemory(store: GraphStore, keeps = store.kind === 'neo4j' ? KEEPS_SHARED : Infinity): GraphStore {
  const memory: Memory = { known: new Map(), keeps };
  const writing = <T>(write: Promise<T>) => write.finally(() => memory.known.clear());
  const remembered: GraphStore = {
    kind: store.kind,
    run: (statement, options) => (options?.access === 'write' ? writing(store.run(statement, options)) : store.run(statement, options)),
    open: (statement, options) => store.open(statement, options),
    explain: (statement, options) => store.explain(statement, options),
    stream: (statement, options) => store.stream(statement, options),
    write: (statements, options) => writing(store.write(statements, options)),
    applySchema: (statements) => store.applySchema(statements),
    checkpoint: () => store.checkpoint(),
    schema: () => store.schema(),
    health: () => store.health(),
    close: () => store.close(),
  };
  memories.set(remembered, memory);
  return remembered;
}

/** What was read before under this key, or reads it. What fails is not remembered, nor what is not there: anybody may ask for that, under any name. */
export function recall<T>(store: GraphStore, key: string, read: () => Promise<T>): Promise<T> {
  const memory = memories.get(store);
  if (memory === undefined) return read();
  // What stands under a key was put there by the same caller.
  if (isFresh(memory, key)) return memory.known.get(key)?.reading as Promise<T>;
  const reading = read();
  const began = performance.now();
  const known: Known = { reading, freshUntil: Infinity };
  memory.known.set(key, known);
  const forget = (): void => {
    if (memory.known.get(key) === known) memory.known.delete(key);
  };
  reading.then((value) => {
    known.freshUntil = began + Math.max(memory.keeps, (performance.now() - began) * KEEPS_TIMES);
    if (value === undefined) forget();
  }, forget);
  return reading;
}

/** What is still being read is waited for, however long that takes: reading it again beside would take longer yet. */
function isFresh(memory: Memory | undefined, key: string): boolean {
  return performance.now() < (memory?.known.get(key)?.freshUntil ?? -Infinity);
}

/** Answers that are remembered at once: a large graph has more than are worth it. */
const MOST = 50_000;

/** The same for many that are read together: those that are not remembered are read in one go. `read` gives one for each. */
export async function recallEach<Id extends string, T>(
  store: GraphStore,
  key: string,
  ids: readonly Id[],
  read: (ids: readonly Id[]) => Promise<ReadonlyMap<Id, T>>,
): Promise<Map<Id, T | undefined>> {
  const memory = memories.get(store);
  if (memory !== undefined && memory.known.size > MOST) memory.known.clear();
  const unread = new Set(ids.filter((id) => !isFresh(memory, `${key} ${id}`)));
  const reading = unread.size === 0 ? null : read([...unread]);
  // What grows old this very moment is read by itself.
  const each = ids.map((id) => recall(store, `${key} ${id}`, async () => (await (unread.has(id) ? reading : read([id])))?.get(id)));
  const values = await Promise.all(each);
  return new Map(ids.map((id, index) => [id, values[index]]));
}
