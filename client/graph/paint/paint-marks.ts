import type { Palette } from '../../../server/domain/vocabulary/colours';
import type { Point } from '../../../server/domain/drawing/model';
import { BADGE, badgeBox } from '../../../server/domain/drawing/labels/badge';
import type { Scene } from '../../../server/domain/drawing/scene';
import type { Viewport } from '../../../server/domain/drawing/viewport';
import type { Pen } from './paint-graph';

/** The upper right (1) or upper left (-1) of a shape, on the screen. */
export function corner(scene: Scene, id: string, { zoom, pan }: Viewport, side: 1 | -1): { x: number; y: number } {
  const { x, y } = scene.place(id);
  const { width = 0, height = 0 } = scene.actors.get(id) ?? {};
  return { x: (x + (side * width) / 2) * zoom + pan.x, y: (y - height / 2) * zoom + pan.y };
}

/** How many actors are combined in one, beside its shape. */
export function paintBadge(pen: Pen, text: string, upperRight: Point, palette: Palette, family: string): void {
  pen.save();
  const { fontSize, weight, height } = BADGE;
  pen.font = `${weight} ${fontSize}px ${family}`;
  const { x1, y1, x2 } = badgeBox(upperRight, text, (words) => pen.measureText(words).width);
  pen.beginPath();
  pen.roundRect(x1, y1, x2 - x1, height, height / 2);
  pen.fillStyle = palette.canvas;
  pen.fill();
  pen.lineWidth = 1;
  pen.strokeStyle = palette.shape.border;
  pen.stroke();
  pen.fillStyle = palette.text;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillText(text, (x1 + x2) / 2, y1 + height / 2 + 0.5);
  pen.restore();
}

/** The outline of a pin that leans to the left, its point at the origin. */
const PIN = 'M0 0C-1.2 -3.6 -8.6 -4.2 -8.8 -9A4.7 4.7 0 0 1 0.2 -10.4C1.8 -6.6 -0.6 -4 0 0Z';

/** A pin: the user put the actor here. */
export function paintPin(pen: Pen, { x, y }: Point, palette: Palette): void {
  pen.save();
  pen.translate(x + 3, y + 3);
  const outline = new Path2D(PIN);
  pen.lineJoin = 'round';
  pen.lineWidth = 2.4;
  pen.strokeStyle = palette.canvas;
  pen.stroke(outline);
  pen.fillStyle = palette.text;
  pen.fill(outline);
  pen.beginPath();
  pen.arc(-4.2, -8.7, 1.6, 0, 2 * Math.PI);
  pen.fillStyle = palette.canvas;
  pen.fill();
  pen.restore();
}
