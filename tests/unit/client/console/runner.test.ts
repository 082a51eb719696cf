import { runnablesOf } from '../../../../client/features/console/editor/runnable';
import { run } from '../../../../client/features/console/run/runner';
import { consoleStore } from '../../../../client/features/console/state/console-store';

const TARGET = { database: 'neo4j', rows: 9 };
const items = () => consoleStore.getState().items.map(({ text, state, rows }) => ({ text, state, rows }));

beforeEach(() => {
  const answer = '{"data":{"fields":["x"],"values":[[{"$type":"Integer","_value":"1"}]]}}';
  jest.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(new Response(answer, { status: 202 })));
});
afterEach(() => jest.restoreAllMocks());

test('a statement behind :clear runs, and what came before it is gone', async () => {
  await run(runnablesOf('RETURN 0 AS x;\n:clear\nRETURN 1 AS x; RETURN 2 AS x'), TARGET);
  expect(items()).toEqual([
    { text: 'RETURN 1 AS x', state: 'done', rows: 1 },
    { text: 'RETURN 2 AS x', state: 'done', rows: 1 },
  ]);
  expect(consoleStore.getState().shown).toBe(1);
});

test(':clear alone leaves nothing', async () => {
  await run(runnablesOf('RETURN 0 AS x'), TARGET);
  await run(runnablesOf(':clear'), TARGET);
  expect(items()).toEqual([]);
});
