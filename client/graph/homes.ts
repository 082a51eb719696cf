import type { Measure } from '../../server/domain/drawing/labels/label-text';
import { LabelLayer } from '../../server/domain/drawing/labels/label-layer';
import type { Size } from '../../server/domain/drawing/layouts/layout-types';
import type { LayoutRunner } from './layouts/runner-types';
import { stretchTo } from '../../server/domain/drawing/layouts/stretch';
import { placesOf, planLayout } from '../../server/domain/drawing/planning';
import type { Scene } from '../../server/domain/drawing/scene';
import type { LayoutName, Point } from '../../server/domain/drawing/model';
import type { ShowOptions } from './types';

/** A canvas has another shape when its width in heights has changed by this factor. */
const OTHER_SHAPE = 1.2;
/** Up to so many actors a drawing is brought to the shape of its canvas; it is done between two frames. */
const FEW = 110;

/** A picture that has grown to no more than this many times its actors keeps those it had where they stood. */
const GROWN = 3;

/** So many arrangements of other pictures are kept, the last left first. */
const LEFT = 3;

interface Arrangement {
  readonly places: ReadonlyMap<string, Point>;
  /** The canvas that it was made for. */
  readonly space: Size;
}

/** Where the layout put everybody whom it has seen, shown or not: who comes back finds the old place, who is unpinned goes home. */
export class Homes {
  /** As the layout gave it, and as it is in the canvas of now. */
  #laid: Arrangement = { places: new Map(), space: { width: 1, height: 1 } };
  #places: ReadonlyMap<string, Point> = this.#laid.places;
  #space: Size = this.#laid.space;
  #layout: LayoutName | null = null;
  /** Who was in the last picture. */
  #shown: ReadonlySet<string> = new Set();
  /** Arrangements that a picture of others took the place of: who looked at a file finds the graph as it was. */
  #left: readonly Arrangement[] = [];

  constructor(
    readonly runner: LayoutRunner,
    readonly onBusy: (busy: boolean) => void,
  ) {}

  /** The place of an actor; pins are the caller's. */
  of(id: string): Point {
    return this.#places.get(id) ?? { x: 0, y: 0 };
  }

  /** Finds places for those who have none, in a worker. Says whether everybody was laid out anew; null when a later call has superseded this one. */
  async settle(
    scene: Scene,
    { layout, pinned, relayout = false }: ShowOptions,
    measure: Measure,
    space: Size,
  ): Promise<{ anew: boolean } | null> {
    const pins = new Map(Object.entries(pinned));
    const otherLayout = relayout || layout !== this.#layout;
    if (otherLayout) this.#left = [];
    else if (this.#isOther(scene, pins)) this.#comeBack(scene, pins);
    const anew = otherLayout || this.#isOther(scene, pins);
    const known = new Map([...(anew ? [] : this.#places), ...pins]);
    const found = [...scene.actors.keys()].every((id) => known.has(id))
      ? new Map<string, Point>()
      : await this.#find(scene, anew ? layout : 'insert', known, measure, space);
    if (!found) return null;
    if (anew && !otherLayout) this.#leave();
    if (found.size > 0) this.#take({ places: new Map([...(anew ? [] : this.#places), ...found]), space: anew ? space : this.#space });
    this.#layout = layout;
    this.#shown = new Set(scene.actors.keys());
    return { anew };
  }

  /** Brings the drawing to the shape of a canvas that has become much wider or narrower, or back to what the layout gave. Says whether anybody has another place now. */
  reshape(scene: Scene, measure: Measure, space: Size): boolean {
    if (this.#layout === 'circle' || scene.actors.size > FEW || !differs(space, this.#space)) return false;
    this.#space = space;
    this.#places = differs(space, this.#laid.space) ? this.#stretched(scene, measure, space) : this.#laid.places;
    return true;
  }

  stop(): void {
    this.runner.stop();
  }

  /** Whether it is a picture of others: most of it has no place, and it is not the last one with more in it, as after an import. */
  #isOther(scene: Scene, pins: ReadonlyMap<string, Point>): boolean {
    const grown =
      this.#shown.size > 0 && scene.actors.size <= GROWN * this.#shown.size && [...this.#shown].every((id) => scene.actors.has(id));
    return !grown && isMostlyNew(scene, this.#places, pins);
  }

  #leave(): void {
    if (this.#laid.places.size > 0) this.#left = [this.#laid, ...this.#left].slice(0, LEFT);
  }

  /** Takes up the arrangement again in which most of a picture has stood. */
  #comeBack(scene: Scene, pins: ReadonlyMap<string, Point>): void {
    const known = this.#left.find(({ places }) => !isMostlyNew(scene, places, pins));
    if (known === undefined) return;
    this.#left = this.#left.filter((one) => one !== known);
    this.#leave();
    this.#take(known);
  }

  #take(laid: Arrangement): void {
    this.#laid = laid;
    this.#places = laid.places;
    this.#space = laid.space;
  }

  #stretched(scene: Scene, measure: Measure, space: Size): ReadonlyMap<string, Point> {
    const { ids, request } = planLayout(scene, new LabelLayer(scene, measure), 'signed', new Map(), space);
    const before = ids.map((id) => this.#laid.places.get(id) ?? { x: 0, y: 0 });
    return new Map([...this.#laid.places, ...placesOf(ids, stretchTo(request.nodes, before, request.area))]);
  }

  async #find(
    scene: Scene,
    layout: LayoutName | 'insert',
    known: ReadonlyMap<string, Point>,
    measure: Measure,
    space: Size,
  ): Promise<Map<string, Point> | null> {
    const { ids, request } = planLayout(scene, new LabelLayer(scene, measure), layout, known, space);
    this.onBusy(true);
    try {
      const reply = await this.runner.run(request);
      return reply && new Map([...placesOf(ids, reply.positions)].filter(([id]) => !known.has(id)));
    } finally {
      this.onBusy(false);
    }
  }
}

/** Whether most of a picture has no place yet. */
function isMostlyNew(scene: Scene, places: ReadonlyMap<string, Point>, pins: ReadonlyMap<string, Point>): boolean {
  const ids = [...scene.actors.keys()];
  return ids.filter((id) => !places.has(id) && !pins.has(id)).length * 2 > ids.length;
}

/** Whether a canvas is so much wider or narrower than another that a drawing made for one looks lost in the other. */
function differs(a: Size, b: Size): boolean {
  const factor = (a.width * b.height) / Math.max(1, a.height * b.width);
  return factor > OTHER_SHAPE || factor < 1 / OTHER_SHAPE;
}
