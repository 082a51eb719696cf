import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seed } from '../seed/seed';
import type { GraphStore } from '../store/graph-store';
import { openEmbeddedStore } from '../store/open-store';
import { interruptible } from './interruptible';

/** The seed of this checkout. */
export const SEED_FOLDER = join(__dirname, '..', '..', 'cypher');

/** Seeds a store of its own from a folder, hands it over, and throws it away: the server's graph may be locked, and may be of another seed. */
export async function withSeed<T>(folder: string, use: (store: GraphStore) => Promise<T>): Promise<T> {
  return interruptible(async () => {
    const data = await mkdtemp(join(tmpdir(), 'entente-seed-'));
    try {
      const store = await openEmbeddedStore({ file: join(data, 'graph.grafeo') });
      try {
        await seed(store, { folder, record: join(data, 'seed.json'), mode: 'always' });
        return await use(store);
      } finally {
        await store.close();
      }
    } finally {
      await rm(data, { recursive: true, force: true });
    }
  });
}
