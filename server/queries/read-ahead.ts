interface Begun<T> {
  readonly items: AsyncIterator<T>;
  readonly first: Promise<IteratorResult<T>>;
}

/**
 * Hands out one stream after the other, and asks for the beginning of the next before the one under way is read:
 * what makes them works while what reads them does. An error of the next is thrown in its turn.
 */
export async function* readAhead<T>(streams: Iterable<AsyncIterable<T>>): AsyncGenerator<T> {
  const waiting = streams[Symbol.iterator]();
  let current: Begun<T> | null = null;
  let next = begin(waiting);
  try {
    while (next !== null) {
      current = next;
      next = begin(waiting);
      const { items, first }: Begun<T> = current;
      for (let step = await first; !step.done; step = await items.next()) yield step.value;
    }
  } finally {
    // Whoever leaves early lets go of both.
    await Promise.allSettled([current?.items.return?.(), next?.items.return?.()]);
  }
}

function begin<T>(waiting: Iterator<AsyncIterable<T>>): Begun<T> | null {
  const step = waiting.next();
  if (step.done) return null;
  const items = step.value[Symbol.asyncIterator]();
  const first = items.next();
  // Nobody may be there to hear of it before its turn.
  first.catch(() => undefined);
  return { items, first };
}
