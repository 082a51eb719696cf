import type { Body } from './layout-types';
import { GAP, LABEL_GAP } from './separate';
import type { Point } from '../model';

/** Pixels a cell: about as large as an actor with its label, so that only few are looked at. */
const CELL = 120;

interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Who stands where, asked whether somebody would touch anybody. */
export class Occupied {
  readonly #cells = new Map<string, Box[]>();
  readonly #bodies = new Set<Body>();

  constructor(bodies: readonly Body[]) {
    bodies.forEach((body) => this.add(body));
  }

  has(body: Body): boolean {
    return this.#bodies.has(body);
  }

  add(body: Body): void {
    this.#bodies.add(body);
    for (const box of boxesOf(body, body)) for (const cell of cellsOf(box)) this.#cells.set(cell, [...(this.#cells.get(cell) ?? []), box]);
  }

  touches(body: Body, at: Point): boolean {
    return boxesOf(body, at)
      .map(({ x1, y1, x2, y2 }) => ({ x1: x1 - GAP, y1: y1 - GAP, x2: x2 + GAP, y2: y2 + GAP }))
      .some((a) => cellsOf(a).some((cell) => (this.#cells.get(cell) ?? []).some((b) => overlap(a, b))));
  }
}

const overlap = (a: Box, b: Box) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

/** The shape and the label below it. */
function boxesOf({ shape, label }: Body, { x, y }: Point): Box[] {
  const top = y + shape.height / 2 + LABEL_GAP;
  return [
    { x1: x - shape.width / 2, y1: y - shape.height / 2, x2: x + shape.width / 2, y2: y + shape.height / 2 },
    { x1: x - label.width / 2, y1: top, x2: x + label.width / 2, y2: top + label.height },
  ];
}

function cellsOf({ x1, y1, x2, y2 }: Box): string[] {
  const cells: string[] = [];
  for (let column = Math.floor(x1 / CELL); column <= Math.floor(x2 / CELL); column++)
    for (let row = Math.floor(y1 / CELL); row <= Math.floor(y2 / CELL); row++) cells.push(`${column} ${row}`);
  return cells;
}
