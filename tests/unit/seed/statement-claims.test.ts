import { splitStatements } from '../../../server/seed/split-statements';
import { claimsOf } from '../../../server/seed/statement-claims';

const claims = (text: string) => {
  const [statement] = splitStatements(text, 'f.cypher');
  if (!statement) throw new Error('no statement');
  return claimsOf(statement);
};

test('a node, with the labels that SET gives it', () => {
  expect(claims("MERGE (a:Actor {id: 'x'}) SET a = {id: 'x', note: 'a:No'}, a:State SET a:Old:`Very Old`, a.n = 1")).toEqual({
    nodes: [{ label: 'Actor', id: 'x', labels: ['State', 'Old', 'Very Old'] }],
    relationships: [],
    references: [],
  });
});

test('a relationship between matched nodes, in either direction', () => {
  const from = { label: 'Actor', id: 'x' };
  const to = { label: 'Actor', id: 'y' };
  const expected = { nodes: [], relationships: [{ type: 'BACKS', from, to, key: { id: 'r' } }], references: [from, to] };
  const match = "MATCH (a:Actor {id: 'x'}), (b:Actor {id: 'y'})";
  expect(claims(`${match} MERGE (a)-[r:BACKS {id: 'r'}]->(b) SET r = {id: 'r', means: ['set', 'match']}`)).toEqual(expected);
  expect(claims(`${match} merge (b)<-[:BACKS {id: "r"}]-(a)`)).toEqual(expected);
});

test('a relationship that is the only one of its type needs no key, another may have several', () => {
  const match = "MATCH (a:Article {id: 'x'}) MATCH (b:Actor {id: 'y'})";
  const keys = (text: string) => claims(`${match} ${text}`).relationships.map(({ key }) => key);
  expect(keys('MERGE (a)-[m:MENTIONS]->(b) SET m = {paragraph: 1}')).toEqual([{}]);
  expect(keys('MERGE (a)-[m:MENTIONS {paragraph: 1, start: -2, sha256: "x"}]->(b)')).toEqual([{ paragraph: 1, start: -2, sha256: 'x' }]);
});

test.each([
  ["CREATE (a:Actor {id: 'x'})", 'a seed is made of MATCH, MERGE and SET; CREATE is none of them'],
  ["MATCH (a:Actor {id: 'x'}) DETACH DELETE a", 'DETACH is none of them'],
  ["MATCH (a:Actor {id: 'x'}) SET a.x = 1", 'the statement merges nothing'],
  ["MERGE (a:Actor {name: 'x'})", 'names a node by label and id alone'],
  ["MERGE (a:Actor {id: 'x', name: 'y'})", 'names a node by label and id alone'],
  ["MERGE ({id: 'x'})", 'names a node by label and id alone'],
  ['MERGE (a:Actor {id: 3})', 'names a node by label and id alone'],
  ["MATCH (a:Actor {id: 'x'}) MERGE (a)-[:BACKS]->(b)", 'variables that a MATCH before it has bound'],
  ["MERGE (:Actor {id: 'x'})-[:BACKS]->(:Actor {id: 'y'})", 'variables that a MATCH before it has bound'],
  ["MATCH (a:Actor {id: 'x'})-[r]->(b) MERGE (a)-[:BACKS]->(b)", 'expected ":", found "]"'],
  ["MATCH (a:Actor {id: 'x'})-[r:BACKS]->(b:Actor {id: 'y'}) MERGE (a)-[:BACKS]->(b)", 'matches nodes by their id, not relationships'],
  ["MERGE (a:Actor {id: 'x'}", 'expected ")", found the end of the clause'],
  ["MERGE (a:Actor {id: 'x'}) (b)", 'expected the end of the pattern, found "("'],
  ['MERGE (a:Actor {id: $x})', 'expected a string or a number, found "$x"'],
  ["FIND (a:Actor {id: 'x'})", 'expected MATCH or MERGE, found "FIND"'],
])('%s: refused', (text, why) => {
  expect(() => claims(`\n${text}`)).toThrow(
    expect.objectContaining({
      name: 'SeedError',
      code: 'seed-syntax',
      message: expect.stringContaining(why) as string,
      place: { file: 'f.cypher', line: 2, column: 1 },
    }) as Error,
  );
});
