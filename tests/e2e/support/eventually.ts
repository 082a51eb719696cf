/** Milliseconds until what should come to be has come to be. */
const PATIENCE = 20_000;
const PAUSE = 25;

/** Waits until `check` no longer throws; then says what it says, or throws as it did last. */
export async function eventually<T>(check: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}
