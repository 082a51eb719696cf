import { readAhead } from '../../../server/queries/read-ahead';

describe('streams that are read ahead', () => {
  let log: string[];
  beforeEach(() => (log = []));

  /** Numbers, with what happens to them told; a text is an error in that place. */
  async function* stream(name: string, ...items: (number | string)[]): AsyncGenerator<number> {
    log.push(`${name} begins`);
    try {
      for (const item of items) {
        await Promise.resolve();
        if (typeof item === 'string') throw new Error(item);
        yield item;
      }
    } finally {
      log.push(`${name} ends`);
    }
  }

  const opened = (...pages: (() => AsyncGenerator<number>)[]) => readAhead(pages, (open) => open());

  async function read(items: AsyncIterable<number>, enough = Infinity): Promise<number[]> {
    const found: number[] = [];
    for await (const item of items) {
      log.push(String(item));
      if (found.push(item) >= enough) break;
    }
    return found;
  }

  it('come one after the other, the next begun before the one under way is read and none sooner', async () => {
    const streams = opened(
      () => stream('a', 1, 2),
      () => stream('b', 3),
      () => stream('c', 4),
    );
    expect(await read(streams)).toEqual([1, 2, 3, 4]);
    expect(log).toEqual(['a begins', 'b begins', '1', '2', 'a ends', 'c begins', '3', 'b ends', '4', 'c ends']);
  });

  it('of no stream there is nothing, nor of one that is empty', async () => {
    expect(await read(opened())).toEqual([]);
    const streams = opened(
      () => stream('a'),
      () => stream('b', 1),
    );
    expect(await read(streams)).toEqual([1]);
  });

  it('an error of the next is thrown after all of the one before', async () => {
    const streams = opened(
      () => stream('a', 1, 2),
      () => stream('b', 'no b'),
    );
    await expect(read(streams)).rejects.toThrow('no b');
    expect(log.filter((line) => /^\d/.test(line))).toEqual(['1', '2']);
  });

  it('an error of the one under way ends the next', async () => {
    const streams = opened(
      () => stream('a', 1, 'no a'),
      () => stream('b', 2, 3),
    );
    await expect(read(streams)).rejects.toThrow('no a');
    expect(log).toEqual(['a begins', 'b begins', '1', 'a ends', 'b ends']);
  });

  it('who leaves early ends both', async () => {
    const streams = opened(
      () => stream('a', 1, 2),
      () => stream('b', 3),
      () => stream('c', 4),
    );
    expect(await read(streams, 1)).toEqual([1]);
    expect(log).toEqual(['a begins', 'b begins', '1', 'a ends', 'b ends']);
  });
});
