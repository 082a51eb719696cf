import type { GraphStore } from '../store/graph-store';

interface Known<T> {
  readonly reading: Promise<T>;
  /** What was read; undefined until then. */
  value: T | undefined;
  /** On the clock of `performance`; while it is still being read there is no end. */
  freshUntil: number;
}

interface Memory {
  readonly known: Map<string, Known<unknown>>;
  /** By key and id; what was read together stands under each of its ids. */
  readonly each: Map<string, Map<string, Known<ReadonlyMap<string, unknown>>>>;
  /** By key and what was asked: answers to what anybody may ask, of which only the latest are kept. */
  readonly answers: Map<string, Map<string, Known<unknown>>>;
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
  const memory: Memory = { known: new Map(), each: new Map(), answers: new Map(), keeps };
  const forgetAll = (): void => [memory.known, memory.each, memory.answers].forEach((known) => known.clear());
  const writing = <T>(write: Promise<T>) => write.finally(forgetAll);
  const remembered: GraphStore = {
    kind: store.kind,
    database: store.database,
    notInNames: store.notInNames,
    quoted: (name) => store.quoted(name),
    run: (statement, options) => (options?.access === 'write' ? writing(store.run(statement, options)) : store.run(statement, options)),
    open: async (statement, options) => {
      const answer = await store.open(statement, options);
      if (options?.access !== 'write') return answer;
      return { columns: answer.columns, rows: answer.rows, summary: () => writing(answer.summary()) };
    },
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
  const before = memory.known.get(key);
  // What stands under a key was put there by the same caller.
  if (isFresh(before)) return before.reading as Promise<T>;
  const known = begin(read(), memory.keeps, () => {
    if (known.value === undefined && memory.known.get(key) === known) memory.known.delete(key);
  });
  memory.known.set(key, known);
  return known.reading;
}

/** Answers of one key that are remembered, those asked for last. */
const LATEST = 100;
/** Values in all of them: about 100 bytes each, so some 20 MB. The latest answer is remembered whatever its size. */
const LATEST_VALUES = 200_000;

/** The same for what differs from who asks to who asks; `valuesIn` says how large an answer is. Nobody waits for another's reading: it ends when its own asker leaves. */
export function recallAnswer<T>(
  store: GraphStore,
  key: string,
  asked: string,
  read: () => Promise<T>,
  valuesIn: (answer: T) => number,
): Promise<T> {
  const memory = memories.get(store);
  if (memory === undefined) return read();
  // What is written meanwhile lets go of these: what was read before is remembered among them in vain.
  const answers = memory.answers.get(key) ?? new Map<string, Known<unknown>>();
  memory.answers.set(key, answers);
  const before = answers.get(asked);
  answers.delete(asked);
  if (isFresh(before)) {
    answers.set(asked, before);
    // What stands under a key was put there by the same caller.
    return before.reading as Promise<T>;
  }
  const known = begin(read(), memory.keeps, () => {
    if (known.value === undefined) return;
    answers.set(asked, known);
    // What stands under a key was put there by the same caller.
    let values = [...answers.values()].reduce((sum, { value }) => sum + valuesIn(value as T), 0);
    for (const [oldest, { value }] of answers) {
      if (answers.size <= 1 || (answers.size <= LATEST && values <= LATEST_VALUES)) break;
      answers.delete(oldest);
      values -= valuesIn(value as T);
    }
  });
  return known.reading;
}

/** Answers of one key that are remembered at once: a large graph has more than are worth it. */
const MOST = 50_000;

/** The same for many that are read together: those that are not remembered are read in one go. Gives those that are there, in the order asked. */
export async function recallEach<Id extends string, T>(
  store: GraphStore,
  key: string,
  ids: readonly Id[],
  read: (ids: readonly Id[]) => Promise<ReadonlyMap<Id, T>>,
): Promise<Map<Id, T>> {
  const memory = memories.get(store);
  const known = eachOf<Id, T>(memory, key);
  const unread = new Set(ids.filter((id) => !isFresh(known.get(id))));
  if (unread.size > 0) {
    const now = begin(read([...unread]), memory?.keeps ?? 0, () => {
      for (const id of unread) if (now.value?.has(id) !== true && known.get(id) === now) known.delete(id);
    });
    for (const id of unread) known.set(id, now);
  }
  const asked = ids.map((id) => [id, known.get(id)] as const);
  // Most were read together, so few are waited for.
  await Promise.all(new Set(asked.flatMap(([, one]) => one?.reading ?? [])));
  const found = new Map<Id, T>();
  for (const [id, one] of asked) {
    const value = one?.value?.get(id);
    if (value !== undefined) found.set(id, value);
  }
  return found;
}

function eachOf<Id extends string, T>(memory: Memory | undefined, key: string): Map<Id, Known<ReadonlyMap<Id, T>>> {
  // What stands under a key was put there by the same caller.
  const before = memory?.each.get(key) as Map<Id, Known<ReadonlyMap<Id, T>>> | undefined;
  if (before !== undefined && before.size <= MOST) return before;
  const known = new Map<Id, Known<ReadonlyMap<Id, T>>>();
  memory?.each.set(key, known);
  return known;
}

/** What is being read, and from when on it is old. `ended` is told when it was read, or failed. */
function begin<T>(reading: Promise<T>, keeps: number, ended: () => void): Known<T> {
  const began = performance.now();
  const known: Known<T> = { reading, value: undefined, freshUntil: Infinity };
  reading
    .then(
      (value) => {
        known.value = value;
        known.freshUntil = began + Math.max(keeps, (performance.now() - began) * KEEPS_TIMES);
      },
      () => undefined,
    )
    .finally(ended);
  return known;
}

/** What is still being read is waited for, however long that takes: reading it again beside would take longer yet. */
function isFresh<T>(known: Known<T> | undefined): known is Known<T> {
  return known !== undefined && performance.now() < known.freshUntil;
}
