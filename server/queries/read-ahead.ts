interface Begun<T> {
  readonly items: AsyncIterator<T>;
  readonly first: Promise<IteratorResult<T>>;
}

/**
 * Hands out the stream of one page after the other, and asks for the beginning of the next before the one under way is read:
 * what makes them works while what reads them does. An error of the next is thrown in its turn.
 */
export async function* readAhead<P, T>(pages: Iterable<P>, open: (page: P) => AsyncIterable<T>): AsyncGenerator<T> {
  const waiting = pages[Symbol.iterator]();
  let current: Begun<T> | null = null;
  let next = begin(waiting, open);
  try {
    while (next !== null) {
      current = next;
      next = begin(waiting, open);
      const { items, first }: Begun<T> = current;
      for (let step = await first; !step.done; step = await items.next()) yield step.value;
    }
  } finally {
    // Whoever leaves early lets go of both.
    await Promise.allSettled([current?.items.return?.(), next?.items.return?.()]);
  }
}

function begin<P, T>(waiting: Iterator<P>, open: (page: P) => AsyncIterable<T>): Begun<T> | null {
  const step = waiting.next();
  if (step.done) return null;
  const items = open(step.value)[Symbol.asyncIterator]();
  const first = items.next();
  // Nobody may be there to hear of it before its turn.
  first.catch(() => undefined);
  return { items, first };
}
