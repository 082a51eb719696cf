import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SETTING_NAMES } from '../../../server/config';
import { ENDPOINTS, type Endpoint } from '../../../server/contract/endpoints';
import { filterShape } from '../../../server/contract/filter';
import { PROBLEMS } from '../../../server/contract/problems';

const read = (name: string) => readFileSync(join(__dirname, '..', '..', '..', 'docs', name), 'utf8');

/** What stands in the first column of a section's table, code marks off. */
function firstColumn(text: string, heading: string): string[] {
  const section = text.slice(text.indexOf(heading)).split('\n## ')[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  return rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, code = '']) => code));
}

test('docs/configuration.md lists every setting, and no other', () => {
  expect(firstColumn(read('configuration.md'), '# Configuration')).toEqual(SETTING_NAMES);
});

test('docs/api.md lists every endpoint, filter key and problem, and no other', () => {
  const text = read('api.md');
  const addresses = Object.values<Endpoint>(ENDPOINTS).map(({ method, path }) => `${method.toUpperCase()} ${path}`);
  expect(firstColumn(text, '# HTTP interface')).toEqual(addresses);
  expect(firstColumn(text, '## The filter').sort()).toEqual(Object.keys(filterShape).sort());
  expect(firstColumn(text, '## Problems').sort()).toEqual(Object.keys(PROBLEMS).sort());
});
