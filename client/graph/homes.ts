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
  /** The file that is looked at in it; null for the graph. */
  readonly file: number | null;
  readonly places: ReadonlyMap<string, Point>;
  /** Who was in its last picture, and who of them stood where the reader had put them. */
  readonly shown: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
  /** The canvas that it was made for. */
  readonly space: Size;
}

const NOBODY: ReadonlySet<string> = new Set();

/** Where the layout put everybody whom it has seen, shown or not: who comes back finds the old place, who is unpinned goes home. */
export class Homes {
  /** As the layout gave it, and as it is in the canvas of now. */
  #laid: Arrangement = { file: null, places: new Map(), shown: NOBODY, pinned: NOBODY, space: { width: 1, height: 1 } };
  #places: ReadonlyMap<string, Point> = this.#laid.places;
  #space: Size = this.#laid.space;
  #layout: LayoutName | null = null;
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
    { layout, pinned, file = null, relayout = false }: ShowOptions,
    measure: Measure,
    space: Size,
  ): Promise<{ anew: boolean } | null> {
    const pins = new Map(Object.entries(pinned));
    const goesOn = (arrangement: Arrangement) => arrangement.file === file && !isOther(scene, arrangement, pins);
    const otherLayout = relayout || layout !== this.#layout;
    if (otherLayout) this.#left = [];
    else if (!goesOn(this.#laid)) this.#comeBack(this.#left.find(goesOn));
    const anew = otherLayout || !goesOn(this.#laid);
    const known = new Map([...(anew ? [] : this.#free(scene, pins)), ...pins]);
    const found = [...scene.actors.keys()].every((id) => known.has(id))
      ? new Map<string, Point>()
      : await this.#find(scene, anew ? layout : 'insert', known, measure, space);
    if (!found) return null;
    if (anew && !otherLayout) this.#leave();
    if (found.size > 0 || anew)
      this.#take({ ...this.#laid, file, places: new Map([...(anew ? [] : this.#places), ...found]), space: anew ? space : this.#space });
    this.#layout = layout;
    this.#laid = { ...this.#laid, shown: new Set(scene.actors.keys()), pinned: new Set(pins.keys()) };
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

  /** The places of all but those who come back to one that somebody has taken meanwhile. */
  #free(scene: Scene, pins: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> {
    const { shown, pinned } = this.#laid;
    const free = new Map(this.#places);
    const here = [...scene.actors.values()].filter(({ id }) => pins.has(id) || free.has(id));
    const stays = ({ id }: { id: string }) => pins.has(id) || (shown.has(id) && !pinned.has(id));
    const placeOf = (id: string) => pins.get(id) ?? free.get(id) ?? { x: 0, y: 0 };
    const standing = here.filter(stays);
    for (const actor of here.filter((one) => !stays(one))) {
      const { x, y } = placeOf(actor.id);
      const isTaken = standing.some((other) => {
        const at = placeOf(other.id);
        return Math.abs(at.x - x) < (actor.width + other.width) / 2 && Math.abs(at.y - y) < (actor.height + other.height) / 2;
      });
      if (isTaken) free.delete(actor.id);
      else standing.push(actor);
    }
    return free;
  }

  #leave(): void {
    if (this.#laid.places.size > 0) this.#left = [this.#laid, ...this.#left].slice(0, LEFT);
  }

  /** Takes up an arrangement again. */
  #comeBack(known: Arrangement | undefined): void {
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

/** Whether it is a picture of others than an arrangement: most of it has no place there, and it is not the last one with more in it, as after an import. */
function isOther(scene: Scene, { places, shown }: Arrangement, pins: ReadonlyMap<string, Point>): boolean {
  const ids = [...scene.actors.keys()];
  const grown = shown.size > 0 && ids.length <= GROWN * shown.size && [...shown].every((id) => scene.actors.has(id));
  return !grown && ids.filter((id) => !places.has(id) && !pins.has(id)).length * 2 > ids.length;
}

/** Whether a canvas is so much wider or narrower than another that a drawing made for one looks lost in the other. */
function differs(a: Size, b: Size): boolean {
  const factor = (a.width * b.height) / Math.max(1, a.height * b.width);
  return factor > OTHER_SHAPE || factor < 1 / OTHER_SHAPE;
}
