import { runQuery } from '../../../../client/features/console/run/query-api';
import type { Asked } from '../../../../client/features/console/run/query-api';

const ASKED: Asked = {
  database: 'neo4j',
  statement: 'MATCH (n) RETURN n.x AS x',
  parameters: {},
  write: false,
  id: 'an-id-of-ours',
  rows: 9,
};
const row = (text: string): string => `[{"$type":"String","_value":"${text}"}]`;

/** An answer that hands out a text and then breaks off because it was aborted. */
function answersOnly(text: string): void {
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      if (text === '') controller.error(new DOMException('Nobody waits', 'AbortError'));
      else controller.enqueue(new TextEncoder().encode(text));
      text = '';
    },
  });
  jest.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(body, { status: 202 }));
}

afterEach(() => jest.restoreAllMocks());

test.each([
  ['within a row', `{"data":{"fields":["x"],"values":[${row('a')},${row('b')},[{"$ty`],
  ['between two rows', `{"data":{"fields":["x"],"values":[${row('a')},${row('b')},`],
  ['behind the rows', `{"data":{"fields":["x"],"values":[${row('a')},${row('b')}]},"errors":[{"co`],
])('a statement that is stopped %s keeps those that had come', async (_, text) => {
  answersOnly(text);
  expect(await runQuery(ASKED)).toEqual({
    columns: ['x'],
    rows: [['a'], ['b']],
    found: { nodes: new Map(), relationships: new Map(), texts: new Set(['a', 'b']) },
    changes: {},
    plan: null,
    notifications: [],
    cut: null,
    elapsed: null,
    fault: null,
  });
});

test.each([
  ['within a row', `{"data":{"fields":["x"],"values":[${row('a')},[{"$ty`, 'The answer broke off before its end.'],
  [
    'with a row that is none',
    `{"data":{"fields":["x"],"values":[${row('a')},[1]]}}`,
    'The answer could not be read: A value without a type came.',
  ],
])('an answer that breaks off %s keeps the rows that had come', async (_, text, message) => {
  jest.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(text, { status: 202 }));
  expect(await runQuery(ASKED)).toMatchObject({ columns: ['x'], rows: [['a']], fault: { code: 'Entente.Connection', message } });
});

test('an answer that comes at once is read piece by piece: the page gets to do what waits', async () => {
  const rows = Array.from({ length: 10_000 }, (_, place) => row('long '.repeat(40) + String(place)));
  answersOnly(`{"data":{"fields":["x"],"values":[${rows.join(',')}]}}`);
  let [turns, clock] = [0, 0];
  jest.spyOn(performance, 'now').mockImplementation(() => (clock += 10));
  const turn = (): void => {
    turns++;
    next = setImmediate(turn);
  };
  let next = setImmediate(turn);
  const { rows: read } = await runQuery(ASKED);
  clearImmediate(next);
  expect(read).toHaveLength(10_000);
  expect(turns).toBeGreaterThan(20);
});

test('a statement that is stopped before its first row has no answer', async () => {
  answersOnly('{"data":{"fields":["x"],"values":[');
  await expect(runQuery(ASKED)).rejects.toThrow('Nobody waits');
});
