import { loopHeight } from './geometry/fan';
import { fontScale, type LabelLayer } from './labels/label-layer';
import type { LayoutNode, LayoutRequest, Size } from './layouts/layout-types';
import type { Scene } from './scene';
import type { LayoutName, Point, Positions } from './model';
import { fitted, PADDING, ZOOM, type Extent } from './viewport';

/**
 * Room for an actor with its label, in square pixels: with more than `plenty` all is drawn larger, with less than `tight` the shapes are drawn smaller (labels stay as
 * they are); with much more than `most` the drawing does not fill the canvas.
 */
const ROOM = { tight: 7500, plenty: 11500, most: 52000 } as const;
/** Shapes are made no smaller than this for the sake of their labels. */
const SMALLEST = 0.6;

/** How large a drawing to ask for: the canvas less its padding, in pixels at zoom 1, and the zoom at which that fills it. */
function layoutArea(count: number, width: number, height: number): { area: Size; zoom: number } {
  const [w, h] = [Math.max(120, width - 2 * PADDING), Math.max(120, height - 2 * PADDING)];
  const fits = (room: number) => Math.sqrt((w * h) / (Math.max(1, count) * room));
  const zoom = Math.min(ZOOM.mostOfFit, Math.max(fits(ROOM.plenty), Math.min(1, Math.max(SMALLEST, fits(ROOM.tight)))));
  const shrink = Math.min(1, Math.sqrt((Math.max(1, count) * ROOM.most) / (w * h)));
  return { zoom, area: { width: Math.round((w / zoom) * shrink), height: Math.round((h / zoom) * shrink) } };
}

/** The zoom at which a drawing of so many actors will about fill the canvas. */
export const plannedZoom = (count: number, width: number, height: number): number => layoutArea(count, width, height).zoom;

export interface Plan {
  readonly request: LayoutRequest;
  /** Ids in the order of the request's nodes. */
  readonly ids: readonly string[];
}

/** What to ask of a layout: `fixed` actors stay where they are. */
export function planLayout(
  scene: Scene,
  labels: LabelLayer,
  layout: LayoutName | 'insert',
  fixed: ReadonlyMap<string, Point>,
  space: Size,
): Plan {
  const { area, zoom } = layoutArea(layout === 'circle' ? Infinity : scene.actors.size, space.width, space.height);
  const ids = [...scene.actors.keys()].sort();
  const index = new Map(ids.map((id, i) => [id, i]));
  const nodes = ids.map((id): LayoutNode => {
    const { width = 0, height = 0, label = '' } = scene.actors.get(id) ?? {};
    const text = labels.textAt(id, fontScale(zoom));
    return {
      shape: { width, height },
      above: aboveOf(scene, id),
      label: { width: text.width / zoom, height: text.height / zoom },
      process: label === 'Process',
      fixed: fixed.get(id) ?? null,
    };
  });
  const edges = [...scene.lines.values()].map((line) => ({
    source: index.get(line.source) ?? 0,
    target: index.get(line.target) ?? 0,
    class: line.class,
    weight: weightOf(line.articles.length, line.solid, line.wordsOnly),
  }));
  return { ids, request: { layout, nodes, edges, area } };
}

/** How far an actor reaches up from its middle. */
function aboveOf(scene: Scene, id: string): number {
  const { height = 0, size = 0 } = scene.actors.get(id) ?? {};
  return scene.linesOf(id).some((line) => scene.lines.get(line)?.loop) ? Math.max(height / 2, loopHeight(size) + 2) : height / 2;
}

/** What only words or doubt stand behind weighs half. */
function weightOf(articles: number, solid: boolean, wordsOnly: boolean): number {
  return Math.sqrt(Math.max(1, articles)) * (solid ? 1 : 0.5) * (wordsOnly ? 0.5 : 1);
}

/** Places by id, from positions in the order of `ids`. */
export function placesOf(ids: readonly string[], positions: readonly Point[]): Map<string, Point> {
  return new Map(ids.map((id, i) => [id, positions[i] ?? { x: 0, y: 0 }]));
}

/** Everybody's place as plain data, rounded. */
export function roundedPlaces(scene: Scene): Positions {
  return Object.fromEntries(
    [...scene.actors.keys()].map((id) => [id, { x: Math.round(scene.place(id).x), y: Math.round(scene.place(id).y) }]),
  );
}

/** The zoom and pan at which the actors are in view with their labels, which have a size of their own at each zoom. */
export function fittedView(
  scene: Scene,
  labels: LabelLayer,
  ids: Iterable<string>,
  width: number,
  height: number,
): { zoom: number; pan: Point } {
  const chosen = [...ids];
  const first = fitted(extentsOf(scene, labels, chosen, 1), width, height);
  return fitted(extentsOf(scene, labels, chosen, fontScale(first.zoom)), width, height);
}

/** How far each actor reaches with the label below it, for fitting. Loops and bows stay inside that nearly always. */
export function extentsOf(scene: Scene, labels: LabelLayer, ids: Iterable<string>, scale: number): Extent[] {
  return [...ids].flatMap((id) => {
    const actor = scene.actors.get(id);
    if (!actor) return [];
    const text = labels.textAt(id, scale);
    const [hw, hh] = [actor.width / 2 + 2, actor.height / 2 + 2];
    const screen = { x1: -text.width / 2 + hw, y1: 0, x2: text.width / 2 - hw, y2: text.height + 4 };
    return [
      {
        ...scene.place(id),
        model: { x1: -hw, y1: -aboveOf(scene, id) - 2, x2: hw, y2: hh },
        screen: { x1: Math.min(0, screen.x1), y1: 0, x2: Math.max(0, screen.x2), y2: screen.y2 },
      },
    ];
  });
}
