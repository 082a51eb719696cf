import { join } from 'node:path';
import { readGalleryFolder } from '../../../server/queries/gallery-folder';
import type { Plan } from '../../../server/store/graph-store';
import type { EmbeddedStore } from '../../../server/store/embedded/embedded-store';
import { withEmbeddedStore } from '../../support/embedded-store';

const GALLERY = readGalleryFolder(join(__dirname, '..', '..', '..', 'cypher', 'queries'));
/** What only the engine or our translation calls so. */
const INTERNAL = /\b_e+\d|\b_anon_|\bc\d\b|[{}]|Builtin|hasLabel|Some\(|entente|^\(.*\)$(?<!\(.*\).*\(.*\))/;

/** Each operator with what it works on, below whatever takes its rows. */
function lines({ operator, details, children }: Plan, level = 0): string[] {
  const said = details['Details'];
  return [
    `${' '.repeat(level)}${operator}${typeof said === 'string' ? ` ${said}` : ''}`,
    ...children.flatMap((child) => lines(child, level + 1)),
  ];
}

async function planOf(store: EmbeddedStore, text: string, values: Readonly<Record<string, unknown>> = {}): Promise<string[]> {
  const answer = await store.open({ text, parameters: values as Record<string, string>, userWritten: true });
  for await (const _ of answer.rows);
  const { plan } = await answer.summary();
  return plan === null ? [] : lines(plan);
}

const EXPECTED: readonly (readonly [statement: string, ...plan: string[]])[] = [
  [
    "PROFILE MATCH (a:Actor {id: 'a1'})-[r:BACKS]->(b) WHERE r.how = 'x {y}' WITH b, count(r) AS n ORDER BY n DESC LIMIT 5 RETURN b.id, n",
    'Projection b.id, n',
    ' Limit 5',
    '  Sort n DESC',
    '   Projection b, n',
    '    Projection b, count(r)',
    '     EagerAggregation b',
    '      Filter r.how = "x {y}"',
    '       Expand (a)-[:BACKS]->(b)',
    '        NodeIndexSeek a:Actor WHERE a.id = "a1"',
  ],
  [
    "EXPLAIN MATCH (a:Actor {id: 'a1'})<-[r:BACKS]-(b) WITH b, count(r) AS n RETURN b.id, n ORDER BY b.id",
    'Sort b.id ASC',
    ' Projection b.id, n',
    '  Projection b, n',
    '   Projection b, count(r)',
    '    EagerAggregation b, count(r)',
    '     Expand (a)<-[:BACKS]-(b)',
    '      NodeIndexSeek a:Actor WHERE a.id = "a1"',
  ],
  [
    "EXPLAIN MATCH (a)-[]-(b:Note) WHERE a.name STARTS WITH 'S' AND EXISTS { MATCH (b)-[:LEADS]->() } RETURN DISTINCT labels(a) AS kinds",
    'Projection kinds',
    ' Distinct',
    '  Projection kinds',
    '   Filter condition on [:LEADS]',
    '    Filter b:Note',
    '     Expand (a)-[]-(b)',
    '      Filter condition on a.name',
    '       AllNodesScan a',
  ],
  // A variable of the user's that looks like a column of the engine's keeps its name.
  [
    'PROFILE MATCH (c0:Note) WITH c0 WHERE c0.n > 1 RETURN c0.n AS x',
    'Projection x',
    ' Filter condition on c0.n',
    '  Projection c0',
    '   NodeByLabelScan c0:Note',
  ],
];

test("a plan has operators and details that a reader of Neo4j's plans knows", async () => {
  await withEmbeddedStore(async ({ store }) => {
    await store.write([{ text: "CREATE (:Actor {id: 'a1', name: 'Sapt'})-[:BACKS {how: 'x {y}'}]->(:Note {n: 2})" }]);
    await store.applySchema(['CREATE INDEX actor_id FOR (a:Actor) ON (a.id)']);
    const found = [];
    for (const [text] of EXPECTED) found.push([text, ...(await planOf(store, text))]);
    expect(found).toEqual(EXPECTED);
  });
});

test.each(['EXPLAIN', 'PROFILE'])('nothing internal is in the %s of any question of the gallery', async (word) => {
  await withEmbeddedStore(async ({ store }) => {
    const found = [];
    for (const { text, parameters } of GALLERY) {
      const values = Object.fromEntries(parameters.map(({ name, value }) => [name, value]));
      found.push(...(await planOf(store, `${word} ${text}`, values)));
    }
    expect(found.length).toBeGreaterThan(GALLERY.length);
    expect(found.filter((line) => INTERNAL.test(line))).toEqual([]);
  });
});
