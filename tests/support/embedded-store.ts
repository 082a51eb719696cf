import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EmbeddedStore } from '../../server/store/embedded/embedded-store';
import type { EmbeddedOptions } from '../../server/store/open-store';
import { openEmbeddedStore } from '../../server/store/open-store';

export interface TemporaryStore {
  readonly store: EmbeddedStore;
  readonly folder: string;
  readonly file: string;
  /** Closes the store and removes the folder. */
  readonly close: () => Promise<void>;
}

/** Opens an empty store in a folder of its own; for beforeAll, with `close` in afterAll. */
export async function openTemporaryStore(options: Omit<EmbeddedOptions, 'file'> = {}): Promise<TemporaryStore> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-test-'));
  const file = join(folder, 'graph.grafeo');
  const store = await openEmbeddedStore({ file, ...options });
  const close = async (): Promise<void> => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { store, folder, file, close };
}

/** Runs `use` with an empty store of its own, and cleans up behind it. */
export async function withEmbeddedStore<T>(
  use: (temporary: TemporaryStore) => Promise<T>,
  options: Omit<EmbeddedOptions, 'file'> = {},
): Promise<T> {
  const temporary = await openTemporaryStore(options);
  try {
    return await use(temporary);
  } finally {
    await temporary.close();
  }
}
