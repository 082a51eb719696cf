import { recordFile } from '../../../server/seed/record-file';

const nameOf = (uri: string, name = 'neo4j') => recordFile('data', { uri, name });

test('the record of the embedded graph stands beside it', () => {
  expect(recordFile('data', null)).toBe('data/seed.json');
});

test('each database has a record of its own, however it is reached', () => {
  const name = nameOf('bolt://localhost');
  expect(name).toMatch(/^data\/seed-localhost-7687-neo4j-[0-9a-f]{8}\.json$/);
  for (const same of ['neo4j://localhost:7687', 'neo4j+s://LOCALHOST/', 'neo4j://localhost:7687?policy=eu'])
    expect(nameOf(same)).toBe(name);
  const others = [nameOf('bolt://localhost:7688'), nameOf('bolt://localhost', 'news'), nameOf('bolt://other'), nameOf('bolt://[::1]:7687')];
  expect(new Set([name, ...others]).size).toBe(5);
});
