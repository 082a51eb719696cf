import type { GraphStore, Statement } from '../../server/store/graph-store';

/** Texts at which a writer or reader may break. */
export const HOSTILE_TEXTS = [
  `quotes ' " \` and 'both' ""`,
  'back\\slash \\n \\u0041 \\\\u0041 \\',
  'a line\nanother\r\nand a\ttab',
  'a line\nof two',
  'a line\rof two',
  '<b a="1">&amp; ]]> </b> <!-- -->',
  '=SUM(A1:A9)',
  "'=1+1",
  '+1',
  '-1',
  '@cmd',
  'a;b; c',
  '[not json',
  '["json"]',
  ' space before and after ',
  '',
  'Ελλάδα Россия مصر 中国 ქართული',
  '\u202Eright to left\u202C',
  '👩‍👩‍👧 😀',
  '}; MATCH (n) DETACH DELETE n; //',
  '{{template}} ${value} %s',
];

/** Actors and statements that have such texts, big and small numbers, and lists of all kinds; both signs between a pair, and a loop. */
export const HOSTILE: readonly Statement[] = [
  {
    text: 'UNWIND $rows AS row CREATE (a:Actor:Odd {id: row.id}) SET a += row',
    parameters: {
      rows: HOSTILE_TEXTS.map((text, index) => ({
        id: `odd-${index}`,
        name: text,
        aliases: [text, 'b'],
        description: text,
        'a key': text,
        'a key\nof two lines': text,
        'a key\rof two lines': text,
      })),
    },
  },
  {
    text: `UNWIND $rows AS row MATCH (a:Actor {id: row.from}) MATCH (b:Actor {id: row.to}) CREATE (a)-[r:\`ODD TYPE\`]->(b) SET r = row.properties`,
    parameters: {
      rows: HOSTILE_TEXTS.map((text, index) => ({
        from: `odd-${index}`,
        to: index === 0 ? 'odd-0' : `odd-${index - 1}`,
        properties: {
          id: `odd ${index} "${text.slice(0, 3)}"`,
          claim: text,
          note: text,
          big: 9_007_199_254_740_993n + BigInt(index),
          share: index + 0.5,
          open: index % 2 === 0,
          sign: index % 2 === 0 ? 1 : -1,
        },
      })),
    },
  },
];

/** What Cypher has types for and most formats do not; Neo4j keeps them as they are. */
export const TYPED: readonly Statement[] = [
  {
    text: `MATCH (a:Actor {id: 'odd-0'}) SET a.born = date('1901-02-03'), a.at = datetime('2001-02-03T04:05:06.789+01:00'), a.local = localdatetime('2001-02-03T04:05'),
           a.clock = time('04:05+01:00'), a.wall = localtime('04:05'), a.span = duration('P1Y2M3DT4S'), a.place = point({x: 1.5, y: 2, crs: 'cartesian'}),
           a.least = -9223372036854775807 - 1, a.huge = 1.5e300, a.whole = 2.0, a.many = [1, 2], a.shares = [0.5, 1.0], a.none = []`,
  },
];

/** Names by which a label, type or property would break out of a statement, or a shell's line. */
export const HOSTILE_NAMES = [
  'A\\u0060 {id: row.id, importId: $importId}) WITH n MATCH (m:Actor) DETACH DELETE m //',
  'A`) WITH n MATCH (m:Actor) DETACH DELETE m //',
  'A\\u000aDETACH DELETE n //',
  '\\\\u0060 \\\\\\u0060 \\U0060 \\uu0060 \\u005Cu0060 \\',
  `"quotes" 'of' both; kinds:ID`,
  '$(touch touched) `touch touched`',
  'two\nlines',
];

/** An actor with each of these names as label and key, and a statement with each as type and key; the store says what it can hold. */
export function hostileNames({ quoted, notInNames }: Pick<GraphStore, 'quoted' | 'notInNames'>): Statement[] {
  return HOSTILE_NAMES.map((given, index) => {
    const name = quoted(given.replaceAll(notInNames, '\ufffd'));
    const text = `CREATE (a:Actor:${name} {id: $id, name: $name})-[r:${name} {id: $id}]->(a) SET a += $more, r += $more`;
    return { text, parameters: { id: `named-${index}`, name: given, more: { [given]: given } } };
  });
}
