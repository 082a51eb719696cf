import type { Palette } from '../../../server/domain/vocabulary/colours';
import { lineColour } from '../../../server/domain/vocabulary/colours';
import { DASHES, endSize, LINE_ENDS, PAIR_GLYPH, PAIR_GLYPHS } from '../../../server/domain/vocabulary/line-ends';
import { shapePath } from '../../../server/domain/vocabulary/shapes';
import type { DrawnActor, DrawnLine } from '../../../server/domain/drawing/elements';
import type { Curve, Path, Tip } from '../../../server/domain/drawing/geometry/curve';
import type { SceneGlyph } from '../../../server/domain/drawing/scene';
import { BORDER, COLLECTIVE } from '../../../server/domain/drawing/strokes';
import type { Point } from '../../../server/domain/drawing/model';

/** What can be drawn on: the page's canvas or one that is never shown. */
export type Pen = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Draws a line and its ends as Cytoscape.js does, in model coordinates. */
export function paintLine(pen: Pen, line: DrawnLine, curve: Curve, palette: Palette): void {
  const colour = lineColour(palette, line.class, line.wordsOnly);
  pen.strokeStyle = colour;
  pen.lineWidth = line.width;
  pen.lineCap = 'butt';
  pen.setLineDash(line.solid ? [] : [...DASHES]);
  tracePath(pen, curve.path);
  pen.stroke();
  pen.setLineDash([]);
  paintEnds(pen, line, curve.tips, palette);
}

/** Draws ends of a line. */
export function paintEnds(pen: Pen, line: DrawnLine, tips: readonly Tip[], palette: Palette): void {
  pen.fillStyle = lineColour(palette, line.class, line.wordsOnly);
  const size = endSize(line.width);
  for (const { x, y, angle, end } of tips) {
    pen.save();
    pen.translate(x, y);
    pen.rotate(angle - Math.PI / 2);
    pen.beginPath();
    LINE_ENDS[end].corners.forEach(([cx, cy]) => pen.lineTo(cx * size, cy * size));
    pen.fill();
    pen.restore();
  }
}

/** A glow along a line. */
export function paintLineHalo(pen: Pen, line: DrawnLine, curve: Curve, colour: string): void {
  pen.save();
  pen.globalAlpha = 0.38;
  pen.strokeStyle = colour;
  pen.lineCap = 'round';
  pen.lineWidth = line.width + 9;
  tracePath(pen, curve.path);
  pen.stroke();
  pen.restore();
}

function tracePath(pen: Pen, path: Path): void {
  pen.beginPath();
  pen.moveTo(path[0] ?? 0, path[1] ?? 0);
  for (let i = 2; i + 3 < path.length; i += 4) pen.quadraticCurveTo(path[i] ?? 0, path[i + 1] ?? 0, path[i + 2] ?? 0, path[i + 3] ?? 0);
}

/** Draws an actor's shape, in model coordinates. */
export function paintActor(pen: Pen, { shape, size, label, collective }: DrawnActor, at: Point, palette: Palette): void {
  const { fill, border } = label === 'Process' ? palette.process : palette.shape;
  pen.save();
  pen.translate(at.x, at.y);
  pen.lineJoin = 'round';
  pen.strokeStyle = border;
  const outline = new Path2D(shapePath(shape, size - BORDER));
  pen.fillStyle = fill;
  pen.lineWidth = BORDER;
  pen.fill(outline);
  pen.stroke(outline);
  if (collective) {
    pen.lineWidth = COLLECTIVE.width;
    pen.strokeStyle = palette.shape.border;
    pen.stroke(new Path2D(shapePath(shape, size + 2 * COLLECTIVE.offset + COLLECTIVE.width)));
  }
  pen.restore();
}

/** A ring around an actor's shape, `off` pixels outside it. */
export function paintRing(
  pen: Pen,
  { shape, size }: DrawnActor,
  at: Point,
  { colour, off, width }: { colour: string; off: number; width: number },
): void {
  pen.save();
  pen.translate(at.x, at.y);
  pen.lineJoin = 'round';
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.stroke(new Path2D(shapePath(shape, size + 2 * off)));
  pen.restore();
}

/** Draws the mark of a contested, changed or disputed pair around the origin: in the colours of support and opposition. */
export function paintGlyph(pen: Pen, { x, y, status }: SceneGlyph, palette: Palette): void {
  const { halves, mark } = PAIR_GLYPHS[status];
  const { radius, ring, mark: markWidth } = PAIR_GLYPH;
  pen.save();
  pen.translate(x, y);
  disc(pen, radius + 1.6, 0, 2 * Math.PI, palette.canvas);
  disc(pen, radius, Math.PI / 2, 1.5 * Math.PI, palette.line.support);
  disc(pen, radius, -Math.PI / 2, Math.PI / 2, palette.line.opposition);
  if (!halves) disc(pen, radius - ring, 0, 2 * Math.PI, palette.canvas);
  if (mark) {
    pen.strokeStyle = halves ? palette.canvas : palette.text;
    pen.lineWidth = markWidth;
    pen.lineCap = pen.lineJoin = 'round';
    pen.stroke(new Path2D(mark));
  }
  pen.restore();
}

function disc(pen: Pen, radius: number, from: number, to: number, colour: string): void {
  pen.beginPath();
  pen.arc(0, 0, radius, from, to);
  pen.fillStyle = colour;
  pen.fill();
}
