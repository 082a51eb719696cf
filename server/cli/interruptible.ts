/** Milliseconds in which a signal that comes again is the same one: npm hands on what the terminal has sent to the command, too. */
const SAME = 1_000;
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Lets Ctrl-C and SIGTERM stop what is under way, which then takes away what it had begun; the process ends by that signal, as callers expect. Who does not want
 * to wait for that sends it again.
 */
export async function interruptible<T>(use: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  let came: { readonly name: NodeJS.Signals; readonly at: number } | null = null;
  const onSignal = (name: NodeJS.Signals) => {
    if (came === null) {
      came = { name, at: performance.now() };
      stop.abort();
    } else if (performance.now() - came.at > SAME) end(name);
  };
  const end = (name: NodeJS.Signals) => {
    for (const each of SIGNALS) process.off(each, onSignal);
    process.kill(process.pid, name);
  };
  for (const each of SIGNALS) process.on(each, onSignal);
  try {
    return await use(stop.signal);
  } finally {
    for (const each of SIGNALS) process.off(each, onSignal);
    // TypeScript does not see that a listener has set it.
    const last = came as { readonly name: NodeJS.Signals } | null;
    if (last !== null) end(last.name);
  }
}
