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
    const anew = relayout || layout !== this.#layout || this.#mostlyNew(scene, pins);
    const known = new Map([...(anew ? [] : this.#places), ...pins]);
    const found = [...scene.actors.keys()].every((id) => known.has(id))
      ? new Map<string, Point>()
      : await this.#find(scene, anew ? layout : 'insert', known, measure, space);
    if (!found) return null;
    if (found.size > 0) this.#take({ places: new Map([...(anew ? [] : this.#places), ...found]), space: anew ? space : this.#space });
    this.#layout = layout;
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

  #mostlyNew(scene: Scene, pins: ReadonlyMap<string, Point>): boolean {
    const ids = [...scene.actors.keys()];
    return ids.filter((id) => !this.#places.has(id) && !pins.has(id)).length * 2 > ids.length;
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

/** Whether a canvas is so much wider or narrower than another that a drawing made for one looks lost in the other. */
function differs(a: Size, b: Size): boolean {
  const factor = (a.width * b.height) / Math.max(1, a.height * b.width);
  return factor > OTHER_SHAPE || factor < 1 / OTHER_SHAPE;
}
