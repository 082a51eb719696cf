import type { PairStatus } from '../../server/domain/contested';
import { drawnActor, drawnLine, type DrawnActor, type DrawnLine } from './elements';
import type { PlacedShape } from './geometry/boundary';
import { curveOf, type Curve, type CurveSpec } from './geometry/curve';
import { fan } from './geometry/fan';
import { indexLines, type LineIndex } from './geometry/line-index';
import type { Point, ViewModel } from './types';

export interface SceneGlyph extends Point {
  readonly lines: readonly string[];
  readonly status: PairStatus;
}

/** The geometry of what is shown, in pixels at zoom 1, kept beside Cytoscape.js for picking, for the overlay and for pictures. Knows no canvas. */
export class Scene {
  readonly actors: ReadonlyMap<string, DrawnActor>;
  readonly lines: ReadonlyMap<string, DrawnLine>;
  readonly bows: Map<string, number>;
  readonly #linesOf = new Map<string, string[]>();
  readonly #pairs: ViewModel['pairs'];
  readonly #places = new Map<string, Point>();
  readonly #curves = new Map<string, Curve>();
  #index: LineIndex | null = null;

  constructor(model: ViewModel) {
    this.actors = new Map(model.actors.map((actor) => [actor.id, drawnActor(actor)]));
    const lines = model.lines.filter(({ source, target }) => this.actors.has(source) && this.actors.has(target));
    this.lines = new Map(lines.map((line) => [line.id, drawnLine(line)]));
    this.bows = fan(lines);
    this.#pairs = model.pairs.filter(({ status }) => status !== null);
    for (const { id, source, target } of lines) for (const end of new Set<string>([source, target])) this.#linesOf.set(end, [...(this.#linesOf.get(end) ?? []), id]);
  }

  place(id: string): Point {
    return this.#places.get(id) ?? { x: 0, y: 0 };
  }

  move(id: string, { x, y }: Point): void {
    this.#places.set(id, { x, y });
    for (const line of this.linesOf(id)) this.#curves.delete(line);
    this.#index = null;
  }

  /** Bends a line; see geometry/fan.ts. */
  bend(id: string, bow: number): void {
    this.bows.set(id, bow);
    this.#curves.delete(id);
    this.#index = null;
  }

  linesOf(id: string): readonly string[] {
    return this.#linesOf.get(id) ?? [];
  }

  /** The lines between the same pair as this one, itself included. */
  pairOf(id: string): string[] {
    const line = this.lines.get(id);
    return line ? this.linesOf(line.source).filter((other) => this.lines.get(other)?.source === line.source && this.lines.get(other)?.target === line.target) : [];
  }

  /** The ends of lines, each once. */
  endsOf(lines: readonly string[]): Set<string> {
    return new Set(lines.flatMap((id): string[] => [this.lines.get(id)?.source ?? '', this.lines.get(id)?.target ?? '']).filter(Boolean));
  }

  shapeOf(id: string): PlacedShape {
    const { shape, size } = this.actors.get(id) ?? { shape: '', size: 0 };
    return { ...this.place(id), shape, size };
  }

  curve(id: string): Curve | null {
    const known = this.#curves.get(id);
    if (known) return known;
    const line = this.lines.get(id);
    if (!line) return null;
    const curve = curveOf(this.curveSpec(line));
    this.#curves.set(id, curve);
    return curve;
  }

  curveSpec(line: DrawnLine): CurveSpec {
    const { width, loop, sourceEnd, targetEnd } = line;
    return { source: this.shapeOf(line.source), target: this.shapeOf(line.target), loop, bow: this.bows.get(line.id) ?? 0, width, sourceEnd, targetEnd };
  }

  /** The line nearest to a point, null where none is within `tolerance`. */
  lineAt({ x, y }: Point, tolerance: number): string | null {
    this.#index ??= indexLines([...this.lines.keys()].map((id) => ({ id, path: this.curve(id)?.path ?? [] })));
    return this.#index.nearest(x, y, tolerance);
  }

  /** A mark for each pair with a status, between the lines that it is about. */
  glyphs(): SceneGlyph[] {
    return this.#pairs.flatMap(({ a, b, status }) => {
      const between = this.linesOf(a).filter((id) => this.endsOf([id]).has(b));
      const signed = between.filter((id) => this.lines.get(id)?.sign !== 0);
      const middles = (signed.length > 0 ? signed : between).flatMap((id) => this.curve(id)?.middle ?? []);
      if (middles.length === 0 || status === null) return [];
      const mean = (axis: 'x' | 'y') => middles.reduce((sum, point) => sum + point[axis], 0) / middles.length;
      return [{ x: mean('x'), y: mean('y'), lines: between, status }];
    });
  }
}
