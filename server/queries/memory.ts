import type { GraphStore } from '../store/graph-store';

const memories = new WeakMap<GraphStore, Map<string, Promise<unknown>>>();

/** The same store, of which `recall` remembers what is dear to read, until something is written through it. */
export function withMemory(store: GraphStore): GraphStore {
  const memory = new Map<string, Promise<unknown>>();
  const writing = <T>(write: Promise<T>) => write.finally(() => memory.clear());
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
  const known = memory?.get(key);
  // What stands under a key was put there by the same caller.
  if (known !== undefined) return known as Promise<T>;
  const reading = read();
  memory?.set(key, reading);
  reading.catch(() => {
    if (memory?.get(key) === reading) memory.delete(key);
  });
  return reading;
}
