import './jest-setup';

/** After all test files. */
export default async function tearDown(): Promise<void> {
  await globalThis.neo4jLeases?.close();
}
