import { Homes } from '../../../client/graph/homes';
import { LabelLayer } from '../../../server/domain/drawing/labels/label-layer';
import { computeLayout } from '../../../server/domain/drawing/layouts/compute';
import type { LayoutRunner } from '../../../client/graph/layouts/runner-types';
import type { LayoutNode, Size } from '../../../server/domain/drawing/layouts/layout-types';
import { stretchTo } from '../../../server/domain/drawing/layouts/stretch';
import { planLayout } from '../../../server/domain/drawing/planning';
import { Scene } from '../../../server/domain/drawing/scene';
import type { LayoutName, Point, ViewModel } from '../../../server/domain/drawing/model';
import { measure, plantedCamps } from './planted';

const node = (width = 20): LayoutNode => ({
  shape: { width, height: 20 },
  label: { width: 60, height: 16 },
  above: 10,
  process: false,
  fixed: null,
});
const AREA = { width: 400, height: 900 };

/** Actors whose shape or label lies over the shape or label of another. */
function overlapping(nodes: readonly LayoutNode[], places: readonly Point[]): number {
  const boxes = nodes.map(({ shape, label }, i) => {
    const { x, y } = places[i] ?? { x: 0, y: 0 };
    const top = y + shape.height / 2 + 3;
    return [
      { x1: x - shape.width / 2, x2: x + shape.width / 2, y1: y - shape.height / 2, y2: y + shape.height / 2 },
      { x1: x - label.width / 2, x2: x + label.width / 2, y1: top, y2: top + label.height },
    ];
  });
  const clash = (i: number, j: number) =>
    (boxes[i] ?? []).some((a) => (boxes[j] ?? []).some((b) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2));
  return boxes.filter((_, i) => boxes.some((_other, j) => i !== j && clash(i, j))).length;
}

describe('a drawing brought to another shape', () => {
  it('fills it, each axis by itself, with everybody in the same order', () => {
    const places = [
      { x: 100, y: 100 },
      { x: 500, y: 300 },
      { x: 900, y: 200 },
    ];
    // A label reaches 30 to either side and 29 down, a shape 10 up.
    expect(stretchTo([node(), node(), node()], places, AREA)).toEqual([
      { x: 30, y: 10 },
      { x: 200, y: 871 },
      { x: 370, y: 441 },
    ]);
  });

  it('moves those apart who would lie over each other', () => {
    const nodes = Array.from({ length: 40 }, () => node());
    const places = nodes.map((_, i) => ({ x: (i % 20) * 70, y: Math.floor(i / 20) * 60 + (i % 3) * 2 }));
    const stretched = stretchTo(nodes, places, { width: 500, height: 700 });
    expect(
      overlapping(
        nodes,
        places.map(({ x, y }) => ({ x: x * 0.35, y: y * 8 })),
      ),
    ).toBeGreaterThan(10);
    expect(overlapping(nodes, stretched)).toBe(0);
    expect(stretched.filter(({ x, y }) => x < 30 || x > 470 || y < 10 || y > 671)).toEqual([]);
  });

  it('stands everybody in the middle where all stood at one place', () => {
    expect(stretchTo([node()], [{ x: 7, y: 7 }], AREA)).toEqual([{ x: 200, y: 441 }]);
    expect(stretchTo([], [], AREA)).toEqual([]);
  });
});

describe('where everybody lives', () => {
  const runner: LayoutRunner = { run: (request) => Promise.resolve(computeLayout(request)), stop: () => undefined };
  const WIDE = { width: 1150, height: 700 };
  const NARROW = { width: 640, height: 700 };
  const settled = async (layout: LayoutName, size = 22) => {
    const scene = new Scene(plantedCamps(size).model);
    const homes = new Homes(runner, () => undefined);
    await homes.settle(scene, { layout, pinned: {} }, measure, WIDE);
    const places = () => Object.fromEntries([...scene.actors.keys()].map((id) => [id, homes.of(id)]));
    return { homes, scene, places, reshape: (space: Size) => homes.reshape(scene, measure, space) };
  };

  it('stays as it is while the canvas keeps about its shape', async () => {
    const { places, reshape } = await settled('signed');
    const laid = places();
    expect([reshape({ width: 1150, height: 620 }), reshape({ width: 575, height: 350 })]).toEqual([false, false]);
    expect(places()).toEqual(laid);
  });

  it('is brought to a canvas of another shape, and back to what the layout gave', async () => {
    const { scene, places, reshape } = await settled('signed');
    const laid = places();
    expect(reshape(NARROW)).toBe(true);
    const { ids, request } = planLayout(scene, new LabelLayer(scene, measure), 'signed', new Map(), NARROW);
    expect(ids.map((id) => places()[id])).toEqual(
      stretchTo(
        request.nodes,
        ids.map((id) => laid[id] ?? { x: 0, y: 0 }),
        request.area,
      ),
    );
    expect([reshape(NARROW), reshape(WIDE)]).toEqual([false, true]);
    expect(places()).toEqual(laid);
  });

  it('leaves circles round, and large drawings to themselves', async () => {
    expect((await settled('circle')).reshape(NARROW)).toBe(false);
    expect((await settled('signed', 60)).reshape(NARROW)).toBe(false);
  });

  /** The picture that holds only so many of each camp. */
  const part = (model: ViewModel, size: number): ViewModel => {
    const stays = (id: string) => Number(/\d+$/.exec(id)?.[0]) < size && !id.startsWith('process');
    return {
      ...model,
      actors: model.actors.filter(({ id }) => stays(id)),
      lines: model.lines.filter(({ source, target }) => stays(source) && stays(target)),
    };
  };

  it('leaves everybody where they stood when an import more than doubles the picture, and finds the new ones places of their own', async () => {
    const { model } = plantedCamps(30);
    const homes = new Homes(runner, () => undefined);
    const small = new Scene(part(model, 12));
    await homes.settle(small, { layout: 'signed', pinned: {} }, measure, WIDE);
    const stood = [...small.actors.keys()].map((id) => [id, homes.of(id)]);
    const grown = new Scene(model);
    expect(grown.actors.size).toBeGreaterThan(2 * small.actors.size);
    expect(await homes.settle(grown, { layout: 'signed', pinned: {} }, measure, WIDE)).toEqual({ anew: false });
    expect([...small.actors.keys()].map((id) => [id, homes.of(id)])).toEqual(stood);
    const { ids, request } = planLayout(grown, new LabelLayer(grown, measure), 'signed', new Map(), WIDE);
    const places = ids.map((id) => homes.of(id));
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(ids.length);
    expect(overlapping(request.nodes, places)).toBeLessThan(ids.length / 4);
  });

  it('lays everybody out anew when a picture grows past three times, or shows others', async () => {
    const { model } = plantedCamps(30);
    const settle = async (first: number) => {
      const homes = new Homes(runner, () => undefined);
      await homes.settle(new Scene(part(model, first)), { layout: 'signed', pinned: {} }, measure, WIDE);
      return homes.settle(new Scene(model), { layout: 'signed', pinned: {} }, measure, WIDE);
    };
    expect([await settle(8), await settle(12)]).toEqual([{ anew: true }, { anew: false }]);
  });
});
