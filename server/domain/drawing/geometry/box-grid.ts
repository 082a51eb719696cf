/** A box in pixels. */
export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export const overlaps = (a: Box, b: Box, gap = 0): boolean =>
  a.x1 < b.x2 + gap && b.x1 < a.x2 + gap && a.y1 < b.y2 + gap && b.y1 < a.y2 + gap;
export const contains = (outer: Box, inner: Box): boolean =>
  inner.x1 >= outer.x1 && inner.y1 >= outer.y1 && inner.x2 <= outer.x2 && inner.y2 <= outer.y2;

const CELL = 64;

/** Boxes filed by the cells of a grid, so that few have to be looked at. */
export class BoxGrid<T extends Box> {
  readonly #cells = new Map<number, Set<T>>();

  add(box: T): void {
    this.#each(box, (key) => {
      const cell = this.#cells.get(key);
      if (cell) cell.add(box);
      else this.#cells.set(key, new Set([box]));
    });
  }

  remove(box: T): void {
    this.#each(box, (key) => this.#cells.get(key)?.delete(box));
  }

  /** Those that overlap `box`, each once. */
  touching(box: Box, gap = 0): Set<T> {
    const found = new Set<T>();
    this.#each({ x1: box.x1 - gap, y1: box.y1 - gap, x2: box.x2 + gap, y2: box.y2 + gap }, (key) => {
      for (const other of this.#cells.get(key) ?? []) if (overlaps(box, other, gap)) found.add(other);
    });
    return found;
  }

  #each(box: Box, visit: (key: number) => void): void {
    for (let x = Math.floor(box.x1 / CELL); x <= Math.floor(box.x2 / CELL); x++)
      for (let y = Math.floor(box.y1 / CELL); y <= Math.floor(box.y2 / CELL); y++) visit((x + 1048576) * 2097152 + y + 1048576);
  }
}
