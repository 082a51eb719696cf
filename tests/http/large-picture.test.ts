import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { writeBulkGraph } from '../support/bulk-graph';
import { openTestGraph, type TestGraph } from '../support/test-app';

let graph: TestGraph;
let server: Server;
let url: string;
beforeAll(async () => {
  graph = await openTestGraph();
  await writeBulkGraph(graph.store, { actors: 2_000, statements: 5_000 });
  server = createServer(await graph.app()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}, 60_000);
afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await graph.close();
});

/** Milliseconds until an actor is answered. */
async function answered(): Promise<number> {
  const began = performance.now();
  const response = await fetch(`${url}/api/actors/ruritania`);
  await response.json();
  expect(response.status).toBe(200);
  return performance.now() - began;
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Infinity;

test('while a picture of two thousand actors is made, others are answered in their usual time', async () => {
  await answered();
  const made: { status: number; bytes: number }[] = [];
  const picture = fetch(`${url}/api/exports/png`).then(async (response) => {
    made.push({ status: response.status, bytes: (await response.arrayBuffer()).byteLength });
  });
  const times: number[] = [];
  while (made.length === 0) {
    times.push(await answered());
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await picture;
  expect(made).toEqual([{ status: 200, bytes: expect.any(Number) as number }]);
  expect(made[0]?.bytes).toBeGreaterThan(100_000);
  expect(times.length).toBeGreaterThan(10);
  expect({ median: median(times) < 200, longest: Math.max(...times) < 2_000 }).toEqual({ median: true, longest: true });
}, 60_000);
