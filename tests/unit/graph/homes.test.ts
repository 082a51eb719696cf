import { Homes } from '../../../client/graph/homes';
import { computeLayout } from '../../../server/domain/drawing/layouts/compute';
import type { Point, Positions, ViewModel } from '../../../server/domain/drawing/model';
import { Scene } from '../../../server/domain/drawing/scene';
import { measure, plantedCamps } from './planted';

const CANVAS = { width: 1100, height: 660 };

/** The same picture of other actors. */
function renamed({ actors, lines }: ViewModel, prefix: string): ViewModel {
  const named = <T extends string>(id: T) => `${prefix}${id}` as T;
  return {
    actors: actors.map((actor) => ({ ...actor, id: named(actor.id) })),
    lines: lines.map((line) => ({ ...line, id: named(line.id), source: named(line.source), target: named(line.target) })),
    pairs: [],
  };
}

const joined = (...models: ViewModel[]): ViewModel => ({
  actors: models.flatMap(({ actors }) => actors),
  lines: models.flatMap(({ lines }) => lines),
  pairs: [],
});

/** The picture of the actors whose ids end so. */
function only({ actors, lines }: ViewModel, wanted: (id: string) => boolean): ViewModel {
  return {
    actors: actors.filter(({ id }) => wanted(id)),
    lines: lines.filter(({ source, target }) => wanted(source) && wanted(target)),
    pairs: [],
  };
}

function newHomes() {
  const homes = new Homes({ run: (request) => Promise.resolve(computeLayout(request)), stop: () => undefined }, () => undefined);
  const show = async (model: ViewModel, more: { file?: number; pinned?: Positions; relayout?: boolean } = {}) => {
    const scene = new Scene(model);
    const pinned = more.pinned ?? {};
    const settled = await homes.settle(scene, { layout: 'signed', pinned, ...more }, measure, CANVAS);
    const places = new Map([...scene.actors.keys()].map((id) => [id, pinned[id] ?? homes.of(id)]));
    return { anew: settled?.anew, places, piled: piledUp(scene, places) };
  };
  return show;
}

/** Pairs of whom one stands on the other. */
function piledUp(scene: Scene, places: ReadonlyMap<string, Point>): string[] {
  const actors = [...scene.actors.values()];
  return actors.flatMap((a, i) =>
    actors.slice(i + 1).flatMap((b) => {
      const [p, q] = [places.get(a.id) ?? { x: 0, y: 0 }, places.get(b.id) ?? { x: 0, y: 0 }];
      const apart = Math.abs(p.x - q.x) >= (a.width + b.width) / 2 || Math.abs(p.y - q.y) >= (a.height + b.height) / 2;
      return apart ? [] : [`${a.id} ${b.id}`];
    }),
  );
}

const GRAPH = plantedCamps(25).model;
const FILE = renamed(plantedCamps(36, 2).model, 'file-');

describe('where everybody stands', () => {
  it('who looked at a file and imports it finds the graph as it was, and the newcomers beside it, nobody on anybody', async () => {
    const show = newHomes();
    const before = await show(GRAPH);
    await show(FILE, { file: 0 });
    const after = await show(joined(GRAPH, FILE));
    expect(after.anew).toBe(false);
    expect(after.piled).toEqual([]);
    expect(new Map([...before.places.keys()].map((id) => [id, after.places.get(id)]))).toEqual(before.places);
    const removed = await show(GRAPH);
    expect(removed).toEqual({ anew: false, places: before.places, piled: [] });
  });

  it('newcomers who are tied to the others stand among them, nobody on anybody', async () => {
    const show = newHomes();
    const start = await show(only(GRAPH, (id) => /[02468]$/.test(id)));
    const grown = await show(GRAPH);
    expect(grown.anew).toBe(false);
    expect(grown.piled).toEqual([]);
    expect(new Map([...start.places.keys()].map((id) => [id, grown.places.get(id)]))).toEqual(start.places);
  });

  it('a file that holds actors of the graph has places of its own, and the graph keeps its own', async () => {
    const show = newHomes();
    const before = await show(GRAPH);
    const looked = await show(
      only(GRAPH, (id) => id.startsWith('east')),
      { file: 0 },
    );
    expect(looked.anew).toBe(true);
    expect(await show(GRAPH)).toEqual({ anew: false, places: before.places, piled: [] });
  });

  it('who comes back to a place that is taken gets another', async () => {
    const show = newHomes();
    const { places } = await show(GRAPH);
    const [first, second] = ['east-001', 'west-001'];
    const without = only(GRAPH, (id) => id !== first);
    const pinned = { [second]: places.get(first) ?? { x: 0, y: 0 } };
    await show(without, { pinned });
    const back = await show(GRAPH, { pinned });
    expect(back.piled).toEqual([]);
    expect(back.places.get(second)).toEqual(places.get(first));
  });

  it('is found anew where everybody is to be laid out afresh, as a first picture is', async () => {
    const show = newHomes();
    await show(only(GRAPH, (id) => /[02468]$/.test(id)));
    await show(GRAPH);
    const fresh = await newHomes()(GRAPH);
    expect(await show(GRAPH, { relayout: true })).toEqual({ ...fresh, anew: true });
  });
});
