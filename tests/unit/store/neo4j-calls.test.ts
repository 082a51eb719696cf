import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import { Calls } from '../../../server/store/neo4j/calls';

const LOST = new neo4j.Neo4jError('Connection was closed by server', 'SessionExpired', '50N42', 'lost');

/** Nothing of it is used. */
const TX = Object.create(null) as ManagedTransaction;

type Execute = (work: (tx: ManagedTransaction) => Promise<unknown>) => Promise<unknown>;

/** Calls over a driver of which only the network is made up: `execute` stands for its managed transactions. */
function callsOver(execute: Execute): Calls {
  const session = { executeRead: execute, executeWrite: execute, close: () => Promise.resolve() };
  const driver = { session: () => session, close: () => Promise.resolve() } as unknown as Driver;
  return new Calls(driver, () => driver, 'neo4j', 1_000);
}

/** As the driver does it: the work is done, the connection breaks over the commit, and it tries again. */
const losesCommit: Execute = async (work) => {
  await work(TX);
  return work(TX);
};

describe('a commit whose answer got lost', () => {
  test('is not written a second time, and it is said that nobody knows', async () => {
    let written = 0;
    const job = callsOver(losesCommit).managed({ access: 'write', fetchSize: 1, work: () => Promise.resolve(++written) });
    await expect(job).rejects.toMatchObject({
      code: 'store-unreachable',
      message: expect.stringContaining('whether it was is not known') as string,
    });
    expect(written).toBe(1);
  });

  test('of a read is no matter', async () => {
    let read = 0;
    expect(await callsOver(losesCommit).managed({ access: 'read', fetchSize: 1, work: () => Promise.resolve(++read) })).toBe(2);
  });

  test('that does not come keeps a writer waiting past the time of the query, for as long as it may be under way', async () => {
    const commits: Execute = async (work) => {
      const done = await work(TX);
      await new Promise((resolve) => setTimeout(resolve, 300));
      return done;
    };
    const options = { access: 'write', fetchSize: 1, timeout: 50, work: () => Promise.resolve('written') } as const;
    expect(await callsOver(commits).managed(options)).toBe('written');
  });
});

test('a server that stalls keeps nobody waiting past the time of the query', async () => {
  const stalls: Execute = () => new Promise(() => undefined);
  const started = performance.now();
  await expect(
    callsOver(stalls).managed({ access: 'read', fetchSize: 1, timeout: 100, work: () => Promise.resolve(1) }),
  ).rejects.toMatchObject({
    code: 'query-timeout',
    message: 'The query was stopped after 0.1 s',
  });
  expect(performance.now() - started).toBeLessThan(2_000);
});

test('the driver tells a lost connection as one', async () => {
  const job = callsOver(() => Promise.reject(LOST)).managed({ access: 'read', fetchSize: 1, work: () => Promise.resolve(1) });
  await expect(job).rejects.toMatchObject({ name: 'StoreError', code: 'store-unreachable', message: 'Connection was closed by server' });
});

test('a deadlock that the driver’s own tries did not resolve passes: it is no mistake of the statement', async () => {
  const deadlock = new neo4j.Neo4jError('They wait for each other', 'Neo.TransientError.Transaction.DeadlockDetected', '50N42', 'deadlock');
  const job = callsOver(() => Promise.reject(deadlock)).managed({ access: 'write', fetchSize: 1, work: () => Promise.resolve(1) });
  await expect(job).rejects.toMatchObject({ code: 'store-unreachable', message: 'They wait for each other' });
});
