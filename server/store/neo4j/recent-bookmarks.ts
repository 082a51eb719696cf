/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the driver types its options as classes that nobody can make */
import type { BookmarkManager } from 'neo4j-driver';

/** Milliseconds after which every member of a cluster has a write. */
const LASTS = 30_000;

/**
 * Has everybody see what was written here, on whichever member of a cluster they read. Not for ever: a database that was put back to an earlier state (a
 * restored back-up) never comes to what it is asked to wait for. What was only read is waited for by nobody.
 */
export function recentBookmarks(): Readonly<Record<'read' | 'write', BookmarkManager>> {
  const known = new Set<string>();
  let since = -Infinity;
  const getBookmarks = (): Promise<string[]> => {
    if (performance.now() - since >= LASTS) known.clear();
    return Promise.resolve([...known]);
  };
  const updateBookmarks = (previous: Iterable<string>, next: Iterable<string>): Promise<void> => {
    for (const bookmark of previous) known.delete(bookmark);
    for (const bookmark of next) known.add(bookmark);
    since = performance.now();
    return Promise.resolve();
  };
  return { write: { getBookmarks, updateBookmarks }, read: { getBookmarks, updateBookmarks: () => Promise.resolve() } };
}
