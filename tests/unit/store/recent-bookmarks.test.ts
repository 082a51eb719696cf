import { recentBookmarks } from '../../../server/store/neo4j/recent-bookmarks';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('readers and writers wait for what was written, and no longer than a while', async () => {
  const { read, write } = recentBookmarks();
  await write.updateBookmarks([], ['one']);
  await write.updateBookmarks([], ['two']);
  expect([await read.getBookmarks(), await write.getBookmarks()]).toEqual([
    ['one', 'two'],
    ['one', 'two'],
  ]);
  jest.advanceTimersByTime(29_000);
  await write.updateBookmarks(['one', 'two'], ['three']);
  jest.advanceTimersByTime(29_999);
  expect(await read.getBookmarks()).toEqual(['three']);
  jest.advanceTimersByTime(1);
  expect(await read.getBookmarks()).toEqual([]);
});

test('nobody waits for what was only read', async () => {
  const { read, write } = recentBookmarks();
  await read.updateBookmarks([], ['read']);
  expect([await read.getBookmarks(), await write.getBookmarks()]).toEqual([[], []]);
});
