import { quotedValues } from '../../../server/console/language/quoted-values';
import { withMemory } from '../../../server/queries/memory';
import type { GraphStore } from '../../../server/store/graph-store';
import { GraphNode, type Row } from '../../../server/store/values';

const ACTORS = 100_000;
const actorOf = (place: number): Row => [
  new GraphNode(String(place), ['Actor', 'State'], { id: `actor-${place}`, name: `Élodie Strelsau ${place}`, aliases: [`Zenda ${place}`] }),
];

/** A store that holds invented actors and nothing else. */
function storeOf(actors: number): GraphStore {
  async function* stream({ text }: { readonly text: string }): AsyncGenerator<Row> {
    await Promise.resolve();
    if (text.includes(':Actor')) for (let place = 0; place < actors; place++) yield actorOf(place);
  }
  const run = () => Promise.resolve({ columns: [], rows: [], counters: {}, truncated: false });
  return withMemory({ kind: 'embedded', stream, run } as unknown as GraphStore);
}

test('values that begin with what was typed come before those that hold it, or are called so', async () => {
  const store = storeOf(3);
  const labels = async (typed: string) => (await quotedValues(store, 'id', typed)).map(({ label }) => label);
  expect(await labels('ACTOR-1')).toEqual(['actor-1']);
  expect(await labels('1')).toEqual(['actor-1']);
  expect(await labels('elodie 2')).toEqual(['actor-2']);
  expect(await labels('zend')).toEqual(['actor-0', 'actor-1', 'actor-2']);
  expect(await labels('nobody')).toEqual([]);
  expect((await quotedValues(store, 'modality', 'den')).map(({ label }) => label)).toEqual(['denied']);
});

test('a hundred thousand actors do not keep the server from others while somebody types', async () => {
  const store = storeOf(ACTORS);
  await quotedValues(store, 'id', 'a');
  let [longest, last] = [0, performance.now()];
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 1);
  for (const typed of ['x', 'xe', 'xeno']) expect(await quotedValues(store, 'id', typed)).toEqual([]);
  expect(await quotedValues(store, 'id', 'strelsau')).toHaveLength(50);
  await new Promise((resolve) => setTimeout(resolve, 20));
  clearInterval(timer);
  expect(longest).toBeLessThan(200);
}, 60_000);
