import type { LineEnd } from '../../vocabulary/line-ends';
import { LINE_ENDS } from '../../vocabulary/line-ends';
import type { Point } from '../model';
import { boundaryPoint, type PlacedShape } from './boundary';
import { LOOP, loopReach } from './fan';

/** Quadratic pieces end to end: x, y, then control x, control y, x, y for each piece. */
export type Path = readonly number[];

/** A line end, ready to be drawn: its tip and the direction in which it points. */
export interface Tip extends Point {
  readonly end: Exclude<LineEnd, 'none'>;
  /** Radians; 0 points to the right. */
  readonly angle: number;
}

export interface CurveSpec {
  readonly source: PlacedShape;
  readonly target: PlacedShape;
  readonly loop: boolean;
  /** As `fan` gives it. */
  readonly bow: number;
  readonly width: number;
  readonly sourceEnd: LineEnd;
  readonly targetEnd: LineEnd;
}

export interface Curve {
  readonly path: Path;
  readonly tips: readonly Tip[];
  readonly middle: Point;
}

/** The line as it is drawn, from outline to outline; the same way as Cytoscape.js bends an `unbundled-bezier` with `edge-distances: node-position`. */
export function curveOf(spec: CurveSpec): Curve {
  const controls = spec.loop ? loopControls(spec.source, spec.bow) : [bowControl(spec)];
  const [first, last] = [controls[0] ?? spec.target, controls[controls.length - 1] ?? spec.source];
  const start = endpoint(spec.source, first, spec.sourceEnd, spec.width);
  const end = endpoint(spec.target, last, spec.targetEnd, spec.width);
  const path = [start.line.x, start.line.y];
  controls.forEach((control, i) => {
    const next = controls[i + 1];
    const to = next ? { x: (control.x + next.x) / 2, y: (control.y + next.y) / 2 } : end.line;
    path.push(control.x, control.y, to.x, to.y);
  });
  return { path, tips: [...start.tips, ...end.tips], middle: pathPoint(path, 0.5) };
}

function bowControl({ source, target, bow }: CurveSpec): Point {
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const length = Math.hypot(dx, dy) || 1;
  return { x: (source.x + target.x) / 2 - (dy / length) * bow, y: (source.y + target.y) / 2 + (dx / length) * bow };
}

function loopControls({ x, y, size }: PlacedShape, direction: number): Point[] {
  const reach = 1.4 * loopReach(size);
  return [-LOOP.sweep / 2, LOOP.sweep / 2].map((turn) => {
    const angle = ((direction - 90 + turn) * Math.PI) / 180;
    return { x: x + Math.cos(angle) * reach, y: y + Math.sin(angle) * reach };
  });
}

function endpoint(shape: PlacedShape, control: Point, end: LineEnd, width: number): { line: Point; tips: Tip[] } {
  const edge = boundaryPoint(shape, control);
  const [dx, dy] = [control.x - edge.x, control.y - edge.y];
  const length = Math.hypot(dx, dy) || 1;
  const back = (by: number): Point => ({ x: edge.x + (dx / length) * by, y: edge.y + (dy / length) * by });
  if (end === 'none') return { line: edge, tips: [] };
  const { spacing, gap } = LINE_ENDS[end];
  return { line: back(spacing + gap * width), tips: [{ ...back(spacing), end, angle: Math.atan2(-dy, -dx) }] };
}

/** The point at share `t` (0 to 1) of the pieces of a path. */
export function pathPoint(path: Path, t: number): Point {
  const pieces = (path.length - 2) / 4;
  const piece = Math.min(pieces - 1, Math.floor(t * pieces));
  const s = t * pieces - piece;
  const at = piece * 4;
  const mix = (k: number) =>
    (1 - s) ** 2 * (path[at + k] ?? 0) + 2 * s * (1 - s) * (path[at + 2 + k] ?? 0) + s ** 2 * (path[at + 4 + k] ?? 0);
  return { x: mix(0), y: mix(1) };
}

/** A bend that nobody sees, in pixels at zoom 1. */
const STRAIGHT = 0.5;

/** The path as straight segments, x and y in turn: two points for a straight line, more the more it bends. */
export function flatten(path: Path): number[] {
  const pieces = (path.length - 2) / 4;
  if (pieces === 1 && bendOf(path, 0) < STRAIGHT) return [path[0] ?? 0, path[1] ?? 0, path[4] ?? 0, path[5] ?? 0];
  const bend = Math.max(0, ...Array.from({ length: pieces }, (_, i) => bendOf(path, i * 4)));
  const steps = pieces * Math.min(16, Math.max(1, Math.ceil(Math.sqrt(bend) * 1.2)));
  return Array.from({ length: steps + 1 }, (_, i) => pathPoint(path, i / steps)).flatMap(({ x, y }) => [x, y]);
}

/** How far the control point lies from the middle of its piece's ends, in pixels. */
function bendOf(path: Path, at: number): number {
  const off = (k: number) => (path[at + 2 + k] ?? 0) - ((path[at + k] ?? 0) + (path[at + 4 + k] ?? 0)) / 2;
  return Math.hypot(off(0), off(1));
}

/** Distance from a point to a segment. */
export function segmentDistance(px: number, py: number, ax: number, ay: number, bx: number, by: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const t = dx === 0 && dy === 0 ? 0 : Math.min(1, Math.max(0, ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(px - ax - t * dx, py - ay - t * dy);
}
