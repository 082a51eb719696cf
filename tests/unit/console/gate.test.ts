import type { GraphStore, Plan } from '../../../server/store/graph-store';
import { passGate } from '../../../server/console/gate/gate';
import { isTooDeep } from '../../../server/console/gate/depth';
import { withoutTexts } from '../../../server/console/gate/keywords';
import { namesGraph } from '../../../server/console/gate/other-graph';
import { readPrefix } from '../../../server/console/gate/prefix';

function plan(operator: string, children: readonly Plan[] = [], details = ''): Plan {
  return { operator, details: { Details: details }, identifiers: [], estimatedRows: null, rows: null, dbHits: null, children };
}

/** A store of which only the plan is asked, and which notes for what text. */
function storeWith(shown: Plan, asked: string[] = []): GraphStore {
  const explain: GraphStore['explain'] = ({ text }) => (asked.push(text), Promise.resolve(shown));
  return { kind: 'neo4j', database: 'neo4j', explain } as GraphStore;
}

const pass = (text: string, shown: Plan, access: 'read' | 'write' = 'read') =>
  passGate(storeWith(shown), { text }, { access, writers: 'token', timeout: 1 });
const READ = plan('ProduceResults', [plan('AllNodesScan')]);
const WRITE = plan('ProduceResults', [plan('Apply', [plan('AllNodesScan'), plan('Create')])]);

describe('the words before a statement', () => {
  test.each([
    ['RETURN 1', 'run', []],
    ['explain RETURN 1', 'explain', []],
    ['/* a */ // b\n PROFILE RETURN 1', 'profile', []],
    [
      'CYPHER 5 planner=cost runtime = slotted EXPLAIN RETURN 1',
      'explain',
      [
        ['version', '5'],
        ['planner', 'cost'],
        ['runtime', 'slotted'],
      ],
    ],
    ['EXPLAIN CYPHER 25 RETURN 1', 'explain', [['version', '25']]],
    ['EXPLAIN PROFILE RETURN 1', 'explain', []],
    ['"EXPLAIN" RETURN 1', 'run', []],
    ['EXPLAINED', 'run', []],
    ['/* EXPLAIN RETURN 1', 'run', []],
    ['', 'run', []],
  ])('%j', (text, mode, options) => {
    expect(readPrefix(text)).toMatchObject({ mode, options });
  });

  test('PROFILE is blanked out, and no place moves', () => {
    expect(readPrefix('/* x */ PROFILE RETURN 1').bare).toBe('/* x */         RETURN 1');
  });
});

describe('what a plan shows decides', () => {
  test('a read passes, and is run without the right to write whoever asks', async () => {
    expect(await pass('MATCH (n) RETURN n', READ)).toEqual({ mode: 'run', access: 'read' });
    expect(await pass('MATCH (n) RETURN n', READ, 'write')).toEqual({ mode: 'run', access: 'read' });
  });

  test('a write passes with the right to it only, however deep it stands', async () => {
    expect(await pass('CREATE (n)', WRITE, 'write')).toEqual({ mode: 'run', access: 'write' });
    await expect(pass('CREATE (n)', WRITE)).rejects.toMatchObject({
      code: 'Neo.ClientError.Statement.AccessMode',
      message: 'Writing in read access mode not allowed. Attempted write to neo4j',
      detail: 'A write needs the token of this server (ENTENTE_TOKEN) and the access mode WRITE.',
    });
    const nobody = passGate(storeWith(WRITE), { text: 'CREATE (n)' }, { access: 'read', writers: 'nobody', timeout: 1 });
    await expect(nobody).rejects.toMatchObject({ detail: 'Nothing is written here, whoever asks.' });
    await expect(pass('PROFILE CREATE (n)', WRITE)).rejects.toMatchObject({ code: 'Neo.ClientError.Statement.AccessMode' });
  });

  test('the plan of a write may be looked at', async () => {
    expect(await pass('EXPLAIN CREATE (n)', WRITE)).toEqual({ mode: 'explain', access: 'read' });
  });

  test.each([
    ['LoadCSV', 'LOAD CSV may not be run here'],
    ['ShowSettings', 'SHOW SETTINGS may not be run here'],
    ['TerminateTransactions', 'TERMINATE TRANSACTIONS may not be run here'],
    ['AdministrationCommand', 'An administration command may not be run here'],
  ])('%s is refused to everybody', async (operator, message) => {
    for (const access of ['read', 'write'] as const)
      await expect(pass('RETURN 1', plan('ProduceResults', [plan(operator)]), access)).rejects.toMatchObject({
        code: 'Neo.ClientError.Security.Forbidden',
        message,
      });
  });

  test('what nobody knows yet is refused to who may not write, and may be a write for who may', async () => {
    const unknown = plan('ProduceResults', [plan('SomethingNew')]);
    await expect(pass('RETURN 1', unknown)).rejects.toMatchObject({
      code: 'Neo.ClientError.Security.Forbidden',
      message: 'This statement may not run here: its plan has SomethingNew',
    });
    expect(await pass('RETURN 1', unknown, 'write')).toEqual({ mode: 'run', access: 'write' });
    await expect(pass('MERGE (n)', plan('NodeUniqueIndexSeek(Locking)'))).rejects.toMatchObject({
      code: 'Neo.ClientError.Statement.AccessMode',
    });
  });

  test('procedures pass by their names', async () => {
    expect(await pass('CALL db.labels()', plan('ProcedureCall', [], 'db.labels() :: (label :: STRING)'))).toEqual({
      mode: 'run',
      access: 'read',
    });
    await expect(pass('x', plan('ProcedureCall', [], '`dbms`.listConfig() :: (name :: STRING)'))).rejects.toMatchObject({
      message: 'The procedure dbms.listConfig may not be called here',
    });
  });

  test('an option that is on no list is refused before the store is asked', async () => {
    const asked: string[] = [];
    const refused = passGate(
      storeWith(READ, asked),
      { text: 'CYPHER replan=force RETURN 1' },
      { access: 'write', writers: 'token', timeout: 1 },
    );
    await expect(refused).rejects.toMatchObject({ message: 'The query option replan=force may not be set here' });
    expect(asked).toEqual([]);
  });

  test('the store is asked about the statement without PROFILE', async () => {
    const asked: string[] = [];
    await passGate(storeWith(READ, asked), { text: 'PROFILE RETURN 1' }, { access: 'read', writers: 'token', timeout: 1 });
    expect(asked).toEqual(['        RETURN 1']);
  });
});

describe('USE', () => {
  test.each([
    '\x1cUSE system RETURN 1',
    'USE\x1csystem RETURN 1',
    'USE system RETURN 1',
    'use x MATCH (n) RETURN n',
    '/* a */ USE/**/x RETURN 1',
    'EXPLAIN USE x RETURN 1',
    'CYPHER 5 runtime=slotted USE x RETURN 1',
    'CALL { USE x RETURN 1 AS y } RETURN y',
    'RETURN 1 AS x UNION ALL USE x RETURN 1 AS x',
    'USE `x` RETURN 1',
    'USE graph.byName("x") RETURN 1',
    '\\u0055SE x RETURN 1',
  ])('%j names a graph', (text) => {
    expect(namesGraph(withoutTexts(text))).toBe(true);
  });

  test.each([
    'MATCH (use) RETURN use',
    'RETURN {use: 1} AS x',
    'RETURN DISTINCT use AS x',
    "RETURN 'USE x' AS x",
    '// USE x\nRETURN 1',
    'MATCH (n:A) USING INDEX n:A(x) RETURN n',
    'WITH 1 AS use RETURN use',
  ])('%j does not', (text) => {
    expect(namesGraph(withoutTexts(text))).toBe(false);
  });
});

test.each([
  [`RETURN ${'('.repeat(101)}1`, true],
  [`RETURN ${'('.repeat(100)}1${')'.repeat(100)}`, false],
  [`RETURN ${'(1)'.repeat(500)}`, false],
  [`RETURN '${'('.repeat(500)}'`, false],
  [`/* ${'['.repeat(500)} */ RETURN 1`, false],
  ['CALL { '.repeat(101), true],
])('brackets in each other: %#', (text, deep) => {
  expect(isTooDeep(withoutTexts(text))).toBe(deep);
});

test('a text made to be slow to look through takes no time', () => {
  const began = performance.now();
  expect(namesGraph(`${'EXPLAIN '.repeat(1_000)}${' '.repeat(12_000)}!`)).toBe(false);
  expect(performance.now() - began).toBeLessThan(500);
});
