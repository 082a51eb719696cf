import fc from 'fast-check';
import { bendLines } from '../../../server/domain/drawing/bend-lines';
import { linesThroughShapes } from '../../../server/domain/drawing/checks';
import { boundaryPoint, cornersOf, type PlacedShape } from '../../../server/domain/drawing/geometry/boundary';
import { avoidObstacles, type BentLine, type Obstacle } from '../../../server/domain/drawing/geometry/bows';
import { lengthIn } from '../../../server/domain/drawing/geometry/clip';
import { curveOf, pathPoint } from '../../../server/domain/drawing/geometry/curve';
import { fan } from '../../../server/domain/drawing/geometry/fan';
import { LabelLayer } from '../../../server/domain/drawing/labels/label-layer';
import { Scene } from '../../../server/domain/drawing/scene';
import type { Point } from '../../../server/domain/drawing/model';
import { SHAPES } from '../../../server/domain/vocabulary/shapes';
import { line, measure } from './planted';

const SHAPE = { shape: 'ellipse', size: 20 };
const FRAME = { x1: -100, y1: -150, x2: 300, y2: 150 };
const bent = (id: string, bow = 0): BentLine => ({
  id,
  source: { ...SHAPE, x: 0, y: 0 },
  target: { ...SHAPE, x: 200, y: 0 },
  loop: false,
  bow,
  width: 2,
  sourceEnd: 'none',
  targetEnd: 'none',
});
const ENDS = ['a', 'b'] as const;
const lone = { ends: ENDS, lines: [bent('l')] };
const three = { ends: ENDS, lines: [bent('l', -26), bent('m', 0), bent('n', 26)] };
const obstacle = { id: 'c', kind: 'shape', x1: 90, y1: -12, x2: 110, y2: 8 } as const satisfies Obstacle;

/** Whether the point lies in the shape, asked of its outline. */
function covers(shape: PlacedShape, at: Point, margin: number): boolean {
  const edge = boundaryPoint(shape, at);
  return Math.hypot(at.x - shape.x, at.y - shape.y) <= Math.hypot(edge.x - shape.x, edge.y - shape.y) + margin;
}

const meets = (line: BentLine, { x1, y1, x2, y2 }: Obstacle) => {
  const { path } = curveOf(line);
  return Array.from({ length: 301 }, (_, i) => pathPoint(path, i / 300)).some(({ x, y }) => x >= x1 && x <= x2 && y >= y1 && y <= y2);
};
const bows = (pair: typeof lone, obstacles: readonly Obstacle[], frame = FRAME) => [...avoidObstacles([pair], obstacles, frame).values()];
const met = (pair: typeof lone, bent: readonly number[], obstacles: readonly Obstacle[]) =>
  pair.lines.filter((one, i) => obstacles.some((each) => meets({ ...one, bow: bent[i] ?? 0 }, each))).map(({ id }) => id);

describe('the lines of a pair', () => {
  it('stay as they are where nothing is in the way but their own ends', () => {
    expect(avoidObstacles([lone], [], FRAME)).toEqual(new Map([['l', 0]]));
    expect(bows(three, [])).toEqual([-26, 0, 26]);
    expect(bows(lone, [{ ...obstacle, id: 'a' }])).toEqual([0]);
  });

  it('go round a shape on the shorter side, and not out of the frame', () => {
    const [bow = 0] = bows(lone, [obstacle]);
    expect(bow).toBeGreaterThan(0);
    expect(met(lone, [bow], [obstacle])).toEqual([]);
    expect(bows(lone, [obstacle], { ...FRAME, y2: 2 })[0]).toBeLessThan(0);
  });

  it('go round it together where there are several, and keep their order and distance', () => {
    const around = bows(three, [obstacle]);
    expect(met(three, around, [obstacle])).toEqual([]);
    expect([(around[1] ?? 0) - (around[0] ?? 0), (around[2] ?? 0) - (around[1] ?? 0)]).toEqual([26, 26]);
  });

  it('come nearer to each other where they have to pass between two shapes', () => {
    const gate: Obstacle[] = [
      { ...obstacle, id: 'c', y1: -140, y2: -10 },
      { ...obstacle, id: 'd', y1: 10, y2: 140 },
    ];
    const through = bows(three, gate);
    expect(met(three, through, gate)).toEqual([]);
    expect((through[2] ?? 0) - (through[0] ?? 0)).toBeLessThan(52);
  });

  it('run through any number of labels rather than through one shape', () => {
    const labels = [-1, 1].flatMap((side) =>
      Array.from({ length: 4 }, (_, i): Obstacle => {
        const y = side * (20 + 18 * i);
        return { id: `t${side}${i}`, kind: 'label', x1: 20, y1: y - 9, x2: 180, y2: y + 9 };
      }),
    );
    expect(met(lone, bows(lone, [obstacle, ...labels]), [obstacle])).toEqual([]);
    expect(met(lone, bows(lone, labels), labels)).toEqual([]);
  });
});

describe('how much of a way runs inside a shape', () => {
  const coordinate = fc.integer({ min: -40, max: 40 });

  it('is what one counts along it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(SHAPES)), coordinate, coordinate, coordinate, coordinate, (name, ax, ay, bx, by) => {
        const shape = { shape: name, size: 40, x: 3, y: -2 };
        const steps = 2000;
        const inside = Array.from({ length: steps }, (_, i) => (i + 0.5) / steps).filter((share) =>
          covers(shape, { x: ax + (bx - ax) * share, y: ay + (by - ay) * share }, 0),
        ).length;
        const counted = (inside / steps) * Math.hypot(bx - ax, by - ay);
        const measured = lengthIn([ax, ay, bx, by], { x1: -80, y1: -80, x2: 80, y2: 80, corners: cornersOf(shape) });
        // The outline of an ellipse is cut straight between its twelve corners, by a thirtieth of its size at most.
        return Math.abs(counted - measured) < (name === 'ellipse' ? 12 : 0.2);
      }),
    );
  });
});

/** A star with a rival: everybody along one straight way, the ends tied by several lines, as Syria's government, Russia and the opposition once stood. */
function inARow() {
  const names = ['a', 'b', 'c', 'd', 'e'];
  const scene = new Scene({
    actors: names.map((id, i) => ({ id, name: `The ${id}`, label: i % 2 ? 'State' : 'ArmedGroup', counted: 30 })),
    lines: [
      line('a', 'opposition', 'e'),
      line('a', 'contact', 'e'),
      line('e', 'support', 'a'),
      line('a', 'support', 'c'),
      line('b', 'support', 'c'),
      line('c', 'opposition', 'e'),
      line('d', 'contact', 'e'),
      line('a', 'contact', 'd'),
    ],
    pairs: [],
  });
  names.forEach((id, i) => scene.move(id, { x: 80 + i * 180, y: 250 + (i % 2) * 14 }));
  return scene;
}

/** Asked of the outlines and of a thousand points of each line, and not of the code that bends. */
function through(scene: Scene): string[] {
  return [...scene.lines.values()].flatMap(({ id, source, target }) => {
    const { path } = scene.curve(id) ?? { path: [] };
    const points = Array.from({ length: 1001 }, (_, i) => pathPoint(path, i / 1000));
    return [...scene.actors.keys()]
      .filter((actor) => actor !== source && actor !== target && points.some((at) => covers(scene.shapeOf(actor), at, 0)))
      .map((actor) => `${id} > ${actor}`);
  });
}

describe('a drawing', () => {
  it('has no line through the shape of a third actor, also between pairs of several lines', () => {
    const scene = inARow();
    expect(through(scene).length).toBeGreaterThan(6);
    expect(linesThroughShapes(scene).sort()).toEqual(through(scene).sort());
    const stage = { scene, bend: (all: ReadonlyMap<string, number>) => all.forEach((bow, id) => scene.bend(id, bow)) };
    bendLines(stage, new LabelLayer(scene, measure), 900, 500);
    expect([through(scene), linesThroughShapes(scene)]).toEqual([[], []]);
    const fanned = fan([...scene.lines.values()]);
    expect([...scene.bows].filter(([id, bow]) => fanned.get(id) !== bow).length).toBeGreaterThan(2);
  });
});
