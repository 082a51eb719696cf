import type { Palette } from '../../../server/domain/vocabulary/colours';
import type { Point } from '../types';
import type { Pen } from './paint-graph';

/** How many actors are combined in one, beside its shape. */
export function paintBadge(pen: Pen, text: string, { x, y }: Point, palette: Palette): void {
  pen.save();
  pen.font = '600 10.5px system-ui, sans-serif';
  const width = pen.measureText(text).width + 8;
  pen.beginPath();
  pen.roundRect(x - 5, y - 9, width, 14, 7);
  pen.fillStyle = palette.canvas;
  pen.fill();
  pen.lineWidth = 1;
  pen.strokeStyle = palette.shape.border;
  pen.stroke();
  pen.fillStyle = palette.text;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillText(text, x - 5 + width / 2, y - 1.5);
  pen.restore();
}

/** A pin: the user put the actor here. */
export function paintPin(pen: Pen, { x, y }: Point, palette: Palette): void {
  pen.save();
  pen.translate(x, y);
  pen.lineCap = 'round';
  for (const [colour, extra] of [
    [palette.canvas, 2.4],
    [palette.text, 0],
  ] as const) {
    pen.strokeStyle = pen.fillStyle = colour;
    pen.lineWidth = 1.6 + extra;
    pen.beginPath();
    pen.moveTo(0, 3);
    pen.lineTo(-3.2, -2.4);
    pen.stroke();
    pen.beginPath();
    pen.arc(-4, -4, 2.8 + extra / 2, 0, 2 * Math.PI);
    pen.fill();
  }
  pen.restore();
}
