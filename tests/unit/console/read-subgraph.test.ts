import { readSubgraph } from '../../../server/console/read-subgraph';
import { QueryError } from '../../../server/console/query-error';
import { withEmbeddedStore } from '../../support/embedded-store';

const LIMITS = { timeoutMs: 60_000, length: 10_000 };
const TOO_MANY = new QueryError(
  'Neo.ClientError.Request.Invalid',
  'The result holds more than 50,000 actors and statements: take it in parts, or the whole graph',
);

test('of a result 50,000 actors are taken, and one more is told, whether it holds them or their ids', async () => {
  await withEmbeddedStore(async ({ store }) => {
    await store.applySchema(['CREATE INDEX actor_id FOR (a:Actor) ON (a.id)']);
    await store.write([{ text: "UNWIND range(1, 50001) AS n CREATE (:Actor {id: 'a' + toString(n)})" }]);
    const read = (text: string) => readSubgraph(store, { text }, LIMITS);
    expect((await read('MATCH (a:Actor) RETURN a LIMIT 50000')).actors).toHaveLength(50_000);
    for (const text of ['MATCH (a:Actor) RETURN a', 'MATCH (a:Actor) RETURN a.id', 'MATCH (a:Actor) RETURN collect(a) AS all'])
      await expect(read(text)).rejects.toMatchObject({ code: TOO_MANY.code, message: TOO_MANY.message });
  });
}, 120_000);
