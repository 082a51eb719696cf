import type { Plan } from '../../../server/store/graph-store';
import { planFromText } from '../../../server/store/embedded/plan-text';

const operator = (name: string, details: Plan['details'], rows: number | null, children: Plan[] = []): Plan => ({
  operator: name,
  details,
  identifiers: [],
  estimatedRows: null,
  rows,
  dbHits: null,
  children,
});

test('the lines of EXPLAIN are a tree, by how deep they stand', () => {
  const text =
    'Distinct\n  Union (2 branches)\n    Return (a.n AS n, "q\\nr" AS z)\n      NodeScan (a:*)\n    Return (1 AS n)\n      Empty\n';
  expect(planFromText(text)).toEqual(
    operator('Distinct', {}, null, [
      operator('Union', { Details: '(2 branches)' }, null, [
        operator('Return', { Details: '(a.n AS n, "q\\nr" AS z)' }, null, [operator('NodeScan', { Details: '(a:*)' }, null)]),
        operator('Return', { Details: '(1 AS n)' }, null, [operator('Empty', {}, null)]),
      ]),
    ]),
  );
});

test('PROFILE counts rows and milliseconds besides, whatever the details say', () => {
  const text =
    'Project (n)  rows=1  time=0.00ms\n  Filter (a.n Eq "  rows=7  time=1.00ms")  rows=2  time=0.25ms\n    Scan (a:X)  rows=3  time=0.26ms\n\nTotal time: 0.51ms';
  expect(planFromText(text)).toEqual(
    operator('Project', { Details: '(n)', Time: 0 }, 1, [
      operator('Filter', { Details: '(a.n Eq "  rows=7  time=1.00ms")', Time: 0.25 }, 2, [
        operator('Scan', { Details: '(a:X)', Time: 0.26 }, 3),
      ]),
    ]),
  );
});

test('a text that holds no operator is a plan of nothing', () => {
  expect(planFromText('')).toEqual(operator('Plan', {}, null));
});
