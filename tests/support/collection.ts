import { join } from 'node:path';
import { seed } from '../../server/seed/seed';
import type { GraphStore } from '../../server/store/graph-store';

/** The scripts of the invented collection. */
export const COLLECTION = join(__dirname, 'fixtures', 'collection');

/** Writes the invented collection into a store; what is kept of that lies in `folder`. */
export async function plantCollection(store: GraphStore, folder: string): Promise<void> {
  await seed(store, { folder: COLLECTION, record: join(folder, 'seed.json'), mode: 'always' });
}
