import { create } from 'zustand';
import { fetchReady } from './endpoints';
import { isPassing } from './http';

/** Milliseconds between two attempts to reach a server that is away. */
const PAUSE = 2_000;

/** Milliseconds between two looks at one that was there, while the page is in sight. */
const WATCH = 10_000;

/** Whether the server answers: `away` when nobody does, `starting` when it says that it is not ready, and why. */
interface Connection {
  readonly state: 'there' | 'away' | 'starting';
  readonly reason: string | null;
}

export const connectionStore = create<Connection>()(() => ({ state: 'there', reason: null }));

let waiting: Promise<void> | null = null;

/** Looks whether the server is away, and if so asks until it is back. */
export function checkConnection(): void {
  waiting ??= untilReady().finally(() => {
    waiting = null;
  });
}

/** Looks now and then whether the server is still there: a reader who asks for nothing is told, too. Returns what ends it. */
export function watchConnection(): () => void {
  const watch = (): void => {
    if (document.visibilityState === 'visible') checkConnection();
  };
  const timer = setInterval(watch, WATCH);
  document.addEventListener('visibilitychange', watch);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', watch);
  };
}

async function untilReady(): Promise<void> {
  for (;;) {
    const connection = await look();
    connectionStore.setState(connection);
    if (connection.state === 'there') return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

async function look(): Promise<Connection> {
  try {
    const { ready, reason } = await fetchReady();
    return ready ? { state: 'there', reason: null } : { state: 'starting', reason };
  } catch (error) {
    if (!isPassing(error)) return { state: 'there', reason: null };
    const said = error instanceof Error && error.name === 'ProblemError' ? error.message : null;
    return said === null ? { state: 'away', reason: null } : { state: 'starting', reason: said };
  }
}
