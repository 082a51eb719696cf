import { historyStore } from '../../../../client/features/console/history/history-store';
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

test('a statement is sent with the parameters that it names, not with those of another', async () => {
  const parameters = [
    { name: 'd', type: 'json', text: "date('2017-11-22')" },
    { name: 'n', type: 'integer', text: '1' },
  ] as const;
  consoleStore.setState({ parameters });
  await run(runnablesOf("RETURN $n AS x, '$d' AS y"), TARGET);
  expect(consoleStore.getState().items.map((item) => item.parameters)).toEqual([{ n: { $type: 'Integer', _value: '1' } }]);
});

test('the history keeps a statement and its plan apart', async () => {
  await run(runnablesOf('RETURN 7 AS x'), TARGET);
  await run(runnablesOf('RETURN 7 AS x'), TARGET, true);
  const kept = historyStore.getState().items.filter(({ text }) => text === 'RETURN 7 AS x');
  expect(kept.map(({ rows, plan }) => ({ rows, plan }))).toEqual([
    { rows: 1, plan: true },
    { rows: 1, plan: undefined },
  ]);
});
