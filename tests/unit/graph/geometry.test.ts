import fc from 'fast-check';
import { boundaryPoint } from '../../../server/domain/drawing/geometry/boundary';
import { curveOf, flatten, segmentDistance, type CurveSpec } from '../../../server/domain/drawing/geometry/curve';
import { fan, loopHeight } from '../../../server/domain/drawing/geometry/fan';
import { indexLines } from '../../../server/domain/drawing/geometry/line-index';
import { segmentHitsBox, segmentsCross } from '../../../server/domain/drawing/layouts/segments';
import { fitted } from '../../../server/domain/drawing/viewport';
import { line } from './planted';

const shape = (x: number, y: number, name = 'ellipse', size = 20) => ({ x, y, shape: name, size });
const spec = (more: Partial<CurveSpec> = {}): CurveSpec => ({
  source: shape(0, 0),
  target: shape(200, 0),
  loop: false,
  bow: 0,
  width: 2,
  sourceEnd: 'none',
  targetEnd: 'none',
  ...more,
});
const rounded = (values: readonly number[]) => values.map((value) => Math.round(value * 10) / 10 + 0);

describe('the outline of a shape', () => {
  it.each([
    ['ellipse', 1, 0, [9.4, 0]],
    ['round-rectangle', 1, 0, [10.8, 0]],
    ['round-rectangle', 0, -1, [0, -8.4]],
    ['diamond', 1, 1, [5.7, 5.7]],
    ['round-triangle', 0, 1, [0, 10]],
    ['hexagon', -1, 0, [-11, 0]],
    ['of an import', 0, 1, [0, 8.4]],
  ])('%s is left towards (%i, %i) where it ends', (name, dx, dy, expected) => {
    const { x, y } = boundaryPoint(shape(0, 0, name), { x: dx * 500, y: dy * 500 });
    expect(rounded([x, y])).toEqual(expected);
  });
});

describe('lines of one pair', () => {
  it('lie side by side in the order of the classes, and one alone is straight', () => {
    const lines = [line('a', 'contact', 'b'), line('a', 'opposition', 'b'), line('a', 'support', 'b'), line('a', 'support', 'c')];
    expect([...fan(lines)].sort()).toEqual([
      ['a|contact|b', 26],
      ['a|opposition|b', 0],
      ['a|support|b', -26],
      ['a|support|c', 0],
    ]);
  });

  it('turn, where they are loops, each to another side', () => {
    expect([...fan([line('a', 'opposition', 'a'), line('a', 'contact', 'a')]).values()].sort()).toEqual([0, 75]);
  });
});

describe('a curve', () => {
  it('runs from outline to outline, and stops short of an arrow', () => {
    const { path, tips } = curveOf(spec({ targetEnd: 'arrow' }));
    expect(rounded(path)).toEqual([9.4, 0, 100, 0, 186.6, 0]);
    expect(tips.map(({ x, y, angle, end }) => [rounded([x, y, angle]), end])).toEqual([[[190.6, 0, 0], 'arrow']]);
  });

  it('bends to its own side by half its bow', () => {
    const { middle } = curveOf(spec({ bow: 40 }));
    expect(middle.y).toBeGreaterThan(18);
    expect(middle.y).toBeLessThan(22);
    expect(curveOf(spec({ bow: -40 })).middle.y).toBeCloseTo(-middle.y, 6);
  });

  it('stands out above its shape as a loop', () => {
    const { path } = curveOf(spec({ target: shape(0, 0), loop: true, targetEnd: 'bar' }));
    const ys = flatten(path).filter((_, i) => i % 2 === 1);
    expect(Math.min(...ys)).toBeCloseTo(-loopHeight(20), 0);
    expect(Math.max(...ys)).toBeLessThan(0);
  });
});

describe('finding lines', () => {
  const point = fc.record({ x: fc.integer({ min: -300, max: 300 }), y: fc.integer({ min: -300, max: 300 }) });
  const curves = fc.array(fc.record({ from: point, to: point, bow: fc.integer({ min: -90, max: 90 }) }), { minLength: 1, maxLength: 12 });

  it('finds what a look at every segment finds', () => {
    fc.assert(
      fc.property(curves, point, fc.integer({ min: 1, max: 60 }), (rows, { x, y }, tolerance) => {
        const lines = rows.map(({ from, to, bow }, i) => ({
          id: `l${i}`,
          path: curveOf(spec({ source: { ...shape(0, 0), ...from }, target: { ...shape(0, 0), ...to }, bow })).path,
        }));
        const distance = (path: readonly number[]) => {
          const flat = flatten(path);
          let least = Infinity;
          for (let i = 0; i + 3 < flat.length; i += 2)
            least = Math.min(least, segmentDistance(x, y, flat[i] ?? 0, flat[i + 1] ?? 0, flat[i + 2] ?? 0, flat[i + 3] ?? 0));
          return least;
        };
        const expected = lines.filter(({ path }) => distance(path) <= tolerance).map(({ id }) => id);
        expect([...indexLines(lines).near(x, y, tolerance)].sort()).toEqual(expected.sort());
      }),
    );
  });

  it('names the nearest first', () => {
    const lines = [
      { id: 'far', path: curveOf(spec({ source: shape(0, 9), target: shape(200, 9) })).path },
      { id: 'near', path: curveOf(spec()).path },
    ];
    expect(indexLines(lines).near(100, 2, 10)).toEqual(['near', 'far']);
    expect(indexLines(lines).near(100, 40, 10)).toEqual([]);
  });
});

describe('segments', () => {
  it('cross or do not', () => {
    expect(segmentsCross(0, 0, 10, 10, 0, 10, 10, 0)).toBe(true);
    expect(segmentsCross(0, 0, 10, 10, 20, 0, 11, 10)).toBe(false);
    expect(segmentsCross(0, 0, 10, 0, 5, 0, 5, 10)).toBe(false);
  });

  it('touch a box exactly when some point of theirs lies in it', () => {
    const coordinate = fc.integer({ min: -40, max: 40 });
    fc.assert(
      fc.property(coordinate, coordinate, coordinate, coordinate, (ax, ay, bx, by) => {
        const samples = Array.from({ length: 401 }, (_, i) => [ax + ((bx - ax) * i) / 400, ay + ((by - ay) * i) / 400] as const);
        const inside = (margin: number) => samples.some(([x, y]) => Math.abs(x) <= 15 + margin && Math.abs(y) <= 8 + margin);
        // Between the samples a corner may be cut: there either answer is right.
        if (inside(-0.3) !== inside(0.3)) return true;
        return segmentHitsBox(ax, ay, bx, by, 15, 8) === inside(0);
      }),
    );
  });
});

describe('fitting', () => {
  const extent = (x: number, y: number) => ({
    x,
    y,
    model: { x1: -10, y1: -10, x2: 10, y2: 10 },
    screen: { x1: -30, y1: 0, x2: 30, y2: 20 },
  });

  it('shows everything with its labels, in the middle', () => {
    const { zoom, pan } = fitted([extent(0, 0), extent(2000, 1000)], 800, 600);
    expect(2020 * zoom + 60).toBeCloseTo(800 - 28, 0);
    expect(-10 * zoom - 30 + pan.x).toBeCloseTo(14, 0);
  });

  it('does not blow up the few', () => {
    expect(fitted([extent(0, 0)], 800, 600).zoom).toBe(1.6);
    expect(fitted([], 800, 600)).toEqual({ zoom: 1, pan: { x: 0, y: 0 } });
  });
});
