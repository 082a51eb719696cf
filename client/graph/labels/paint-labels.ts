import type { LabelLayer } from '../../../server/domain/drawing/labels/label-layer';
import { labelBox, type Side } from '../../../server/domain/drawing/labels/place-labels';
import type { Viewport } from '../../../server/domain/drawing/viewport';
import type { Pen } from '../paint/paint-graph';
import type { LabelSprites } from './sprites';

/** Draws the labels that `sides` names, or those shown; `whole` is the actor whose name must not be cut. */
export function paintLabels(
  pen: Pen,
  sprites: LabelSprites,
  labels: LabelLayer,
  viewport: Viewport,
  sides: ReadonlyMap<string, Side> = labels.sides,
  whole: string | null = null,
): void {
  for (const [id, side] of sides) {
    if (!labels.scene.actors.has(id)) continue;
    const labelled = labels.labelled(id, viewport, id === whole);
    const { x1, y1, x2, y2 } = labelBox(labelled, side);
    if (x2 < 0 || y2 < 0 || x1 > viewport.width || y1 > viewport.height) continue;
    sprites.paint(pen, labelled.text, side, x1, y1);
  }
}
