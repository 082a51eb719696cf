/** Milliseconds of work after which the page gets to do what waits: to draw, and to hear keys and clicks. */
const STRETCH = 25;
/** Milliseconds between two times that something is told. */
const TOLD_EVERY = 100;

/** Stands between pieces of a long work: pauses it when it is time to, and tells now and then that it goes on. */
export function breathing(tell: () => void): () => Promise<void> {
  let [began, told] = [performance.now(), performance.now()];
  return async () => {
    const now = performance.now();
    if (now - told >= TOLD_EVERY) {
      told = now;
      tell();
    }
    if (now - began < STRETCH) return;
    await pause();
    began = performance.now();
  };
}

/** A message to ourselves: timers come late, in a tab behind others by a second. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
