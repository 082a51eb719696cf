import { EMPTY_FILTER, type Filter } from '../../server/domain/filter';
import { withMemory } from '../../server/queries/memory';
import { readFacets } from '../../server/queries/read-facets';
import { readGraph } from '../../server/queries/read-graph';
import type { GraphStore } from '../../server/store/graph-store';
import { writeBulkGraph } from '../support/bulk-graph';
import { withEmbeddedStore } from '../support/embedded-store';

jest.setTimeout(120_000);

const SCHEMA = ['CREATE INDEX actor_ids IF NOT EXISTS FOR (a:Actor) ON (a.id)'];
/** Statements that the bulk graph has none of. */
const ODD = `
  MATCH (a:Actor {id: 'actor-1'}), (b:Actor {id: 'actor-2'})
  CREATE (a)-[:BACKS {id: 'odd.1', modality: 'denied', attributedTo: ['actor-3'], date: '2030-01'}]->(b),
    (b)-[:TRADES_WITH {id: 'odd.2', sign: -1, ambiguous: true, attributedRole: 'a clerk', claim: 'They bargain.'}]->(a),
    (a)-[:OPPOSES {id: 'odd.3', means: ['rhetorical'], until: '2031', article: 'bulk'}]->(a),
    (a)-[:OPPOSES {means: ['rhetorical']}]->(b)
  RETURN count(*) AS n`;

const FILTERS: readonly Partial<Filter>[] = [
  {},
  { signs: [-1], means: ['rhetorical', 'none'] },
  { classes: ['other'] },
  { contested: true, signs: [1] },
  { dateFrom: '2030', dateTo: '2031' },
  { search: 'bargain' },
];

/** The same graph as a store has it that holds nothing of an answer, and so is asked once. */
function askedOnce(store: GraphStore): GraphStore {
  return Object.assign(Object.create(store) as GraphStore, { kind: 'neo4j' });
}

/** As text: of tens of thousands of statements a comparison value by value takes longer than all the rest. */
async function answersOf(store: GraphStore, filter: Filter) {
  const graph = await readGraph(store, filter, { limit: 2_000, most: 30_000 });
  return { facets: await readFacets(store, filter), number: graph.relations.length, graph: JSON.stringify(graph) };
}

test('a large graph gives the same answers in pages and at once, whatever the filter', () =>
  withEmbeddedStore(async ({ store }) => {
    await store.applySchema(SCHEMA);
    await writeBulkGraph(store, { actors: 2_000, statements: 25_000 });
    await store.write([{ text: ODD, mustMatch: true }]);
    const [inPages, atOnce] = [withMemory(store), withMemory(askedOnce(store))];
    for (const asked of FILTERS) {
      const filter = { ...EMPTY_FILTER, ...asked };
      const { facets, number, graph } = await answersOf(inPages, filter);
      const expected = await answersOf(atOnce, filter);
      expect([asked, facets, number, graph === expected.graph]).toEqual([asked, expected.facets, expected.number, true]);
      expect([facets.total.statements, number > 0]).toEqual([number, true]);
    }
  }));
