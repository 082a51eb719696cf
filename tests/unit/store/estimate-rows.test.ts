import type { Plan } from '../../../server/store/graph-store';
import { withEmbeddedStore } from '../../support/embedded-store';

const GRAPH = [
  "UNWIND range(1, 100) AS i CREATE (:Actor {id: 'a' + toString(i), n: i})",
  'UNWIND range(1, 100) AS i CREATE (:Note {n: i})',
  'MATCH (a:Actor), (b:Actor) WHERE a.n <= 4 AND b.n <= 10 CREATE (a)-[:BACKS]->(b)',
  'MATCH (a:Actor), (b:Note) WHERE a.n = b.n CREATE (b)-[:ON]->(a)',
];

/** Each operator with the rows to expect, the last to run first. */
function estimates({ operator, estimatedRows, children }: Plan): string[] {
  return [`${operator} ${estimatedRows ?? '-'}`, ...children.flatMap(estimates)];
}

const EXPECTED: readonly (readonly [statement: string, ...plan: string[]])[] = [
  ['MATCH (a:Actor) RETURN a', 'ProduceResults 100', 'NodeByLabelScan 100'],
  ['MATCH (a) RETURN count(*) AS n', 'ProduceResults 1', 'Projection 1', 'EagerAggregation 1', 'AllNodesScan 200'],
  // 40 of BACKS on 200 nodes, 100 nodes to begin with.
  ['MATCH (a:Actor)-[r:BACKS]->(b) RETURN b', 'ProduceResults 20', 'Expand(All) 20', 'NodeByLabelScan 100'],
  ['MATCH (a)-[r:BACKS|ON]-(b) RETURN b', 'ProduceResults 280', 'Expand(All) 280', 'AllNodesScan 200'],
  ['MATCH (a)-[r]->(b:Note) RETURN b', 'ProduceResults 70', 'Filter 70', 'Expand(All) 140', 'AllNodesScan 200'],
  ["MATCH (a:Actor {id: 'a1'})-[r:BACKS]->(b) RETURN b LIMIT 5", 'ProduceResults 0.2', 'Limit 0.2', 'Expand(All) 0.2', 'NodeIndexSeek 1'],
  ['MATCH (a:Actor) RETURN DISTINCT a.n AS n', 'ProduceResults -', 'Projection -', 'Distinct -', 'NodeByLabelScan 100'],
  ['MATCH (a:Actor)-[:BACKS*1..2]->(b) RETURN b LIMIT 7', 'ProduceResults 7', 'Limit 7', 'VarLengthExpand(All) -', 'NodeByLabelScan 100'],
  ['MATCH (a:Actor), (n:Note) RETURN a', 'ProduceResults 10000', 'CartesianProduct 10000', 'NodeByLabelScan 100', 'NodeByLabelScan 100'],
  ["MATCH (a:Actor {id: 'a1'}) SET a.n = 3", 'ProduceResults 1', 'EmptyResult 1', 'SetProperty 1', 'NodeIndexSeek 1'],
  ['MATCH (a:Nobody) RETURN a', 'ProduceResults 0', 'NodeByLabelScan 0'],
  ['RETURN 1 AS x UNION ALL RETURN 2 AS x', 'ProduceResults 2', 'Union 2', 'Projection 1', 'Projection 1'],
];

test('an EXPLAIN has the rows that the counts of the graph let expect, and none where they say nothing', async () => {
  await withEmbeddedStore(async ({ store }) => {
    await store.write(GRAPH.map((text) => ({ text })));
    await store.applySchema(['CREATE INDEX actor_id FOR (a:Actor) ON (a.id)']);
    const found = [];
    for (const [text] of EXPECTED) {
      const { plan } = await (await store.open({ text: `EXPLAIN ${text}`, userWritten: true })).summary();
      found.push([text, ...(plan === null ? [] : estimates(plan))]);
    }
    expect(found).toEqual(EXPECTED);
  });
});

test('a PROFILE has them beside the rows that it counted, and says where they are from', async () => {
  await withEmbeddedStore(async ({ store }) => {
    await store.write(GRAPH.map((text) => ({ text })));
    const answer = await store.open({ text: 'PROFILE MATCH (a:Actor)-[r:BACKS]->(b) RETURN b', userWritten: true });
    for await (const _ of answer.rows);
    const { plan } = await answer.summary();
    expect(plan && { rows: plan.rows, estimates: estimates(plan) }).toEqual({
      rows: 40,
      estimates: ['ProduceResults 20', 'Expand(All) 20', 'NodeByLabelScan 100'],
    });
    // The Query API tells the estimate among the details.
    const inDetails = ({ details, children }: Plan): unknown[] => [details['EstimatedRows'], ...children.flatMap(inDetails)];
    expect(plan && inDetails(plan)).toEqual([20, 20, 100]);
    expect(plan?.details['EstimatedFrom']).toBe('counts of labels and types; a condition on a property keeps its rows');
  });
});
