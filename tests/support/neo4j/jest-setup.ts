import { Leases } from './leases';

declare global {
  // How jest's setup hands something to its teardown.
  var neo4jLeases: Leases | undefined;
}

/** Before any test file: nothing is started yet. */
export default async function setUp(): Promise<void> {
  globalThis.neo4jLeases = new Leases();
  await globalThis.neo4jLeases.open();
}
