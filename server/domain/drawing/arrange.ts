import { bendLines } from './bend-lines';
import { fontScale, LabelLayer } from './labels/label-layer';
import type { Measure } from './labels/label-text';
import { computeLayout } from './layouts/compute';
import type { Size } from './layouts/layout-types';
import type { Positions, ViewModel } from './model';
import { extentsOf, fittedView, placesOf, planLayout } from './planning';
import { Scene } from './scene';
import { framed, type Viewport } from './viewport';

/** A drawing in which everybody has a place, with the labels that have room when all of it is in view. */
export interface Arrangement {
  readonly scene: Scene;
  readonly labels: LabelLayer;
  /** All of it, with clear space around. */
  readonly frame: Viewport;
}

/** Arranges a picture: who has a position stands there, who has none beside the neighbours; without any, friends and foes are laid out to fill `space`. */
export function arrange(model: ViewModel, positions: Positions, space: Size, measure: Measure): Arrangement {
  const scene = new Scene(model);
  const shaped = new LabelLayer(scene, measure);
  placeEverybody(scene, shaped, positions, space);
  bendLines({ scene, bend: (bows) => bows.forEach((bow, id) => scene.bend(id, bow)) }, shaped, space.width, space.height);
  const { zoom } = fittedView(scene, shaped, scene.actors.keys(), space.width, space.height);
  return arranged(scene, shaped, shaped.few ? zoom : Math.max(1, zoom));
}

/** The labels and the frame of a scene that is drawn at `zoom`. */
function arranged(scene: Scene, shaped: LabelLayer, zoom: number): Arrangement {
  const frame = framed(extentsOf(scene, shaped, scene.actors.keys(), fontScale(zoom)), zoom);
  const labels = new LabelLayer(scene, shaped.measure, shaped.sides);
  labels.place(frame, true);
  return { scene, labels, frame };
}

function placeEverybody(scene: Scene, labels: LabelLayer, positions: Positions, space: Size): void {
  const known = new Map(Object.entries(positions).filter(([id]) => scene.actors.has(id)));
  const missing = [...scene.actors.keys()].some((id) => !known.has(id));
  if (missing) {
    const { ids, request } = planLayout(scene, labels, known.size === 0 ? 'signed' : 'insert', known, space);
    for (const [id, place] of placesOf(ids, computeLayout(request).positions)) if (!known.has(id)) known.set(id, place);
  }
  for (const [id, place] of known) scene.move(id, place);
}
