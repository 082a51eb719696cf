import { segmentHitsBox, segmentsCross } from './segments';
import { GAP, LABEL_GAP, reachOf } from './separate';
import type { Body, LayoutEdge, Size } from './layout-types';

// Taken out of the global object once: in a sandbox (jest) each look-up there costs more than the arithmetic.
const { abs, max, min, sqrt } = Math;

/** What the eye minds, in units of the cost of a supporting line as long as the mean spacing. */
const COST = {
  length: { support: 1, office: 1.25, contact: 0.4, process: 0.22, other: 0.5, opposition: 0.1 },
  crossing: { signed: 0.32, plain: 0.2 },
  throughShape: 1.6,
  throughLabel: 0.7,
  /** Opponents nearer than FOES_APART, per unit that is missing. */
  foes: 2,
  /** Per unit of distance from where its camp stands. */
  camp: 1.4,
  /** Overlapping boxes; never worth it. */
  overlap: 40,
} as const;

/** In units of the mean spacing. */
const FOES_APART = 3.6;

/** What a picture costs the eye, body by body. Numbers lie in flat arrays and nothing is allocated: it is asked some ten thousand times a layout. */
export class Board {
  readonly #spacing: number;
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  /** Half sizes of shapes and labels, and how far the middle of the label lies below the shape's. */
  readonly #hw: Float64Array;
  readonly #hh: Float64Array;
  /** The box of the shape with its loops: half its height, and how far its middle lies above the shape's. */
  readonly #bh: Float64Array;
  readonly #by: Float64Array;
  readonly #lw: Float64Array;
  readonly #lh: Float64Array;
  readonly #ly: Float64Array;
  readonly #reach: Float64Array;
  readonly #camp: Float64Array;
  /** What it costs it to be away from there, per unit; those with many lines tell the camps apart. */
  readonly #campCost: Float64Array;
  readonly #reaches: readonly { up: number; down: number; side: number }[];
  /** Lines, those of one pair together: ends, cost of length, of a crossing, of being near. */
  readonly #a: Uint16Array;
  readonly #b: Uint16Array;
  readonly #pull: Float64Array;
  readonly #crossing: Float64Array;
  readonly #foes: Float64Array;
  readonly #linesOf: readonly Uint16Array[];

  constructor(
    readonly bodies: readonly Body[],
    edges: readonly LayoutEdge[],
    readonly area: Size,
    enmity: boolean,
  ) {
    const pairs = pairsOf(edges, enmity);
    this.#spacing = sqrt((area.width * area.height) / max(1, bodies.length));
    this.#x = Float64Array.from(bodies, ({ x }) => x);
    this.#y = Float64Array.from(bodies, ({ y }) => y);
    this.#hw = Float64Array.from(bodies, ({ shape }) => shape.width / 2);
    this.#hh = Float64Array.from(bodies, ({ shape }) => shape.height / 2);
    this.#bh = Float64Array.from(bodies, ({ shape, above }) => (shape.height / 2 + above) / 2);
    this.#by = Float64Array.from(bodies, ({ shape, above }) => (above - shape.height / 2) / 2);
    this.#lw = Float64Array.from(bodies, ({ label }) => label.width / 2);
    this.#lh = Float64Array.from(bodies, ({ label }) => label.height / 2);
    this.#ly = Float64Array.from(bodies, ({ shape, label }) => shape.height / 2 + LABEL_GAP + label.height / 2);
    this.#reach = Float64Array.from(bodies, ({ shape, label }) => max(shape.width + 6, label.width) / 2);
    this.#camp = Float64Array.from(bodies, ({ camp }) => camp ?? 0);
    this.#reaches = bodies.map((body) => reachOf(body, true));
    this.#a = Uint16Array.from(pairs, ({ a }) => a);
    this.#b = Uint16Array.from(pairs, ({ b }) => b);
    this.#pull = Float64Array.from(pairs, ({ pull }) => pull);
    this.#crossing = Float64Array.from(pairs, ({ crossing }) => crossing);
    this.#foes = Float64Array.from(pairs, ({ foes }) => foes);
    this.#linesOf = bodies.map((_, i) => Uint16Array.from(pairs.flatMap(({ a, b }, k) => (a === i || b === i ? [k] : []))));
    this.#campCost = Float64Array.from(bodies, ({ camp }, i) => (camp === null ? 0 : COST.camp * sqrt(this.#linesOf[i]?.length ?? 0)));
  }

  get spacing(): number {
    return this.#spacing;
  }

  x(i: number): number {
    return this.#x[i] ?? 0;
  }

  y(i: number): number {
    return this.#y[i] ?? 0;
  }

  /** Puts body `i` there, or as near as the area lets it. */
  put(i: number, x: number, y: number): void {
    const reach = this.#reaches[i];
    if (!reach) return;
    this.#x[i] = min(max(x, reach.side), this.area.width - reach.side);
    this.#y[i] = min(max(y, reach.up), this.area.height - reach.down);
  }

  /** Writes where everybody stands to the bodies. */
  apply(): void {
    this.bodies.forEach((body, i) => Object.assign(body, { x: this.x(i), y: this.y(i) }));
  }

  /** The middle of those whose lines draw body `i`; null where there are none. */
  friendsOf(i: number): { x: number; y: number } | null {
    let x = 0;
    let y = 0;
    let sum = 0;
    for (const k of this.#linesOf[i] ?? []) {
      const other = this.#a[k] === i ? (this.#b[k] ?? 0) : (this.#a[k] ?? 0);
      const pull = this.#pull[k] ?? 0;
      x += pull * (this.#x[other] ?? 0);
      y += pull * (this.#y[other] ?? 0);
      sum += pull;
    }
    return sum === 0 ? null : { x: x / sum, y: y / sum };
  }

  /** All that depends on where body `i` stands, overlaps aside; once it is above `most` it is no longer counted to the end. */
  linesCost(i: number, most = Infinity): number {
    const away = abs((this.#x[i] ?? 0) - (this.#camp[i] ?? 0)) / this.#spacing;
    const first = (this.#campCost[i] ?? 0) * away + this.#linesThrough(i);
    return first + this.#lines(i, most - first);
  }

  /** How much the boxes of body `i` overlap those of others; nothing is worth an overlap. */
  overlapCost(i: number): number {
    const x = this.#x[i] ?? 0;
    const y = this.#y[i] ?? 0;
    const ly = this.#ly[i] ?? 0;
    const by = this.#by[i] ?? 0;
    const bh = this.#bh[i] ?? 0;
    let cost = 0;
    for (let j = 0; j < this.#x.length; j++) {
      const dx = abs((this.#x[j] ?? 0) - x);
      const dy = (this.#y[j] ?? 0) - y;
      if (j === i || dx > 200 || dy > 160 || dy < -160) continue;
      const jy = this.#by[j] ?? 0;
      const jh = this.#bh[j] ?? 0;
      cost += overlap(dx, dy - jy + by, (this.#hw[i] ?? 0) + (this.#hw[j] ?? 0), bh + jh);
      cost += overlap(dx, dy + (this.#ly[j] ?? 0) + by, (this.#hw[i] ?? 0) + (this.#lw[j] ?? 0), bh + (this.#lh[j] ?? 0));
      cost += overlap(dx, dy - jy - ly, (this.#lw[i] ?? 0) + (this.#hw[j] ?? 0), (this.#lh[i] ?? 0) + jh);
      cost += overlap(dx, dy + (this.#ly[j] ?? 0) - ly, (this.#lw[i] ?? 0) + (this.#lw[j] ?? 0), (this.#lh[i] ?? 0) + (this.#lh[j] ?? 0));
    }
    return COST.overlap * cost;
  }

  /** Length, crossings and obstacles of the lines of body `i`. */
  #lines(i: number, most: number): number {
    let cost = 0;
    for (const k of this.#linesOf[i] ?? []) {
      if (cost > most) break;
      const a = this.#a[k] ?? 0;
      const b = this.#b[k] ?? 0;
      const ax = this.#x[a] ?? 0;
      const ay = this.#y[a] ?? 0;
      const bx = this.#x[b] ?? 0;
      const by = this.#y[b] ?? 0;
      const length = sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay)) / this.#spacing;
      cost += (this.#pull[k] ?? 0) * length + (this.#foes[k] ?? 0) * max(0, FOES_APART - length);
      for (let m = 0; m < this.#a.length; m++) {
        const c = this.#a[m] ?? 0;
        const d = this.#b[m] ?? 0;
        if (c === a || c === b || d === a || d === b) continue;
        if (segmentsCross(ax, ay, bx, by, this.#x[c] ?? 0, this.#y[c] ?? 0, this.#x[d] ?? 0, this.#y[d] ?? 0))
          cost += min(this.#crossing[k] ?? 0, this.#crossing[m] ?? 0);
      }
      for (let j = 0; j < this.#x.length; j++) if (j !== a && j !== b) cost += this.#obstacle(j, ax, ay, bx, by);
    }
    return cost;
  }

  /** Lines of others that run through body `i`. */
  #linesThrough(i: number): number {
    let cost = 0;
    for (let k = 0; k < this.#a.length; k++) {
      const a = this.#a[k] ?? 0;
      const b = this.#b[k] ?? 0;
      if (a !== i && b !== i) cost += this.#obstacle(i, this.#x[a] ?? 0, this.#y[a] ?? 0, this.#x[b] ?? 0, this.#y[b] ?? 0);
    }
    return cost;
  }

  #obstacle(j: number, ax: number, ay: number, bx: number, by: number): number {
    const x = this.#x[j] ?? 0;
    const y = this.#y[j] ?? 0;
    const ly = y + (this.#ly[j] ?? 0);
    const lh = this.#lh[j] ?? 0;
    if ((ay > ly + lh && by > ly + lh) || (ay < y - 30 && by < y - 30)) return 0;
    const reach = this.#reach[j] ?? 0;
    if ((ax < x - reach && bx < x - reach) || (ax > x + reach && bx > x + reach)) return 0;
    const shape = segmentHitsBox(ax - x, ay - y, bx - x, by - y, (this.#hw[j] ?? 0) + 3, (this.#hh[j] ?? 0) + 3) ? COST.throughShape : 0;
    return segmentHitsBox(ax - x, ay - ly, bx - x, by - ly, this.#lw[j] ?? 0, lh) ? shape + COST.throughLabel : shape;
  }
}

/** 0 where two boxes are apart by GAP; the more the deeper where they are not. */
function overlap(dx: number, dy: number, w: number, h: number): number {
  const x = w + GAP - dx;
  const y = h + GAP - abs(dy);
  return x <= 0 || y <= 0 ? 0 : 0.2 + min(x, y) / 20;
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly pull: number;
  readonly crossing: number;
  readonly foes: number;
}

/** Lines of one pair together, loops aside. Where enmity plays no part, opposition draws like support. */
function pairsOf(edges: readonly LayoutEdge[], enmity: boolean): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const { source, target, class: name, weight } of edges) {
    if (source === target) continue;
    const key = `${source} ${target}`;
    const known = pairs.get(key) ?? { a: source, b: target, pull: 0, crossing: 0, foes: 0 };
    pairs.set(key, {
      ...known,
      pull: known.pull + COST.length[name === 'opposition' && !enmity ? 'support' : name] * weight,
      crossing: max(known.crossing, name === 'support' || name === 'opposition' ? COST.crossing.signed : COST.crossing.plain),
      foes: known.foes + (name === 'opposition' && enmity ? COST.foes * weight : 0),
    });
  }
  return [...pairs.values()];
}
