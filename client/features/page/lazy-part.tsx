import { lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import { connectionStore, lose } from '../../api/connection';
import { ErrorBoundary, PartError } from '../../components/ErrorBoundary';

interface PartOptions {
  /** What stands there until the code is there. */
  readonly waiting?: ReactNode;
  /** Puts what is said of a failure where it is seen. */
  readonly frame?: (fault: ReactNode) => ReactNode;
}

const loads: (() => Promise<unknown>)[] = [];

/** A part of the page whose code comes when first asked for. What fails stays its own: it is tried again once the server is back, or on demand. */
export function lazyPart<P extends object>(what: string, load: () => Promise<ComponentType<P>>, { waiting, frame }: PartOptions = {}) {
  // React keeps a failed `lazy` for ever: each failure is followed by another.
  const renew = (missing: string | null) =>
    lazy(() => {
      restyle(missing);
      return load().then((component) => ({ default: component }), fail);
    });
  const fail = (error: unknown): never => {
    Content = renew(missingStyle(error));
    lose();
    throw new PartError(error);
  };
  let Content = renew(null);
  loads.push(() =>
    load().catch((error: unknown) => {
      Content = renew(missingStyle(error));
    }),
  );
  // Inside the boundary, so that trying again takes the newest.
  const Newest = (props: P) => <Content {...props} />;
  return function Part(props: P) {
    const connection = connectionStore(({ state }) => state);
    const about = JSON.stringify([connection, props]);
    return (
      <ErrorBoundary what={what} about={about} {...(frame ? { frame } : {})}>
        <Suspense fallback={waiting}>
          <Newest {...props} />
        </Suspense>
      </ErrorBoundary>
    );
  };
}

/** Fetches the code of all parts while nothing else is to do, so that a click finds it there, server or not. */
export function prepareParts(): void {
  const prepare = () => {
    for (const load of loads) void load();
  };
  if ('requestIdleCallback' in globalThis) requestIdleCallback(prepare);
  else setTimeout(prepare, 200);
}

/** The bundler asks for a style sheet once only, even for one that did not come: where one is missing it is put in anew. */
function restyle(missing: string | null): void {
  const link = missing === null ? null : document.querySelector(`link[href="${missing}"]`);
  link?.replaceWith(link.cloneNode());
}

function missingStyle(error: unknown): string | null {
  return /preload CSS for (\S+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? null;
}
