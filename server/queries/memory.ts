import type { GraphStore } from '../store/graph-store';

interface Memory {
  readonly known: Map<string, { readonly reading: Promise<unknown>; readonly since: number }>;
  /** Milliseconds. */
  readonly keeps: number;
}

const memories = new WeakMap<GraphStore, Memory>();

/** Into a Neo4j others write too, and nobody tells us: there what was read is old after so many milliseconds. */
const KEEPS_SHARED = 3_000;

/** The same store, of which `recall` remembers what is dear to read, until something is written through it, or it may be old. */
export function withMemory(store: GraphStore, keeps = store.kind === 'neo4j' ? KEEPS_SHARED : Infinity): GraphStore {
  const memory: Memory = { known: new Map(), keeps };
  const writing = <T>(write: Promise<T>) => write.finally(() => memory.known.clear());
  const remembered: GraphStore = {
    kind: store.kind,
    run: (statement, options) => (options?.access === 'write' ? writing(store.run(statement, options)) : store.run(statement, options)),
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

/** What was read before under this key, or reads it; a reading that fails is not remembered. */
export function recall<T>(store: GraphStore, key: string, read: () => Promise<T>): Promise<T> {
  const memory = memories.get(store);
  if (memory === undefined) return read();
  const known = memory.known.get(key);
  // What stands under a key was put there by the same caller.
  if (known !== undefined && performance.now() - known.since < memory.keeps) return known.reading as Promise<T>;
  const reading = read();
  memory.known.set(key, { reading, since: performance.now() });
  reading.catch(() => {
    if (memory.known.get(key)?.reading === reading) memory.known.delete(key);
  });
  return reading;
}
