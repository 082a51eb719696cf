import { recall, withMemory } from '../../../server/queries/memory';
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
