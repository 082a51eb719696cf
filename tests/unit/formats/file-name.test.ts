import { FORMAT_IDS } from '../../../server/domain/vocabulary/formats';
import { fileName } from '../../../server/formats/file-name';

test.each([
  ['around-russia', 'entente-around-russia-2001-02-03.graphml'],
  ['around-o/b:x', 'entente-around-o-b-x-2001-02-03.graphml'],
  ['Opposition-Élan’s reign: Łódź', 'entente-opposition-elans-reign-lodz-2001-02-03.graphml'],
  ['a'.repeat(100), `entente-${'a'.repeat(80)}-2001-02-03.graphml`],
  [`${'a'.repeat(79)}-b`, `entente-${'a'.repeat(79)}-2001-02-03.graphml`],
  ['around-俄国', 'entente-around-2001-02-03.graphml'],
  ['俄'.repeat(100), 'entente-part-2001-02-03.graphml'],
])('a file about %s is called %s', (slug, name) => {
  expect(fileName({ slug, taken: '2001-02-03T00:00:00Z' }, 'graphml')).toBe(name);
});

test('the name tells the format: no two formats have the same', () => {
  const names = FORMAT_IDS.map((format) => fileName({ slug: 'whole-graph', taken: '2001-02-03T00:00:00Z' }, format));
  expect(new Set(names).size).toBe(FORMAT_IDS.length);
  expect(names.filter((name) => name.endsWith('.zip'))).toEqual([
    'entente-whole-graph-2001-02-03.csv.zip',
    'entente-whole-graph-2001-02-03.neo4j-csv.zip',
  ]);
});
