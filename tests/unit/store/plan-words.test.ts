import { join } from 'node:path';
import { readGalleryFolder } from '../../../server/queries/gallery-folder';
import { ALLOWED } from '../../../server/console/gate/allowed';
import type { Plan } from '../../../server/store/graph-store';
import type { EmbeddedStore } from '../../../server/store/embedded/embedded-store';
import { withEmbeddedStore } from '../../support/embedded-store';

/** Conditions as the engine writes them. */
const ENGINE = [
  'Eq',
  'Ne',
  'Lt',
  'Le',
  'Gt',
  'Ge',
  'And',
  'Or',
  'Xor',
  'Not',
  'In',
  'IsNull',
  'IsNotNull',
  'StartsWith',
  'EndsWith',
  'Contains',
];
const GALLERY = readGalleryFolder(join(__dirname, '..', '..', '..', 'cypher', 'queries'));
/** What only the engine or our translation says so: names and brackets of theirs, the engine's operators and the words of its conditions. */
const INTERNAL = new RegExp(
  [
    /\b_[a-z_]*\d|\bc\d\b|[{}]|\(\.\.\.\)|entente|->\[|:\*|:\)|\[\?/,
    / \[(?:index|label|after|ALL)|\b(?:Builtin|hasLabel|all_different|isTyped|countnonnull|Some|Literal|Variable|Binary|Unary)\b/,
    new RegExp(`\\b(?:${ENGINE.join('|')})\\b`),
  ]
    .map(({ source }) => source)
    .join('|'),
);

/** Each operator with what it works on, below whatever takes its rows. */
function lines({ operator, details, children }: Plan, level = 0): string[] {
  const said = details['Details'];
  return [
    `${' '.repeat(level)}${operator}${typeof said === 'string' ? ` ${said}` : ''}`,
    ...children.flatMap((child) => lines(child, level + 1)),
  ];
}

/** Operators that no Neo4j has. */
function unknownIn({ operator, children }: Plan): string[] {
  const name = operator.replace(/\(.*\)$/, '');
  const known = ALLOWED.neo4j.reads.has(name) || ALLOWED.neo4j.writes.has(name);
  return [...(known ? [] : [operator]), ...children.flatMap(unknownIn)];
}

async function planOf(store: EmbeddedStore, text: string, values: Readonly<Record<string, unknown>> = {}): Promise<Plan> {
  const answer = await store.open({ text, parameters: values as Record<string, string>, userWritten: true });
  for await (const _ of answer.rows);
  const { plan } = await answer.summary();
  if (plan === null) throw new Error(`No plan of ${text}`);
  return plan;
}

/** Three actors in a row, and what is written of the last. */
const GRAPH =
  "CREATE (:Actor {id: 'a1', name: 'Sapt', n: 1})-[:BACKS {how: 'x {y}'}]->(:Actor {id: 'a2', n: 2})-[:BACKS]->(:Actor {id: 'a3', n: 3})-[:ABOUT]->(:Note {n: 2})";

/** What an EXPLAIN of the statement says, and a PROFILE of those that only read. */
const EXPECTED: readonly (readonly [statement: string, ...plan: string[]])[] = [
  [
    "MATCH (a:Actor {id: 'a1'})-[r:BACKS]->(b) WHERE r.how = 'x {y}' WITH b, count(r) AS n ORDER BY n DESC LIMIT 5 RETURN b.id, n",
    'ProduceResults `b.id`, n',
    ' Projection b.id, n',
    '  Limit 5',
    '   Sort n DESC',
    '    Projection b, count(r) AS n',
    '     EagerAggregation b, count(r)',
    '      Filter r.how = "x {y}"',
    '       Expand(All) (a)-[:BACKS]->(b)',
    '        NodeIndexSeek a:Actor WHERE a.id = "a1"',
  ],
  [
    "MATCH (a)-[]-(b:Note) WHERE a.name STARTS WITH 'S' AND EXISTS { MATCH (b)-[:LEADS]->() } RETURN DISTINCT labels(a) AS kinds",
    'ProduceResults kinds',
    ' Projection labels(a) AS kinds',
    '  Distinct labels(a)',
    '   Filter condition on [:LEADS]',
    '    Filter b:Note',
    '     Expand(All) (a)-[]-(b)',
    '      Filter condition on a.name',
    '       AllNodesScan a',
  ],
  // A variable of the user's that looks like a column of the engine's keeps its name.
  [
    'MATCH (c0:Note) WITH c0 WHERE c0.n > 1 RETURN c0.n AS x',
    'ProduceResults x',
    ' Projection c0.n AS x',
    '  Filter condition on c0.n',
    '   NodeByLabelScan c0:Note',
  ],
  [
    "MATCH p = shortestPath((a:Actor {id:'a1'})-[:BACKS*..5]->(b:Actor {id:'a3'})) RETURN p",
    'ProduceResults p',
    " ShortestPath (a:Actor {id:'a1'})-[:BACKS*..5]->(b:Actor {id:'a3'})",
    '  CartesianProduct',
    '   NodeIndexSeek a:Actor WHERE a.id = "a1"',
    '   NodeIndexSeek b:Actor WHERE b.id = "a3"',
  ],
  [
    'MATCH (a:Actor), (n:Note) RETURN a.id, n.n',
    'ProduceResults `a.id`, `n.n`',
    ' Projection a.id, n.n',
    '  CartesianProduct',
    '   NodeByLabelScan a:Actor',
    '   NodeByLabelScan n:Note',
  ],
  [
    'MATCH (a:Actor), (b:Actor), (c:Note) WHERE a.n = b.n RETURN a.id',
    'ProduceResults `a.id`',
    ' Projection a.id',
    '  CartesianProduct',
    '   Filter condition on a.n, b.n',
    '    ValueHashJoin a.n = b.n',
    '     NodeByLabelScan a:Actor',
    '     NodeByLabelScan b:Actor',
    '   NodeByLabelScan c:Note',
  ],
  [
    "UNWIND ['a1','a2'] AS x MATCH (a:Actor {id: x}) RETURN a",
    'ProduceResults a',
    ' Apply',
    '  Unwind x',
    '  NodeIndexSeek a:Actor WHERE a.id = x',
  ],
  [
    'MATCH (a:Actor) OPTIONAL MATCH (a)-[:BACKS]->(b) OPTIONAL MATCH (b)-[:ABOUT]->(c) RETURN a.id, count(c)',
    'ProduceResults `a.id`, `count(c)`',
    ' EagerAggregation a.id, count(c)',
    '  NodeLeftOuterHashJoin b',
    '   NodeLeftOuterHashJoin a',
    '    NodeByLabelScan a:Actor',
    '    Expand(All) (a)-[:BACKS]->(b)',
    '     AllNodesScan a',
    '   Expand(All) (b)-[:ABOUT]->(c)',
    '    Filter b IS NOT NULL',
    '     AllNodesScan b',
  ],
  [
    'MATCH (a:Actor) OPTIONAL MATCH (n:Note) RETURN a.id, n.n',
    'ProduceResults `a.id`, `n.n`',
    ' Projection a.id, n.n',
    '  Apply',
    '   NodeByLabelScan a:Actor',
    '   Optional',
    '    NodeByLabelScan n:Note',
  ],
  ['OPTIONAL MATCH (a:Nobody) RETURN a', 'ProduceResults a', ' Optional', '  NodeByLabelScan a:Nobody'],
  ["MATCH (a:Actor {id: 'zzz'}) RETURN a.id", 'ProduceResults `a.id`', ' Projection a.id', '  NodeIndexSeek a:Actor WHERE a.id = "zzz"'],
  ['MATCH (a:Actor) WHERE false RETURN a.id', 'ProduceResults `a.id`', ' Projection a.id', '  Filter false', '   NodeByLabelScan a:Actor'],
  [
    "MATCH (a:Actor {id:'a1'})-[*2..]->(b) RETURN b.id",
    'ProduceResults `b.id`',
    ' Projection b.id',
    '  VarLengthExpand(All) (a)-[*2..]->(b)',
    '   NodeIndexSeek a:Actor WHERE a.id = "a1"',
  ],
  [
    'MATCH (a:Actor)-[:BACKS*..3]->(b:Actor) RETURN a.id, b.id',
    'ProduceResults `a.id`, `b.id`',
    ' Projection a.id, b.id',
    '  Filter b:Actor',
    '   VarLengthExpand(All) (a)-[:BACKS*1..3]->(b)',
    '    NodeByLabelScan a:Actor',
  ],
  [
    'MATCH (a:Actor)-[:BACKS]->(b)-[:BACKS]->(a) RETURN a.id',
    'ProduceResults `a.id`',
    ' Projection a.id',
    '  Filter anon_0 = a',
    '   Filter no relationship is passed twice',
    '    Expand(All) (b)-[:BACKS]->(anon_0)',
    '     Expand(All) (a)-[:BACKS]->(b)',
    '      NodeByLabelScan a:Actor',
  ],
  [
    'MATCH (a:Actor) RETURN a.id AS `the id`, count(*) AS `how many`',
    'ProduceResults `the id`, `how many`',
    ' Projection a.id AS `the id`, count(*) AS `how many`',
    '  EagerAggregation a.id, count(*)',
    '   NodeByLabelScan a:Actor',
  ],
  [
    'MATCH (a:Actor) RETURN a.id AS `the "id"` ORDER BY `the "id"`',
    'ProduceResults `the "id"`',
    ' Sort `the "id"` ASC',
    '  Projection a.id AS `the "id"`',
    '   NodeByLabelScan a:Actor',
  ],
  [
    'MATCH (`my actor`:Actor) WHERE `my actor`.`odd key` = 1 RETURN `my actor`.id',
    'ProduceResults ```my actor``.id`',
    ' Projection `my actor`.id',
    '  Filter condition on `my actor`.`odd key`',
    '   NodeByLabelScan `my actor`:Actor',
  ],
  [
    'MATCH (a:Actor) RETURN a.id AS x UNION ALL MATCH (n:Note) RETURN n.n AS x',
    'ProduceResults x',
    ' Union',
    '  Projection a.id AS x',
    '   NodeByLabelScan a:Actor',
    '  Projection n.n AS x',
    '   NodeByLabelScan n:Note',
  ],
  [
    'MATCH (a:Actor) CALL { WITH a MATCH (a)-[:BACKS]->(b) RETURN count(b) AS n } RETURN a.id, n',
    'ProduceResults `a.id`, n',
    ' Projection a.id, n',
    '  Apply',
    '   NodeByLabelScan a:Actor',
    '   Projection count(b) AS n',
    '    EagerAggregation count(b)',
    '     Expand(All) (a)-[:BACKS]->(b)',
    '      Argument a',
  ],
  [
    'MATCH (a:Actor) WITH DISTINCT a.n AS `k 1`, a.id AS k2 ORDER BY `k 1` RETURN `k 1`, k2',
    'ProduceResults `k 1`, k2',
    ' Sort `k 1` ASC',
    '  Projection a.n AS `k 1`, a.id AS k2',
    '   Distinct a.n, a.id',
    '    NodeByLabelScan a:Actor',
  ],
  [
    "CREATE (a:Actor {id: 'z'})-[:BACKS {how: 'x'}]->(b:Note {n: 1}) RETURN a",
    'ProduceResults a',
    ' Create (a:Actor), (b:Note), (a)-[:BACKS]->(b)',
  ],
  [
    "MATCH (a:Actor {id:'a1'}), (b:Actor {id:'a2'}) MERGE (a)-[r:BACKS]->(b) RETURN r",
    'ProduceResults r',
    ' Apply',
    '  CartesianProduct',
    '   NodeIndexSeek a:Actor WHERE a.id = "a1"',
    '   NodeIndexSeek b:Actor WHERE b.id = "a2"',
    '  Merge CREATE (a)-[r:BACKS]->(b)',
    '   Filter anon_0 = b',
    '    Expand(All) (a)-[:BACKS]->(anon_0)',
    '     Argument a',
  ],
  [
    "MERGE (a:Actor {id: 'z'}) ON CREATE SET a.n = 1 ON MATCH SET a.n = 2 RETURN a.id",
    'ProduceResults `a.id`',
    ' Projection a.id',
    '  Merge CREATE (a)',
  ],
  [
    "MATCH (a:Actor {id:'a1'}) SET a.n = 3, a:New",
    'ProduceResults',
    ' EmptyResult',
    '  SetLabels a:New',
    '   SetProperty a.n',
    '    NodeIndexSeek a:Actor WHERE a.id = "a1"',
  ],
  [
    "MATCH (a:Actor {id:'a1'}) SET a += {n: 3, m: 'x'} RETURN a.n",
    'ProduceResults `a.n`',
    ' Projection a.n',
    '  SetPropertiesFromMap a',
    '   NodeIndexSeek a:Actor WHERE a.id = "a1"',
  ],
  [
    "MATCH (a:Actor {id:'a1'}) REMOVE a.n, a:New",
    'ProduceResults',
    ' EmptyResult',
    '  RemoveLabels a:New',
    '   SetProperty a.n',
    '    NodeIndexSeek a:Actor WHERE a.id = "a1"',
  ],
  [
    "MATCH (a:Actor {id:'a1'})-[r:BACKS]->() DELETE r",
    'ProduceResults',
    ' EmptyResult',
    '  Delete r',
    '   Expand(All) (a)-[:BACKS]->(anon_0)',
    '    NodeIndexSeek a:Actor WHERE a.id = "a1"',
  ],
  ['FOREACH (x IN [1,2] | CREATE (:Note {n: x}))', 'ProduceResults', ' EmptyResult', '  Create (anon_0:Note)', '   Unwind x'],
];

const isWrite = (text: string): boolean => /\b(CREATE|MERGE|SET|REMOVE|DELETE)\b/.test(text);

test("a plan has operators and details that a reader of Neo4j's plans knows, the same in an EXPLAIN and a PROFILE", async () => {
  await withEmbeddedStore(async ({ store }) => {
    await store.write([{ text: GRAPH }]);
    await store.applySchema(['CREATE INDEX actor_id FOR (a:Actor) ON (a.id)']);
    const explained = [];
    const profiled = [];
    const unknown = [];
    for (const [text] of EXPECTED) {
      const plan = await planOf(store, `EXPLAIN ${text}`);
      explained.push([text, ...lines(plan)]);
      unknown.push(...unknownIn(plan));
      if (!isWrite(text)) profiled.push([text, ...lines(await planOf(store, `PROFILE ${text}`))]);
    }
    expect(explained).toEqual(EXPECTED);
    expect(profiled).toEqual(EXPECTED.filter(([text]) => !isWrite(text)));
    expect(unknown).toEqual([]);
  });
});

test('a PROFILE has the rows that the engine counted, and none of an input that it did not count', async () => {
  await withEmbeddedStore(async ({ store }) => {
    await store.write([{ text: GRAPH }]);
    const rows = ({ operator, rows: counted, children }: Plan): string[] => [`${operator} ${counted ?? '-'}`, ...children.flatMap(rows)];
    expect(rows(await planOf(store, 'PROFILE MATCH (a:Actor), (b:Actor), (c:Note) WHERE a.n = b.n RETURN a.id'))).toEqual([
      'ProduceResults 3',
      'Projection 3',
      'CartesianProduct 3',
      'Filter 3',
      'ValueHashJoin -',
      'NodeByLabelScan 3',
      'NodeByLabelScan -',
      'NodeByLabelScan -',
    ]);
  });
});

test.each(['EXPLAIN', 'PROFILE'])('nothing internal is in the %s of any question of the gallery', async (word) => {
  await withEmbeddedStore(async ({ store }) => {
    const found = [];
    const unknown = [];
    for (const { text, parameters } of GALLERY) {
      const values = Object.fromEntries(parameters.map(({ name, value }) => [name, value]));
      const plan = await planOf(store, `${word} ${text}`, values);
      unknown.push(...unknownIn(plan));
      // The top two say the columns as the user wrote them.
      found.push(...lines(plan).slice(2));
    }
    expect(found.length).toBeGreaterThan(GALLERY.length);
    expect(found.filter((line) => INTERNAL.test(line))).toEqual([]);
    expect(unknown).toEqual([]);
  });
});

test.each([
  'Projection _e1',
  'EagerAggregation _agg_0',
  'Expand(All) (b)-[:BACKS]->(_cycle_end_0)',
  'NodeByLabelScan a:*',
  'Filter a.n Eq 1',
  'Filter Not a.n = 1',
  'Expand(All) (a)->[:BACKS]->(b)',
  'Create (a:), (a)-[?:BACKS]->(b)',
  'Merge (a) [index: id]',
  'Projection c0) [after the write]',
  'Filter hasLabel(b, "Note")',
  'EagerAggregation countnonnull(...)',
])("what is the engine's own is told from Neo4j's: %s", (line) => {
  expect(INTERNAL.test(line)).toBe(true);
});
