import { PAIR_GLYPH } from '../../vocabulary/line-ends';
import { overlaps, type Box } from '../geometry/box-grid';
import { flatten } from '../geometry/curve';
import type { Scene } from '../scene';
import { toScreen, type Viewport } from '../viewport';
import { badgeBox } from './badge';
import { labelFontSize, labelText, labelWeight, type LabelText, type Measure } from './label-text';
import { labelBox, placeLabels, type Labelled, type PlacedLabel, type Side } from './place-labels';

/** Up to this many actors labels may reconsider their side, avoid lines, and keep it while the drawing is panned. */
const FEW = 160;
const ROUNDS = 4;
/** In crowded drawings there is one label to so many square pixels of the screen. */
const CROWDED_ROOM = 13_000;
/** Space between the points of a line that labels avoid, in pixels of the screen. */
const STEP = 6;

/** Labels grow much slower than the drawing, and never shrink below their size at zoom 1. */
export function fontScale(zoom: number): number {
  return Math.min(1.5, Math.max(1, zoom ** 0.4));
}

/** Which labels are shown, and on which side of its shape each stands. Labels have a size on the screen, whatever the zoom. */
export class LabelLayer {
  #sides = new Map<string, Side>();
  #scale = 1;
  /** What the sides were found for. */
  #placedFor = '';
  readonly #texts = new Map<string, LabelText>();

  constructor(
    readonly scene: Scene,
    readonly measure: Measure,
    sides: ReadonlyMap<string, Side> = new Map(),
  ) {
    this.#sides = new Map(sides);
  }

  get sides(): ReadonlyMap<string, Side> {
    return this.#sides;
  }

  get few(): boolean {
    return this.scene.actors.size <= FEW;
  }

  /** Decides anew. `framed`: everything is in view and no label may leave it. */
  place(viewport: Viewport, framed: boolean): void {
    const situation = JSON.stringify([viewport.zoom, viewport.pan, viewport.width, viewport.height, framed, this.scene.changes]);
    if (situation === this.#placedFor) return;
    this.#placedFor = situation;
    this.#rescale(fontScale(viewport.zoom));
    const { width, height } = viewport;
    const actors = [...this.scene.actors.keys()]
      .map((id) => this.labelled(id, viewport))
      .filter(({ x, y }) => this.few || (x > -80 && y > -60 && x < width + 80 && y < height + 60));
    const placed = placeLabels(actors, {
      frame: { x1: 1, y1: 1, x2: width - 1, y2: height - 1 },
      framed,
      linePoints: this.few ? this.#linePoints(viewport) : [],
      before: this.#sides,
      rounds: this.few ? ROUNDS : 0,
      apart: this.few ? 1 : 8,
      most: this.few ? Infinity : Math.ceil((width * height) / CROWDED_ROOM),
      marks: this.#marks(viewport),
    });
    this.#sides = new Map([...placed].map(([id, { side }]) => [id, side]));
  }

  /** Sides for the actors of a highlight: those shown stay, the others find what room there is among them, `first` before all. */
  placeAmong(ids: ReadonlySet<string>, first: string | null, viewport: Viewport): Map<string, Side> {
    const actors = [...ids].map((id) => ({ ...this.labelled(id, viewport), ...(id === first ? { priority: Infinity } : {}) }));
    const kept = new Map<string, PlacedLabel>();
    for (const actor of actors) {
      const side = this.#sides.get(actor.id);
      if (side) kept.set(actor.id, { ...labelBox(actor, side), id: actor.id, side });
    }
    const missing = actors.filter(({ id }) => !kept.has(id));
    const placed = placeLabels(missing, {
      frame: null,
      framed: false,
      linePoints: [],
      before: this.#sides,
      rounds: 0,
      apart: 1,
      most: Infinity,
      kept: [...kept.values()],
      others: actors,
    });
    if (first !== null && ids.has(first) && !kept.has(first) && !placed.has(first))
      kept.set(first, { ...labelBox(this.labelled(first, viewport), 'below'), id: first, side: 'below' });
    return new Map([...kept, ...placed].map(([id, { side }]) => [id, side]));
  }

  /** The boxes of the shown labels whose shape is in view. */
  boxes({ width, height, ...rest }: Viewport): Box[] {
    const viewport = { width, height, ...rest };
    return [...this.#sides].flatMap(([id, side]) => {
      const labelled = this.labelled(id, viewport);
      const inView = labelled.x >= 0 && labelled.y >= 0 && labelled.x <= width && labelled.y <= height;
      return inView ? [labelBox(labelled, side)] : [];
    });
  }

  /** Pairs of shown labels that overlap, plus those that leave the canvas. */
  overlaps(viewport: Viewport): number {
    const boxes = this.boxes(viewport);
    const outside = boxes.filter(({ x1, y1, x2, y2 }) => x1 < 0 || y1 < 0 || x2 > viewport.width || y2 > viewport.height).length;
    return boxes.reduce((sum, box, i) => sum + boxes.slice(i + 1).filter((other) => overlaps(box, other)).length, outside);
  }

  get hidden(): number {
    return this.scene.actors.size - this.#sides.size;
  }

  /** The label of an actor at zoom 1, for layouts. */
  textAt(id: string, scale: number, whole = false): LabelText {
    const { name = '', counted = 0 } = this.scene.actors.get(id) ?? {};
    const fontSize = Math.round(labelFontSize(counted) * scale * 2) / 2;
    return labelText(name, { fontSize, weight: labelWeight(counted) }, this.measure, whole);
  }

  #rescale(scale: number): void {
    if (scale !== this.#scale) this.#texts.clear();
    this.#scale = scale;
  }

  #text(id: string): LabelText {
    const known = this.#texts.get(id);
    if (known) return known;
    const text = this.textAt(id, this.#scale);
    this.#texts.set(id, text);
    return text;
  }

  /** An actor on the screen with its label. */
  labelled(id: string, viewport: Viewport, whole = false): Labelled {
    const actor = this.scene.actors.get(id);
    const { x, y } = toScreen(viewport, this.scene.place(id));
    const half = (length: number | undefined) => ((length ?? 0) * viewport.zoom) / 2;
    return {
      id,
      x,
      y,
      hw: half(actor?.width),
      hh: half(actor?.height),
      text: whole ? this.textAt(id, this.#scale, true) : this.#text(id),
      priority: actor?.counted ?? 0,
    };
  }

  #marks(viewport: Viewport): Box[] {
    const radius = PAIR_GLYPH.radius * viewport.zoom + 1;
    const glyphs = this.scene.glyphs().map((glyph) => {
      const { x, y } = toScreen(viewport, glyph);
      return { x1: x - radius, y1: y - radius, x2: x + radius, y2: y + radius };
    });
    const badges = [...this.scene.actors.values()].flatMap(({ id, combined = [] }) => {
      const { x, y, hw, hh } = this.labelled(id, viewport);
      return combined.length === 0 ? [] : [badgeBox({ x: x + hw, y: y - hh }, `+${combined.length}`, this.measure)];
    });
    return [...glyphs, ...badges];
  }

  #linePoints(viewport: Viewport): number[] {
    const points: number[] = [];
    for (const id of this.scene.lines.keys()) {
      const flat = flatten(this.scene.curve(id)?.path ?? []);
      for (let i = 0; i + 3 < flat.length; i += 2) {
        const a = toScreen(viewport, { x: flat[i] ?? 0, y: flat[i + 1] ?? 0 });
        const b = toScreen(viewport, { x: flat[i + 2] ?? 0, y: flat[i + 3] ?? 0 });
        const steps = Math.max(1, Math.round(Math.hypot(b.x - a.x, b.y - a.y) / STEP));
        for (let k = 0; k < steps; k++) points.push(a.x + ((b.x - a.x) * k) / steps, a.y + ((b.y - a.y) * k) / steps);
      }
    }
    return points;
  }
}
