import { translateRegex } from '../../../server/store/embedded/dialect/regex';
import type { Parameters } from '../../../server/store/values';
import type { TemporaryStore } from '../../support/embedded-store';
import { openTemporaryStore } from '../../support/embedded-store';

let temporary: TemporaryStore;
beforeAll(async () => {
  temporary = await openTemporaryStore();
  const text = "CREATE (a:X:Z {name: 'A', n: 1})-[:R {w: 2}]->(b:Y {name: 'B', n: '1'}), (c:Y {name: 'C'})";
  await temporary.store.write([{ text }]);
});
afterAll(() => temporary.close());

const ask = async (text: string, parameters: Parameters = {}): Promise<unknown> => {
  const { columns, rows } = await temporary.store.run({ text, parameters, userWritten: true });
  return { columns, rows };
};

test('columns are called as the user wrote them, and order that is asked for beside them is not handed out', async () => {
  expect(await ask('MATCH (n) RETURN  n.name, n . n AS `a b`, count( * ) ORDER BY n.name DESC, n.n')).toEqual({
    columns: ['n.name', 'a b', 'count( * )'],
    rows: [
      ['C', null, 1n],
      ['B', '1', 1n],
      ['A', 1n, 1n],
    ],
  });
});

test('rows that are streamed are those that are collected', async () => {
  const rows: unknown[] = [];
  for await (const row of temporary.store.stream({ text: 'MATCH (n) RETURN n.name ORDER BY n.n IS NULL, n.name', userWritten: true }))
    rows.push(row);
  expect(rows).toEqual([['A'], ['B'], ['C']]);
});

test('what WITH lets go of can still be asked for in its WHERE', async () => {
  const text = 'MATCH (n) OPTIONAL MATCH (n)-[r]->() WITH n WHERE r IS NULL RETURN n.name ORDER BY n.name';
  expect(await ask(text)).toEqual({ columns: ['n.name'], rows: [['B'], ['C']] });
});

test('text is no number: not in a filter, not in a pattern, not as a parameter', async () => {
  expect(await ask('MATCH (n) WHERE n.n = 1 RETURN n.name')).toEqual({ columns: ['n.name'], rows: [['A']] });
  expect(await ask("MATCH (n {n: '1'}) RETURN n.name")).toEqual({ columns: ['n.name'], rows: [['B']] });
  expect(await ask('MATCH (n) WHERE n.n IN $xs RETURN n.name', { xs: [1, 7] })).toEqual({ columns: ['n.name'], rows: [['A']] });
});

test.each([
  ['RETURN 1,\n  date().year AS y', 'date()', { line: 2, column: 3 }],
  ['MATCH (n)\nSET n.x = [n]', '[n]', { line: 2, column: 11 }],
  ['MATCH (n)\nDELETE n RETURN n.x', 'n', { line: 2, column: 17 }],
  ["LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row", 'LOAD CSV', { line: 1, column: 1 }],
  ['CALL db.labels() YIELD label RETURN label', 'CALL db.labels()', { line: 1, column: 1 }],
  ['SHOW DATABASES', 'SHOW DATABASES', { line: 1, column: 1 }],
  ['CYPHER runtime=slotted RETURN 1', 'CYPHER runtime=slotted', { line: 1, column: 1 }],
  ['MATCH (n) RETURN CASE WHEN true THEN n END', 'CASE WHEN true THEN n END', { line: 1, column: 18 }],
  ['MATCH (n) RETURN n.n + 1', 'A value met while it ran', { line: 1, column: 18 }],
])('%j is refused: the construct, its place, and that Neo4j runs it', async (text, construct, position) => {
  await expect(ask(text)).rejects.toMatchObject({
    name: 'StoreError',
    code: 'unsupported',
    position,
    message: expect.stringMatching(new RegExp(`^${construct.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}.*Neo4j runs it`)) as unknown,
  });
});

test('several statements are refused', async () => {
  await expect(ask('RETURN 1; RETURN 2')).rejects.toMatchObject({
    code: 'unsupported',
    message: expect.stringContaining('one at a time') as unknown,
  });
});

test("what is no Cypher is told in Neo4j's words", async () => {
  await expect(ask('MATCH (n)\nRETURN m')).rejects.toMatchObject({
    code: 'query-invalid',
    message: 'Variable `m` not defined',
    position: { line: 2, column: 8 },
  });
});

test('our own statements go to the engine as they are', async () => {
  const { columns } = await temporary.store.run({ text: "RETURN '1' = 1 AS x" });
  expect(columns).toEqual(['x']);
});

test.each([
  ['a.*', 'a[^\\n\\r\\u{85}\\u{2028}\\u{2029}]*'],
  ['(?i)aé[b-d]?', '[aA]é[b-dB-D]?'],
  ['(x|\\d{2,3})+', '(x|[0-9]{2,3})+'],
  ['[^\\w.]', '[^a-zA-Z0-9_\\.]'],
  ['a*+', null],
  ['(?=a)', null],
  ['\\bword', null],
  ['[a&&b]', null],
  ['^a$', null],
  ['a{2', null],
])('the regular expression %j of Java is %j', (java, engine) => {
  expect(translateRegex(java)).toBe(engine);
});
