import type { GraphStore, RunOptions } from '../../store/graph-store';

/** Milliseconds for one read of an export: it takes as long as its reader needs, and this is for a reader that hangs. */
const PATIENCE = 3_600_000;

/** The same store for reads that take long; nothing of them is remembered. */
export function patientStore(store: GraphStore): GraphStore {
  const patient = (options?: RunOptions) => ({ timeout: PATIENCE, ...options });
  return Object.assign(Object.create(store) as GraphStore, {
    run: (...[statement, options]: Parameters<GraphStore['run']>) => store.run(statement, patient(options)),
    stream: (...[statement, options]: Parameters<GraphStore['stream']>) => store.stream(statement, patient(options)),
  });
}
