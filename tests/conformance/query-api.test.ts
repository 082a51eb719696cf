import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { isDeepStrictEqual } from 'node:util';
import type { GraphStore } from '../../server/store/graph-store';
import type { Neo4jStore } from '../../server/store/neo4j/neo4j-store';
import { openTemporaryStore, type TemporaryStore } from '../support/embedded-store';
import { describeWith } from '../support/needs';
import { startNeo4j, type TestNeo4j } from '../support/neo4j/start-neo4j';
import { NEO4J_STARTS_WITHIN } from '../support/neo4j/test-neo4j';
import { openNeo4j } from '../../server/store/open-store';
import { appOver, LOOPBACK, TOKEN } from '../support/test-app';
import { ask, type Side } from './query-api/ask';
import { DIFFERENCES, readCases, type Case } from './query-api/cases';
import { codesOf, normal, withoutWords, type Normal } from './query-api/normal';

const GRAPH = [
  "CREATE (:D {id: 1, name: 'a'})-[:R {w: 1.5}]->(:D:E {id: 2, name: 'b'})-[:S]->(:D {id: 3})",
  "CREATE (:K {l: [1, 2], f: 1.5, b: true, s: 'ü'})",
];
const LEFT = ['MATCH (n:Tmp) DETACH DELETE n', 'DROP CONSTRAINT tmp IF EXISTS', 'DROP INDEX tmp IF EXISTS'];
const UNSUPPORTED = 'Neo.ClientError.Statement.UnsupportedOperationError';
const CASES = readCases();

/** The same requests go to a real Neo4j's own Query API and to ours: what comes back is the same, up to ids and timings. */
describeWith('neo4j-own', "the Query API beside Neo4j's own", () => {
  let neo4j: TestNeo4j;
  let store: Neo4jStore;
  let embedded: TemporaryStore;
  const servers: Server[] = [];
  let theirs: Side;
  let onNeo4j: Side;
  let onEmbedded: Side;

  const serve = async (over: GraphStore): Promise<Side> => {
    const server = createServer(await appOver(over, { ...LOOPBACK, token: TOKEN })).listen(0, '127.0.0.1');
    servers.push(server);
    await once(server, 'listening');
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, password: TOKEN };
  };
  beforeAll(async () => {
    // A new one: it gives labels in the order in which it first met their names.
    neo4j = await startNeo4j(undefined, { http: true });
    store = await openNeo4j(neo4j.address, 30_000);
    embedded = await openTemporaryStore();
    for (const over of [store, embedded.store]) await over.write(GRAPH.map((text) => ({ text })));
    theirs = { url: neo4j.http ?? '', password: neo4j.address.password ?? '' };
    onNeo4j = await serve(store);
    onEmbedded = await serve(embedded.store);
  }, NEO4J_STARTS_WITHIN);
  afterAll(async () => {
    for (const server of servers) server.close();
    await store.close();
    await embedded.close();
    await neo4j.remove();
  });

  /** What a case leaves behind would be in the way of the next. */
  const askNeo4j = async (side: Side, one: Case): Promise<Normal> => {
    const reply = normal(await ask(side, one));
    if (one.writes) for (const text of LEFT) await store.run({ text }, { access: 'write' });
    return reply;
  };

  const told = new Map<string, Normal>();
  /** What Neo4j itself says: it is asked once for both tests. */
  const wantedOf = async (one: Case): Promise<Normal> => {
    const wanted = told.get(one.name) ?? (await askNeo4j(theirs, one));
    told.set(one.name, wanted);
    return wanted;
  };

  test('on Neo4j every answer is the same, but for the differences that are meant', async () => {
    const wrong: string[] = [];
    for (const one of CASES) {
      const [wanted, got] = [await wantedOf(one), await askNeo4j(onNeo4j, one)];
      const meant = DIFFERENCES.neo4j[one.name];
      const right =
        meant === undefined ? isDeepStrictEqual(got, wanted) : isDeepStrictEqual([got.status, got.body], [meant.status, meant.body]);
      if (!right || (meant !== undefined && isDeepStrictEqual(got, wanted))) wrong.push(said(one.name, wanted, got));
    }
    expect(wrong).toEqual([]);
    console.log(`${CASES.length} requests compared with Neo4j's own Query API; ${Object.keys(DIFFERENCES.neo4j).length} differ as meant`);
  }, 300_000);

  test('on the embedded store each is the same or refused, but for the differences that are meant', async () => {
    const wrong: string[] = [];
    let refused = 0;
    for (const one of CASES) {
      const [wanted, got] = [withoutWords(await wantedOf(one)), withoutWords(normal(await ask(onEmbedded, one)))];
      if (one.writes) await embedded.store.write([{ text: 'MATCH (n:Tmp) DETACH DELETE n' }]);
      if (isDeepStrictEqual(got, wanted)) continue;
      if (got.status === 400 && isDeepStrictEqual(codesOf(got), [UNSUPPORTED])) refused += 1;
      else {
        const meant = DIFFERENCES.embedded[one.name] ?? DIFFERENCES.neo4j[one.name];
        const right =
          meant !== undefined && isDeepStrictEqual([got.status, got.body], [meant.status, withoutWords({ ...got, body: meant.body }).body]);
        if (!right) wrong.push(said(one.name, wanted, got));
      }
    }
    expect(wrong).toEqual([]);
    console.log(`${CASES.length} requests compared with Neo4j's own Query API; the embedded store refuses ${refused}`);
  }, 300_000);
});

/** Both sides in a line each. */
function said(name: string, wanted: Normal, got: Normal): string {
  return `${name}\n  wanted ${JSON.stringify(wanted).slice(0, 500)}\n  got    ${JSON.stringify(got).slice(0, 500)}`;
}
