import { lazy, Suspense, useMemo, useState, type ComponentType, type ReactNode } from 'react';
import { connectionStore, checkConnection } from '../../api/connection';
import { ErrorBoundary, PartError } from '../../components/ErrorBoundary';
import { missingStyles } from './missing-styles';

interface PartOptions {
  /** What stands there until the code is there. */
  readonly waiting?: ReactNode;
  /** Puts what is said of a failure where it is seen. */
  readonly frame?: (fault: ReactNode) => ReactNode;
  /** Few want it and it is large: its code does not come before somebody asks. */
  readonly rare?: boolean;
}

const loads: (() => Promise<unknown>)[] = [];

/** A part of the page whose code comes when first asked for. What fails stays its own: it is tried again once the server is back, or on demand. */
export function lazyPart<P extends object>(
  what: string,
  load: () => Promise<ComponentType<P>>,
  { waiting, frame, rare = false }: PartOptions = {},
) {
  const whole = async () => {
    const component = await load();
    await missingStyles();
    return { default: component };
  };
  if (!rare) loads.push(whole);
  const newest = renewing(whole);
  return function Part(props: P) {
    const connection = connectionStore(({ state }) => state);
    const [attempt, setAttempt] = useState(0);
    // One and the same through an attempt: a new one in each rendering would load for ever and never fail.
    const Content = useMemo(newest, [attempt, connection]);
    const about = JSON.stringify([connection, props]);
    return (
      <ErrorBoundary what={what} about={about} onRetry={() => setAttempt(attempt + 1)} {...(frame ? { frame } : {})}>
        <Suspense fallback={waiting}>
          <Content {...props} />
        </Suspense>
      </ErrorBoundary>
    );
  };
}

/** Hands out the lazy component, a new one after a failure: React keeps a failed `lazy` for ever. */
function renewing<P extends object>(load: () => Promise<{ default: ComponentType<P> }>): () => ComponentType<P> {
  let failed = false;
  const make = () =>
    lazy(() =>
      load().catch((error: unknown) => {
        failed = true;
        checkConnection();
        throw new PartError(error);
      }),
    );
  let content = make();
  return () => {
    if (failed) content = make();
    failed = false;
    return content;
  };
}

/** Fetches the code of all parts while nothing else is to do, so that a click finds it there, server or not. */
export function prepareParts(): void {
  const prepare = () => {
    for (const load of loads) load().catch(() => undefined);
  };
  if ('requestIdleCallback' in globalThis) requestIdleCallback(prepare);
  else setTimeout(prepare, 200);
}
