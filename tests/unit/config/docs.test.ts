import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
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

const ROOT = join(__dirname, '..', '..', '..');
const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

/** What a page links to within the project: Markdown links and pictures, and the pictures of HTML. */
function targetsOf(text: string): string[] {
  const found = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset|href)="([^"]+)"/g)].map(([, link, picture]) => link ?? picture ?? '');
  return found.filter((target) => !/^[a-z]+:/.test(target)).map((target) => target.split('#')[0] ?? '');
}

test.each(PAGES)('every link and picture of %s leads somewhere', (page) => {
  const targets = targetsOf(readFileSync(join(ROOT, page), 'utf8')).filter((target) => target !== '');
  expect(targets.filter((target) => !existsSync(join(ROOT, dirname(page), target)))).toEqual([]);
});

test('and README has links and pictures to look at', () => {
  expect(targetsOf(readFileSync(join(ROOT, 'README.md'), 'utf8'))).toEqual(
    expect.arrayContaining([
      'docs/codebook.md',
      'docs/images/overview-light.png',
      'docs/images/overview-dark.png',
      'bench/results/latest.md',
    ]),
  );
});
