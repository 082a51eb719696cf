import { recall, recallAnswer, recallEach, withMemory } from '../../../server/queries/memory';
import type { GraphStore } from '../../../server/store/graph-store';

/** A store of a kind, of which nothing else is asked. */
const storeOf = (kind: GraphStore['kind'], write: () => Promise<unknown> = () => Promise.resolve()) =>
  ({ kind, write }) as unknown as GraphStore;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

async function readings(store: GraphStore, between: () => unknown): Promise<number[]> {
  let read = 0;
  const next = () => recall(store, 'key', () => Promise.resolve(++read));
  const first = await next();
  await between();
  return [first, await next()];
}

test('what was read from a file of our own is known until something is written', async () => {
  expect(await readings(withMemory(storeOf('embedded')), () => jest.advanceTimersByTime(3_600_000))).toEqual([1, 1]);
  const store = withMemory(storeOf('embedded'));
  expect(await readings(store, () => store.write([]))).toEqual([1, 2]);
});

test('what was read from a Neo4j, into which others write, is known for three seconds', async () => {
  expect(await readings(withMemory(storeOf('neo4j')), () => jest.advanceTimersByTime(2_999))).toEqual([1, 1]);
  expect(await readings(withMemory(storeOf('neo4j')), () => jest.advanceTimersByTime(3_001))).toEqual([1, 2]);
});

test('a reading that fails is not remembered', async () => {
  const store = withMemory(storeOf('embedded'));
  await expect(recall(store, 'key', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  expect(await recall(store, 'key', () => Promise.resolve('there'))).toBe('there');
});

test('what is still being read is not read again beside, however long that takes', async () => {
  const store = withMemory(storeOf('neo4j'));
  let answer: (value: string) => void = () => undefined;
  let read = 0;
  const ask = () => recall(store, 'key', () => (++read, new Promise<string>((resolve) => (answer = resolve))));
  const asked = [ask()];
  jest.advanceTimersByTime(10_000);
  asked.push(ask());
  answer('there');
  expect([await Promise.all(asked), read]).toEqual([['there', 'there'], 1]);
});

test('what takes long to read is known for ten times as long', async () => {
  const store = withMemory(storeOf('neo4j'));
  let read = 0;
  const ask = () => recall(store, 'key', () => new Promise<number>((resolve) => setTimeout(resolve, 1_000, ++read)));
  const first = ask();
  jest.advanceTimersByTime(1_000);
  await first;
  jest.advanceTimersByTime(8_999);
  expect(await ask()).toBe(1);
  jest.advanceTimersByTime(1);
  void ask();
  expect(read).toBe(2);
});

describe('what is read of each', () => {
  const asked: string[][] = [];
  const lengths = (ids: readonly string[]) => {
    asked.push([...ids]);
    return Promise.resolve(new Map(ids.filter((id) => id !== 'nobody').map((id) => [id, id.length])));
  };
  const read = async (store: GraphStore, ...ids: string[]) => [...(await recallEach(store, 'length', ids, lengths))];
  beforeEach(() => asked.splice(0));

  test('is read once for those that are not remembered, and again when it may be old', async () => {
    const store = withMemory(storeOf('neo4j'));
    expect(await read(store, 'a', 'bb')).toEqual([
      ['a', 1],
      ['bb', 2],
    ]);
    expect(await read(store, 'bb', 'ccc')).toEqual([
      ['bb', 2],
      ['ccc', 3],
    ]);
    jest.advanceTimersByTime(3_001);
    expect(await read(store, 'bb')).toEqual([['bb', 2]]);
    expect(asked).toEqual([['a', 'bb'], ['ccc'], ['bb']]);
  });

  test('is not read again beside while it is being read, and is forgotten where that fails', async () => {
    const store = withMemory(storeOf('embedded'));
    let fail: (error: Error) => void = () => undefined;
    const failing = () => new Promise<Map<string, number>>((_, reject) => (fail = reject));
    const both = [recallEach(store, 'length', ['a', 'bb'], failing), read(store, 'bb')];
    fail(new Error('away'));
    expect(await Promise.allSettled(both)).toEqual(Array(2).fill({ status: 'rejected', reason: new Error('away') }));
    expect(await read(store, 'bb')).toEqual([['bb', 2]]);
    expect(asked).toEqual([['bb']]);
  });

  test('is not remembered where there is nothing: anybody can ask for what is not there, under ever new names', async () => {
    const store = withMemory(storeOf('embedded'));
    for (let times = 0; times < 2; times++) expect(await read(store, 'a', 'nobody')).toEqual([['a', 1]]);
    expect(asked).toEqual([['a', 'nobody'], ['nobody']]);
  });
});

describe('of answers to what anybody may ask', () => {
  const one = (): number => 1;
  const answer = (store: GraphStore, asked: string, value: string) =>
    recallAnswer(store, 'facets', asked, () => Promise.resolve(value), one);

  test('those asked for last are known, each as what was asked, until something is written', async () => {
    const store = withMemory(storeOf('embedded'));
    for (let n = 0; n < 100; n++) await answer(store, `filter ${n}`, `counts ${n}`);
    expect(await answer(store, 'filter 0', 'new')).toBe('counts 0');
    await answer(store, 'filter 100', 'counts 100');
    expect([await answer(store, 'filter 0', 'new'), await answer(store, 'filter 1', 'new')]).toEqual(['counts 0', 'new']);
    await store.write([]);
    expect(await answer(store, 'filter 0', 'newer')).toBe('newer');
  });

  test('no more are known than hold 200,000 values together, and the latest whatever it holds', async () => {
    const store = withMemory(storeOf('embedded'));
    const large = (asked: string, values: number) =>
      recallAnswer(
        store,
        'facets',
        asked,
        () => Promise.resolve({ values, read: asked }),
        (found) => found.values,
      );
    for (const name of ['a', 'b', 'c']) await large(name, 90_000);
    const read = async (asked: string): Promise<number> => (await large(asked, 1)).values;
    // The first had to go, and is small now.
    expect([await read('b'), await read('c'), await read('a')]).toEqual([90_000, 90_000, 1]);
    await large('d', 300_000);
    await Promise.resolve();
    await Promise.resolve();
    expect([await read('d'), await read('b')]).toEqual([300_000, 1]);
  });

  test('what was read while something was written is not', async () => {
    const store = withMemory(storeOf('embedded'));
    let end: (value: string) => void = () => undefined;
    const reading = recallAnswer(store, 'facets', 'filter', () => new Promise<string>((resolve) => (end = resolve)), one);
    await store.write([]);
    end('of before');
    expect([await reading, await answer(store, 'filter', 'of now')]).toEqual(['of before', 'of now']);
  });

  test('who asks while another does is not tied to whether that one waits for it, and what fails is not known', async () => {
    const store = withMemory(storeOf('embedded'));
    const left = recallAnswer(store, 'facets', 'filter', () => Promise.reject(new Error('left')), one);
    const stayed = answer(store, 'filter', 'counts');
    await expect(left).rejects.toThrow('left');
    expect([await stayed, await answer(store, 'filter', 'new')]).toEqual(['counts', 'counts']);
  });
});
