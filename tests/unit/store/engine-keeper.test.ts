import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EngineKeeper } from '../../../server/store/embedded/engine-keeper';
import type { EngineProcess } from '../../../server/store/embedded/engine-process';
import { StoreError } from '../../../server/store/errors';

async function withKeeper(use: (keeper: EngineKeeper) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-keeper-'));
  const keeper = await EngineKeeper.start({ file: join(folder, 'g'), access: 'write', memoryMark: 2e9, timeoutMs: 30_000, queueLimit: 8 });
  try {
    await use(keeper);
  } finally {
    await keeper.close();
    await rm(folder, { recursive: true });
  }
}

const end = (engine: EngineProcess): Promise<void> => engine.kill(new StoreError('query-timeout', 'too slow'));

test('an engine that is told to end as its answer arrives is not given the next job', () =>
  withKeeper(async (keeper) => {
    const answered = keeper.job({}, (engine) => {
      void end(engine);
      return Promise.resolve(engine.pid);
    });
    const next = keeper.job({}, async (engine) => {
      await engine.request({ do: 'schema' });
      return engine.pid;
    });
    expect(await next).not.toBe(await answered);
  }));

test('who gives up while the engine starts anew is not served after all', () =>
  withKeeper(async (keeper) => {
    const controller = new AbortController();
    const work = jest.fn(() => Promise.resolve());
    const first = keeper.job({}, (engine) => {
      void end(engine);
      return Promise.resolve();
    });
    const second = keeper.job({ signal: controller.signal }, work);
    await first;
    setImmediate(() => controller.abort());
    await expect(second).rejects.toMatchObject({ code: 'aborted' });
    expect(work).not.toHaveBeenCalled();
  }));

describe('a query that is stopped for memory', () => {
  const stopped = new StoreError('query-memory', 'The query took more memory than it may');
  /** Fails as the first query of an engine that is stopped for its memory, and is answered by the next. */
  const hungry = (burdened: boolean) => {
    const engines: unknown[] = [];
    const work = async (engine: EngineProcess): Promise<number> => {
      engines.push(engine.pid);
      if (engines.length === 1) {
        await engine.kill(stopped);
        throw stopped;
      }
      return new Set(engines).size;
    };
    const before = async (engine: EngineProcess): Promise<void> => {
      await engine.request({ do: 'schema' });
      // As after large answers, some of which wait to be fetched.
      Object.defineProperty(engine, 'burdened', { value: burdened });
      Object.defineProperty(engine, 'bloated', { value: false });
    };
    return { work, before, engines };
  };

  test('that was there before it began is answered by a new engine', () =>
    withKeeper(async (keeper) => {
      const { work, before } = hungry(true);
      await keeper.job({}, before);
      expect(await keeper.job({ repeatable: true }, work)).toBe(2);
    }));

  test('of its own fails', () =>
    withKeeper(async (keeper) => {
      const { work, before, engines } = hungry(false);
      await keeper.job({}, before);
      await expect(keeper.job({ repeatable: true }, work)).rejects.toBe(stopped);
      expect(engines).toHaveLength(1);
    }));

  test('fails where it may have written', () =>
    withKeeper(async (keeper) => {
      const { work, before, engines } = hungry(true);
      await keeper.job({}, before);
      await expect(keeper.job({}, work)).rejects.toBe(stopped);
      expect(engines).toHaveLength(1);
    }));
});
