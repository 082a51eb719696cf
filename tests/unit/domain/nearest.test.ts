import fc from 'fast-check';
import { distancesTo } from '../../../server/domain/edit-distance';
import { nearest } from '../../../server/domain/nearest';

const mockCount = { measured: 0 };
jest.mock('../../../server/domain/edit-distance', () => {
  const real = jest.requireActual<{ distancesTo: typeof distancesTo }>('../../../server/domain/edit-distance');
  return {
    distancesTo: (wanted: string, reach: number) => {
      const distance = real.distancesTo(wanted, reach);
      return (text: string) => {
        mockCount.measured += 1;
        return distance(text);
      };
    },
  };
});

/** The textbook's: every cell of the table, by its definition. */
function byDefinition(a: string, b: string): number {
  const cell = (row: number, column: number): number => {
    if (row === 0 || column === 0) return row + column;
    const same = a[row - 1] === b[column - 1];
    const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    const ways = [cell(row - 1, column) + 1, cell(row, column - 1) + 1, cell(row - 1, column - 1) + (same ? 0 : 1)];
    return Math.min(...ways, swapped ? cell(row - 2, column - 2) + 1 : Infinity);
  };
  return cell(a.length, b.length);
}

describe('the distance of two texts', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

  it('is what the definition says within reach, and without end past it, however often it is measured', () => {
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 4 }), fc.integer({ min: 0, max: 4 }), (wanted, texts, reach) => {
        const within = (far: number): number => (far > reach ? Infinity : far);
        expect(texts.map(distancesTo(wanted, reach))).toEqual(texts.map((text) => within(byDefinition(wanted, text))));
      }),
    );
  });
});

describe('what may have been meant', () => {
  const IDS = ['iran', 'iraq', 'islamic-state', 'ruritania', 'russia', 'turkey'];

  it.each([
    ['irna', ['iran', 'iraq']],
    ['rusia', ['russia']],
    ['RURITANJA', ['ruritania']],
    ['state', ['islamic-state']],
    ['zzzzzz', []],
  ])('%s', (value, meant) => expect(nearest(value, IDS)).toEqual(meant));

  it('is not measured one by one among a hundred thousand, but still found where it holds the value', () => {
    mockCount.measured = 0;
    const ids = Array.from({ length: 100_000 }, (_, index) => `actor-${String(index).padStart(24, '0')}`);
    expect(nearest('x'.repeat(30), ids)).toEqual([]);
    expect(nearest('99999', ids)).toEqual([ids[99_999]]);
    expect(mockCount.measured).toBe(0);
    expect(nearest('x'.repeat(30), ids.slice(0, 5_000))).toEqual([]);
    expect(mockCount.measured).toBe(5_000);
  });

  it('looks at the first letters of a value without end only', () => {
    expect(nearest(`ruritania${'x'.repeat(100_000)}`, IDS)).toEqual([]);
    expect(nearest('y'.repeat(100_000), ['y'.repeat(42)])).toEqual(['y'.repeat(42)]);
  });
});
