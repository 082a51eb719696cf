import type { PairStatus } from '../contested';
import { PAIR_GLYPH } from '../vocabulary/line-ends';
import { drawnActor, drawnLine, type DrawnActor, type DrawnLine } from './elements';
import type { PlacedShape } from './geometry/boundary';
import { curveOf, pathPoint, type Curve, type CurveSpec, type Path } from './geometry/curve';
import { fan } from './geometry/fan';
import { indexLines, type LineIndex } from './geometry/line-index';
import type { Point, ViewModel } from './model';

export interface SceneGlyph extends Point {
  readonly lines: readonly string[];
  readonly status: PairStatus;
}

/** Clear space that a pair's mark wants around it, and the number of actors above which nobody looks for it. */
const MARK = PAIR_GLYPH.radius + 2;
const CROWD = 160;

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

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
  #glyphs: readonly SceneGlyph[] | null = null;
  #changes = 0;

  constructor(model: ViewModel) {
    this.actors = new Map(model.actors.map((actor) => [actor.id, drawnActor(actor)]));
    const lines = model.lines.filter(({ source, target }) => this.actors.has(source) && this.actors.has(target));
    this.lines = new Map(lines.map((line) => [line.id, drawnLine(line)]));
    this.bows = fan(lines);
    this.#pairs = model.pairs.filter(({ status }) => status !== null);
    for (const { id, source, target } of lines)
      for (const end of new Set<string>([source, target])) this.#linesOf.set(end, [...(this.#linesOf.get(end) ?? []), id]);
  }

  /** Grows when anything moves or bends. */
  get changes(): number {
    return this.#changes;
  }

  place(id: string): Point {
    return this.#places.get(id) ?? { x: 0, y: 0 };
  }

  move(id: string, { x, y }: Point): void {
    this.#places.set(id, { x, y });
    for (const line of this.linesOf(id)) this.#curves.delete(line);
    this.#index = this.#glyphs = null;
    this.#changes++;
  }

  /** Bends a line; see geometry/fan.ts. */
  bend(id: string, bow: number): void {
    this.bows.set(id, bow);
    this.#curves.delete(id);
    this.#index = this.#glyphs = null;
    this.#changes++;
  }

  linesOf(id: string): readonly string[] {
    return this.#linesOf.get(id) ?? [];
  }

  /** The lines between the same pair as this one, itself included. */
  pairOf(id: string): string[] {
    const line = this.lines.get(id);
    return line
      ? this.linesOf(line.source).filter(
          (other) => this.lines.get(other)?.source === line.source && this.lines.get(other)?.target === line.target,
        )
      : [];
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
    return {
      source: this.shapeOf(line.source),
      target: this.shapeOf(line.target),
      loop,
      bow: this.bows.get(line.id) ?? 0,
      width,
      sourceEnd,
      targetEnd,
    };
  }

  /** The line nearest to a point, null where none is within `tolerance`. */
  lineAt(point: Point, tolerance: number): string | null {
    return this.#markAt(point) ?? this.#linesNear(point, tolerance)[0] ?? null;
  }

  /** The nearest line of the pair whose mark stands there: marks lie above all lines. */
  #markAt({ x, y }: Point): string | null {
    const mark = this.glyphs().find((glyph) => Math.hypot(glyph.x - x, glyph.y - y) <= MARK);
    if (!mark) return null;
    return this.#linesNear({ x, y }, 2 * MARK).find((id) => mark.lines.includes(id)) ?? mark.lines[0] ?? null;
  }

  #linesNear({ x, y }: Point, tolerance: number): string[] {
    this.#index ??= indexLines([...this.lines.keys()].map((id) => ({ id, path: this.curve(id)?.path ?? [] })));
    return this.#index.near(x, y, tolerance);
  }

  /** A point of a line where no other line runs and no shape stands, the middle where there is none. */
  handleOf(id: string): Point | null {
    const curve = this.curve(id);
    if (!curve) return null;
    const shares = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75];
    const points = shares.map((share) => pathPoint(curve.path, share));
    const alone = (point: Point, clear: number) =>
      this.#linesNear(point, clear).every((line) => line === id) &&
      [...this.actors.keys()].every((actor) => !this.#covers(actor, point, 2));
    return points.find((point) => alone(point, 5)) ?? points.find((point) => alone(point, 2)) ?? curve.middle;
  }

  #covers(actor: string, { x, y }: Point, margin: number): boolean {
    const { width = 0, height = 0 } = this.actors.get(actor) ?? {};
    const at = this.place(actor);
    return Math.abs(at.x - x) <= width / 2 + margin && Math.abs(at.y - y) <= height / 2 + margin;
  }

  /** A mark for each pair with a status, between the lines that it is about. */
  glyphs(): readonly SceneGlyph[] {
    this.#glyphs ??= this.#pairs.flatMap(({ a, b, status }) => {
      const between = this.linesOf(a).filter((id) => this.endsOf([id]).has(b));
      const signed = between.filter((id) => this.lines.get(id)?.sign !== 0);
      const paths = (signed.length > 0 ? signed : between).flatMap((id) => (this.curve(id) ? [this.curve(id)?.path ?? []] : []));
      return paths.length === 0 || status === null ? [] : [{ ...this.#freePoint(paths, new Set([a, b])), lines: between, status }];
    });
    return this.#glyphs;
  }

  /** The point half way along the paths, or not far from there, where no shape stands. */
  #freePoint(paths: readonly Path[], ends: ReadonlySet<string>): Point {
    const at = (share: number) => {
      const points = paths.map((path) => pathPoint(path, share));
      return { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) };
    };
    const others = this.actors.size > CROWD ? [] : [...this.actors.keys()].filter((id) => !ends.has(id));
    const free = (point: Point) => others.every((id) => !this.#covers(id, point, MARK));
    return at([0.5, 0.42, 0.58, 0.34, 0.66].find((share) => free(at(share))) ?? 0.5);
  }
}
