/** Hands out the same, and asks for each while the one before is being used; an error is thrown in its turn. */
export async function* oneAhead<T>(items: AsyncGenerator<T>): AsyncGenerator<T> {
  let next = items.next();
  try {
    for (let step = await next; !step.done; step = await next) {
      next = items.next();
      // Nobody may be there to hear of it before its turn.
      next.catch(() => undefined);
      yield step.value;
    }
  } finally {
    // Whoever leaves early leaves nothing open; a generator ends when it has answered what it was asked.
    await items.return(undefined);
  }
}
