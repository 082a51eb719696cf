import type { Measure } from './labels/label-text';
import { LabelLayer } from './labels/label-layer';
import { createLayoutRunner } from './layouts/layout-runner';
import type { Size } from './layouts/layout-types';
import { placesOf, planLayout } from './planning';
import type { Scene } from './scene';
import type { LayoutName, Point, ShowOptions } from './types';

/** Where the layout put everybody whom it has seen, shown or not: who comes back finds the old place, who is unpinned goes home. */
export class Homes {
  readonly #runner = createLayoutRunner();
  #places = new Map<string, Point>();
  #layout: LayoutName | null = null;

  constructor(readonly onBusy: (busy: boolean) => void) {}

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
    this.#places = new Map([...(anew ? [] : this.#places), ...found]);
    this.#layout = layout;
    return { anew };
  }

  stop(): void {
    this.#runner.stop();
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
      const reply = await this.#runner.run(request);
      return reply && new Map([...placesOf(ids, reply.positions)].filter(([id]) => !known.has(id)));
    } finally {
      this.onBusy(false);
    }
  }
}
