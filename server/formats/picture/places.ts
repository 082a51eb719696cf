import type { Point, Positions } from '../../domain/drawing/model';
import { round } from '../../domain/drawing/svg/markup';
import { arrangeDrawn } from './arranged';
import type { PictureJob } from './job';

/** Who is in no line stands in rows beneath the drawing, so far apart that names have room. */
const APART = { x: 140, y: 90 };
const LEAST_IN_A_ROW = 8;

/** Says where everybody stands, as JSON: whoever has a line as in a picture, the others beneath. */
export function draw({ drawn, options }: PictureJob): Promise<string> {
  const { model, arrangement } = arrangeDrawn(drawn, options);
  const given = Object.entries(options.positions ?? {});
  const placed = new Map<string, Point>([...given, ...model.actors.map(({ id }) => [id, arrangement.scene.place(id)] as const)]);
  const apart = drawn.actors.filter(({ id }) => !placed.has(id));
  const all: Positions = Object.fromEntries([...placed].map(([id, { x, y }]) => [id, { x: round(x), y: round(y) }]));
  return Promise.resolve(JSON.stringify({ ...all, ...inRows(apart, [...placed.values()]) }));
}

function inRows(actors: readonly { readonly id: string }[], placed: readonly Point[]): Positions {
  const [left, right] = [Math.min(0, ...placed.map(({ x }) => x)), Math.max(0, ...placed.map(({ x }) => x))];
  const top = placed.length === 0 ? 0 : Math.max(...placed.map(({ y }) => y)) + APART.y;
  const inOne = Math.max(LEAST_IN_A_ROW, Math.floor((right - left) / APART.x));
  const place = (at: number): Point => ({ x: round(left + (at % inOne) * APART.x), y: round(top + Math.floor(at / inOne) * APART.y) });
  return Object.fromEntries(actors.map(({ id }, at) => [id, place(at)]));
}
