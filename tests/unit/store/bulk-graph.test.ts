import { bulkActorId, writeBulkGraph } from '../../support/bulk-graph';
import { withEmbeddedStore } from '../../support/embedded-store';

test('the bulk graph has the size that was asked for, and whole statements', () =>
  withEmbeddedStore(async ({ store }) => {
    await store.applySchema(['CREATE INDEX actor_id_lookup IF NOT EXISTS FOR (a:Actor) ON (a.id)']);
    await writeBulkGraph(store, { actors: 6_000, statements: 6_002 });
    const { labels, relationshipTypes } = await store.schema();
    expect(labels).toEqual([
      { name: 'Actor', count: 6_000 },
      { name: 'Article', count: 1 },
      { name: 'State', count: 6_000 },
    ]);
    expect(relationshipTypes.map(({ count }) => count)).toEqual([1_501, 1_500, 1_501, 1_500]);
    const { rows } = await store.run({
      text: "MATCH (:Actor)-[r:BACKS {id: 'bulk.p1.BACKS'}]->(:Actor) RETURN r.claim AS claim, r.sign AS sign, r.end AS end, r.means AS means",
    });
    expect(rows).toEqual([['Claim 0.', 1n, 80n, ['military']]]);
    const top = await store.run({
      text: 'MATCH (a:Actor {id: $id})-[r]-() RETURN count(r) > 20 AS many',
      parameters: { id: bulkActorId(0) },
    });
    expect(top.rows).toEqual([[true]]);
  }));
