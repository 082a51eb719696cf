/** How far a shape reaches from its middle, in units of half the actor's size: the table that canvas, legend and exports draw from. */
export interface ShapeRow {
  /** Half width and half height. Wider or taller than 1 where the shape would otherwise look smaller than the others. */
  readonly reach: readonly [number, number];
  /** Corners in units of the reach, clockwise on a screen; absent for the ellipse. */
  readonly corners?: readonly (readonly [number, number])[];
  /** Radius of the corners, in units of half the actor's size. */
  readonly rounding: number;
}

const BOX = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
] as const;

/** By the names that labels.ts gives. */
export const SHAPES = {
  'round-rectangle': { reach: [1.08, 0.84], corners: BOX, rounding: 0.3 },
  ellipse: { reach: [0.94, 0.94], rounding: 0 },
  diamond: {
    reach: [1.14, 1.14],
    corners: [
      [0, -1],
      [1, 0],
      [0, 1],
      [-1, 0],
    ],
    rounding: 0,
  },
  hexagon: {
    reach: [1.1, 0.96],
    corners: [
      [-0.52, -1],
      [0.52, -1],
      [1, 0],
      [0.52, 1],
      [-0.52, 1],
      [-1, 0],
    ],
    rounding: 0,
  },
  'round-triangle': {
    reach: [1.1, 1],
    corners: [
      [0, -1],
      [1, 1],
      [-1, 1],
    ],
    rounding: 0,
  },
  'cut-rectangle': {
    reach: [1.1, 0.82],
    corners: [
      [-0.6, -1],
      [0.6, -1],
      [1, -0.5],
      [1, 0.5],
      [0.6, 1],
      [-0.6, 1],
      [-1, 0.5],
      [-1, -0.5],
    ],
    rounding: 0,
  },
  rectangle: { reach: [1, 0.84], corners: BOX, rounding: 0 },
} as const satisfies Record<string, ShapeRow>;

type ShapeName = keyof typeof SHAPES;

/** The row of a shape; one that is not in the table is drawn as a rectangle. */
export function shapeRow(name: string): ShapeRow {
  return Object.hasOwn(SHAPES, name) ? SHAPES[name as ShapeName] : SHAPES.rectangle;
}

const SMALLEST = 15;
const LARGEST = 34;

/** An actor's size in pixels at zoom 1: its area grows with the statements that count, up to a cap. */
export function actorSize(counted: number): number {
  return Math.round(Math.min(LARGEST, SMALLEST + 3.1 * Math.sqrt(Math.max(0, counted))));
}

const round = (value: number) => Math.round(value * 100) / 100;

/** The outline as SVG path data, around the origin, for an actor of `size` pixels. */
export function shapePath(name: string, size: number): string {
  const row = shapeRow(name);
  const rx = (row.reach[0] * size) / 2;
  const ry = (row.reach[1] * size) / 2;
  if (!row.corners)
    return `M${round(-rx)} 0A${round(rx)} ${round(ry)} 0 1 0 ${round(rx)} 0A${round(rx)} ${round(ry)} 0 1 0 ${round(-rx)} 0Z`;
  if (row.rounding > 0) return roundBox(rx, ry, (row.rounding * size) / 2);
  return `M${row.corners.map(([x, y]) => `${round(x * rx)} ${round(y * ry)}`).join('L')}Z`;
}

function roundBox(rx: number, ry: number, radius: number): string {
  const r = round(radius);
  const [w, h] = [round(2 * rx - 2 * radius), round(2 * ry - 2 * radius)];
  return `M${round(-rx + radius)} ${round(-ry)}h${w}a${r} ${r} 0 0 1 ${r} ${r}v${h}a${r} ${r} 0 0 1 ${-r} ${r}h${-w}a${r} ${r} 0 0 1 ${-r} ${-r}v${-h}a${r} ${r} 0 0 1 ${r} ${-r}Z`;
}
