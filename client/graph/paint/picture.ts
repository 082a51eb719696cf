import { fontScale, LabelLayer } from '../../../server/domain/drawing/labels/label-layer';
import { paintLabels } from '../labels/paint-labels';
import { LabelSprites } from '../labels/sprites';
import type { OverlayState } from '../overlay';
import { extentsOf } from '../../../server/domain/drawing/planning';
import type { PictureOptions } from '../types';
import { framed } from '../../../server/domain/drawing/viewport';
import { corner, paintBadge } from './paint-marks';
import { paintActor, paintGlyph, paintLine, type Pen } from './paint-graph';

/** No side of a picture is longer, in pixels; browsers give up not far above. */
const LONGEST = 14_000;

/** The whole drawing as PNG, with the labels that have room at `zoom`. */
export async function drawPicture(
  { scene, labels: shown, palette }: OverlayState,
  zoom: number,
  family: string,
  { scale, background }: PictureOptions,
): Promise<Blob> {
  const frame = framed(extentsOf(scene, shown, scene.actors.keys(), fontScale(zoom)), zoom);
  const ratio = Math.min(scale / zoom, LONGEST / Math.max(frame.width, frame.height));
  const canvas = new OffscreenCanvas(Math.ceil(frame.width * ratio), Math.ceil(frame.height * ratio));
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser cannot draw a picture of that size.');
  const labels = new LabelLayer(scene, shown.measure, shown.sides);
  labels.place(frame, true);
  if (background !== 'transparent') {
    pen.fillStyle = background;
    pen.fillRect(0, 0, canvas.width, canvas.height);
  }
  pen.setTransform(zoom * ratio, 0, 0, zoom * ratio, frame.pan.x * ratio, frame.pan.y * ratio);
  paintAll(pen, scene, palette);
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  const halo = background === 'transparent' ? palette.canvas : background;
  paintLabels(pen, new LabelSprites(family, { text: palette.text, halo }, ratio), labels, frame);
  for (const { id, combined = [] } of scene.actors.values())
    if (combined.length > 0) paintBadge(pen, `+${combined.length}`, corner(scene, id, frame, 1), palette, family);
  return canvas.convertToBlob({ type: 'image/png' });
}

function paintAll(pen: Pen, scene: OverlayState['scene'], palette: OverlayState['palette']): void {
  for (const line of scene.lines.values()) {
    const curve = scene.curve(line.id);
    if (curve) paintLine(pen, line, curve, palette);
  }
  for (const actor of scene.actors.values()) paintActor(pen, actor, scene.place(actor.id), palette);
  for (const glyph of scene.glyphs()) paintGlyph(pen, glyph, palette);
}
