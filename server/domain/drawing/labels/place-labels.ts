import type { Box } from '../geometry/box-grid';
import { BoxGrid, contains } from '../geometry/box-grid';
import type { LabelText } from './label-text';

/** On which side of its shape a label stands. */
export type Side = 'below' | 'right' | 'left' | 'above';
const SIDES: readonly Side[] = ['below', 'right', 'left', 'above'];

/** An actor on the screen: the middle and half the size of its shape, in screen pixels. */
export interface Labelled {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly hw: number;
  readonly hh: number;
  readonly text: LabelText;
  /** Who has more is served first. */
  readonly priority: number;
}

export interface PlacedLabel extends Box {
  readonly id: string;
  readonly side: Side;
}

export interface PlaceOptions {
  /** Labels of actors inside it stay inside it: all of them, or where there is another place. null where there is no frame. */
  readonly frame: Box | null;
  readonly framed: boolean;
  /** Points along the lines, which labels avoid; x and y in turn. */
  readonly linePoints: readonly number[];
  /** Where each label stood before: it stays there for a small advantage. */
  readonly before: ReadonlyMap<string, Side>;
  /** How often everybody may reconsider once all have a place. */
  readonly rounds: number;
  /** Clear space between two labels. */
  readonly apart: number;
  /** No more labels than these. */
  readonly most: number;
  /** Labels that stand already, and actors whose shapes count as obstacles besides those to be labelled. */
  readonly kept?: readonly PlacedLabel[];
  readonly others?: readonly Labelled[];
  /** Marks that labels had better not cover. */
  readonly marks?: readonly Box[];
}

const GAP = 3;
/** What a side costs besides what it covers: a label is looked for below. In points of a line covered. */
const SIDE_COST: Record<Side, number> = { below: 0, right: 2.5, left: 3, above: 2.5 };
const MARK_COST = 40;
/** More than any number of lines: a label on the shape of another names the wrong one. */
const SHAPE_COST = 10_000;
const LEAVING_COST = 15;
const STAY_BONUS = 2;

interface Placement extends PlacedLabel {
  readonly cost: number;
}
interface ShapeBox extends Box {
  readonly id: string;
}

/** The box of a label at a side. */
export function labelBox({ x, y, hw, hh, text: { width, height } }: Labelled, side: Side): Box {
  if (side === 'below') return { x1: x - width / 2, y1: y + hh + GAP, x2: x + width / 2, y2: y + hh + GAP + height };
  if (side === 'above') return { x1: x - width / 2, y1: y - hh - GAP - height, x2: x + width / 2, y2: y - hh - GAP };
  if (side === 'right') return { x1: x + hw + GAP + 1, y1: y - height / 2, x2: x + hw + GAP + 1 + width, y2: y + height / 2 };
  return { x1: x - hw - GAP - 1 - width, y1: y - height / 2, x2: x - hw - GAP - 1, y2: y + height / 2 };
}

/**
 * Finds each label a side where it lies over no other label, and over as few shapes and lines as may be. A label for which there is none yields: it is missing in
 * the reply. Where there is time it is tried twice, from the side that suits each best and from all labels below, where layouts have left room for them.
 */
export function placeLabels(actors: readonly Labelled[], options: PlaceOptions): Map<string, PlacedLabel> {
  const ordered = [...actors].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
  const candidates = candidatesOf(actors, options);
  const first = new Board(candidates, options);
  first.fill(ordered, null);
  if (options.rounds === 0) return first.placed;
  const second = new Board(candidates, options);
  second.fill(ordered, 'below');
  for (const board of [first, second]) for (let round = 0; round < options.rounds; round++) ordered.forEach((id) => board.reconsider(id));
  return second.placed.size > first.placed.size || (second.placed.size === first.placed.size && second.cost < first.cost)
    ? second.placed
    : first.placed;
}

/** Labels at their places, none over another. */
class Board {
  readonly placed = new Map<string, Placement>();
  readonly #grid = new BoxGrid<Placement>();

  constructor(
    readonly candidates: ReadonlyMap<string, readonly Placement[]>,
    readonly options: PlaceOptions,
  ) {
    for (const label of options.kept ?? []) this.#grid.add({ ...label, cost: 0 });
  }

  get cost(): number {
    return [...this.placed.values()].reduce((sum, { cost }) => sum + cost, 0);
  }

  /** Serves everybody in turn: first the one side for all, where one is given, then whatever is free. */
  fill(ids: readonly string[], side: Side | null): void {
    for (const id of ids) if (side) this.#serve(id, (label) => label.side === side);
    for (const id of ids) if (!this.placed.has(id)) this.#serve(id, () => true);
  }

  /** Moves a label to a better place; makes room for one that has none, or none but on the shape of another. */
  reconsider(id: string): void {
    const now = this.placed.get(id);
    if (now) this.#take(now);
    const label = this.#free(id) ?? now;
    if (label && label.cost < SHAPE_COST) this.#put(label);
    else if (!this.#makeRoom(id, label?.cost ?? Infinity) && label) this.#put(label);
  }

  #serve(id: string, suits: (label: Placement) => boolean): void {
    if (this.placed.size >= this.options.most) return;
    const label = this.#free(id, suits);
    if (label) this.#put(label);
  }

  #free(id: string, suits: (label: Placement) => boolean = () => true): Placement | null {
    return this.candidates.get(id)?.find((label) => suits(label) && this.#inTheWay(label).length === 0) ?? null;
  }

  /** Finds a side that costs less than `most`, from which those in the way can move to another, none of them onto a shape where this one has a place already. */
  #makeRoom(id: string, most: number): boolean {
    const bearable = ({ cost }: Placement) => cost < SHAPE_COST || most === Infinity;
    for (const label of this.candidates.get(id) ?? []) {
      if (label.cost >= most) break;
      const before = this.#inTheWay(label);
      before.forEach((other) => this.#take(other));
      this.#put(label);
      const after: Placement[] = [];
      for (const other of before) {
        const elsewhere = this.#free(other.id);
        if (!elsewhere || !bearable(elsewhere)) break;
        this.#put(elsewhere);
        after.push(elsewhere);
      }
      if (after.length === before.length) return true;
      [label, ...after].forEach((other) => this.#take(other));
      before.forEach((other) => this.#put(other));
    }
    return false;
  }

  #inTheWay(label: Placement): Placement[] {
    return [...this.#grid.touching(label, this.options.apart)];
  }

  #put(label: Placement): void {
    this.#grid.add(label);
    this.placed.set(label.id, label);
  }

  #take(label: Placement): void {
    this.#grid.remove(label);
    this.placed.delete(label.id);
  }
}

/** Every side of every label that does not leave the frame, best first. */
function candidatesOf(
  actors: readonly Labelled[],
  { frame, framed, linePoints, before, others = [], marks = [] }: PlaceOptions,
): Map<string, Placement[]> {
  const shapes = new BoxGrid<ShapeBox>();
  for (const { id, x, y, hw, hh } of [...actors, ...others]) shapes.add({ id, x1: x - hw, y1: y - hh, x2: x + hw, y2: y + hh });
  const marking = new BoxGrid<Box>();
  for (const mark of marks) marking.add(mark);
  const lines = new PointGrid(linePoints);
  return new Map(
    actors.map((actor) => {
      const inFrame = frame !== null && contains(frame, { x1: actor.x, y1: actor.y, x2: actor.x, y2: actor.y });
      const labels = SIDES.map((side): Placement => {
        const box = labelBox(actor, side);
        const covered = [...shapes.touching(box, 1)].filter(({ id }) => id !== actor.id).length;
        const marked = marking.touching(box, 1).size;
        const leaving = inFrame && !contains(frame, box);
        const cost =
          (leaving ? LEAVING_COST : 0) +
          SIDE_COST[side] -
          (before.get(actor.id) === side ? STAY_BONUS : 0) +
          covered * SHAPE_COST +
          marked * MARK_COST +
          lines.countIn(box);
        return { ...box, id: actor.id, side, cost };
      });
      return [actor.id, labels.filter((box) => !framed || !inFrame || contains(frame, box)).sort((a, b) => a.cost - b.cost)];
    }),
  );
}

/** Counts points in boxes. */
class PointGrid {
  static readonly #CELL = 32;
  readonly #cells = new Map<number, number[]>();

  constructor(points: readonly number[]) {
    for (let i = 0; i + 1 < points.length; i += 2) {
      const [x = 0, y = 0] = [points[i], points[i + 1]];
      const key = PointGrid.#key(Math.floor(x / PointGrid.#CELL), Math.floor(y / PointGrid.#CELL));
      const cell = this.#cells.get(key);
      if (cell) cell.push(x, y);
      else this.#cells.set(key, [x, y]);
    }
  }

  countIn({ x1, y1, x2, y2 }: Box): number {
    let count = 0;
    for (let cx = Math.floor(x1 / PointGrid.#CELL); cx <= Math.floor(x2 / PointGrid.#CELL); cx++)
      for (let cy = Math.floor(y1 / PointGrid.#CELL); cy <= Math.floor(y2 / PointGrid.#CELL); cy++) {
        const cell = this.#cells.get(PointGrid.#key(cx, cy)) ?? [];
        for (let i = 0; i + 1 < cell.length; i += 2) {
          const [x = 0, y = 0] = [cell[i], cell[i + 1]];
          if (x >= x1 && x <= x2 && y >= y1 && y <= y2) count++;
        }
      }
    return count;
  }

  static #key(cx: number, cy: number): number {
    return (cx + 1048576) * 2097152 + cy + 1048576;
  }
}
