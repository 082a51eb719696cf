import { LabelLayer } from '../../../server/domain/drawing/labels/label-layer';
import { computeLayout } from '../../../server/domain/drawing/layouts/compute';
import type { LayoutNode, LayoutReply } from '../../../server/domain/drawing/layouts/layout-types';
import { planLayout, placesOf } from '../../../server/domain/drawing/planning';
import { Scene } from '../../../server/domain/drawing/scene';
import { LAYOUT_NAMES, type LayoutName, type Point } from '../../../server/domain/drawing/model';
import { measure, plantedCamps } from './planted';

const CANVAS = { width: 800, height: 780 };

/** Laid out once, where nothing is fixed. */
const laid = new Map<string, ReturnType<typeof compute>>();

function lay(layout: LayoutName, seed = 1) {
  const key = `${layout} ${seed}`;
  const known = laid.get(key) ?? compute(layout, new Map(), seed);
  laid.set(key, known);
  return known;
}

function compute(layout: LayoutName | 'insert', fixed: ReadonlyMap<string, Point> = new Map(), seed = 1) {
  const planted = plantedCamps(22, seed);
  const scene = new Scene(planted.model);
  const { ids, request } = planLayout(scene, new LabelLayer(scene, measure), layout, fixed, CANVAS);
  const reply = computeLayout(request);
  return { ...planted, ids, request, reply, places: placesOf(ids, reply.positions) };
}

interface Box {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** Shape and label below it, in the area of the reply. */
function boxesOf({ shape, label }: LayoutNode, { x, y }: Point): Box[] {
  const top = y + shape.height / 2 + 3;
  return [
    { x1: x - shape.width / 2, y1: y - shape.height / 2, x2: x + shape.width / 2, y2: y + shape.height / 2 },
    { x1: x - label.width / 2, y1: top, x2: x + label.width / 2, y2: top + label.height },
  ];
}

const overlap = (a: Box, b: Box) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

function overlaps(nodes: readonly LayoutNode[], { positions }: LayoutReply): number {
  const boxes = nodes.map((node, i) => boxesOf(node, positions[i] ?? { x: 0, y: 0 }));
  let count = 0;
  boxes.forEach((mine, i) =>
    boxes.slice(i + 1).forEach((others) => (count += mine.some((a) => others.some((b) => overlap(a, b))) ? 1 : 0)),
  );
  return count;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const between = (a: Point | undefined, b: Point | undefined) => Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));

describe.each(LAYOUT_NAMES)('layout %s', (name) => {
  it('gives the same whole positions for the same drawing', () => {
    const first = lay(name);
    expect(compute(name).reply).toEqual(first.reply);
    expect(first.reply.positions.every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y))).toBe(true);
  });

  it('leaves fixed actors where they are', () => {
    const fixed = new Map([
      ['east-003', { x: 111, y: 222 }],
      ['process-1', { x: 400, y: 50 }],
    ]);
    const { places } = compute(name, fixed);
    expect([...fixed.keys()].map((id) => [id, places.get(id)])).toEqual([...fixed]);
  });

  it('draws nothing, one actor and two', () => {
    const alone = (count: number) => {
      const scene = new Scene({
        actors: Array.from({ length: count }, (_, i) => ({ id: `a${i}`, name: 'A name', label: 'State', counted: 0 })),
        lines: [],
        pairs: [],
      });
      return computeLayout(planLayout(scene, new LabelLayer(scene, measure), name, new Map(), CANVAS).request).positions;
    };
    expect(alone(0)).toEqual([]);
    for (const count of [1, 2]) for (const { x, y } of alone(count)) expect([Number.isFinite(x), Number.isFinite(y)]).toEqual([true, true]);
    const [a, b] = alone(2);
    expect(between(a, b)).toBeGreaterThan(30);
  });
});

describe('layout signed', () => {
  it.each([1, 2, 3])('stands allies together and opponents apart (drawing %i)', (seed) => {
    const { model, places } = lay('signed', seed);
    const lengths = (relationClass: string) =>
      model.lines
        .filter((l) => l.class === relationClass && l.source !== l.target)
        .map((l) => between(places.get(l.source), places.get(l.target)));
    expect(mean(lengths('opposition'))).toBeGreaterThan(1.8 * mean(lengths('support')));
  });

  it('gives each camp a side of its own', () => {
    const { camp, places } = lay('signed');
    const xs = (side: 0 | 1) => [...camp].filter(([, at]) => at === side).map(([id]) => places.get(id)?.x ?? 0);
    const [low, high] = [xs(0), xs(1)].sort((a, b) => mean(a) - mean(b)) as [number[], number[]];
    const border = (mean(low) + mean(high)) / 2;
    const astray = low.filter((x) => x > border).length + high.filter((x) => x < border).length;
    expect(astray).toBeLessThanOrEqual(4);
  });

  it.each([
    [800, 780],
    [1440, 820],
    [1900, 1300],
  ])('lays no shape or label over another on %i × %i, and keeps all inside', (width, height) => {
    const scene = new Scene(plantedCamps(25).model);
    const { request } = planLayout(scene, new LabelLayer(scene, measure), 'signed', new Map(), { width, height });
    const reply = computeLayout(request);
    expect(overlaps(request.nodes, reply)).toBe(0);
    const outside = request.nodes
      .flatMap((node, i) => boxesOf(node, reply.positions[i] ?? { x: 0, y: 0 }))
      .filter(({ x1, y1, x2, y2 }) => x1 < -1 || y1 < -1 || x2 > reply.area.width + 1 || y2 > reply.area.height + 1);
    expect(outside).toEqual([]);
  });

  it('stands processes at the lower margin, below everybody else', () => {
    const { camp, places } = lay('signed');
    const ys = (wanted: boolean) => [...camp].filter(([, side]) => (side === null) === wanted).map(([id]) => places.get(id)?.y ?? 0);
    expect(Math.min(...ys(true))).toBeGreaterThan(Math.max(...ys(false)));
  });

  it('keeps the shapes of a large drawing apart', () => {
    const scene = new Scene(plantedCamps(120).model);
    const { request } = planLayout(scene, new LabelLayer(scene, measure), 'signed', new Map(), CANVAS);
    const reply = computeLayout(request);
    const shapesOnly = request.nodes.map((node) => ({ ...node, label: { width: 0, height: 0 } }));
    expect(overlaps(shapesOnly, reply)).toBeLessThanOrEqual(2);
  });
});

describe('layout insert', () => {
  it('moves nobody who was there, and finds a newcomer free room near its neighbours', () => {
    const before = lay('signed');
    const newcomer = 'east-005';
    const fixed = new Map([...before.places].filter(([id]) => id !== newcomer));
    const { ids, places, model, request, reply } = compute('insert', fixed);
    expect(ids.filter((id) => id !== newcomer).map((id) => places.get(id))).toEqual(
      ids.filter((id) => id !== newcomer).map((id) => before.places.get(id)),
    );
    const neighbours = model.lines
      .filter((l) => l.source === newcomer || l.target === newcomer)
      .map((l) => (l.source === newcomer ? l.target : l.source));
    const middle = { x: mean(neighbours.map((id) => places.get(id)?.x ?? 0)), y: mean(neighbours.map((id) => places.get(id)?.y ?? 0)) };
    expect(between(places.get(newcomer), middle)).toBeLessThan(200);
    expect(overlaps(request.nodes, reply)).toBe(overlaps(before.request.nodes, before.reply));
  });

  it('puts nobody on anybody where there is no room left', () => {
    const before = lay('signed');
    const fixed = new Map(
      [...before.places].filter(([id]) => !id.startsWith('west')).map(([id, { x, y }]) => [id, { x: x / 2, y: y / 2 }]),
    );
    const scene = new Scene(before.model);
    const { request } = planLayout(scene, new LabelLayer(scene, measure), 'insert', fixed, { width: 300, height: 200 });
    const crowded = request.nodes.filter((node) => node.fixed !== null);
    const reply = computeLayout(request);
    const places = reply.positions.filter((_, i) => request.nodes[i]?.fixed !== null);
    expect(overlaps(request.nodes, reply)).toBe(overlaps(crowded, { ...reply, positions: places }));
  });
});
