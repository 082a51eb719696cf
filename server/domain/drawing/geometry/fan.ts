import type { RelationClass } from '../../vocabulary/classes';
import { CLASS_NAMES } from '../../vocabulary/classes';

/** Space between the middles of two lines of one pair, in pixels at zoom 1. */
const SPREAD = 13;

/** The angle between the control points of a loop, and by how much further loops of one actor are turned; degrees. */
export const LOOP = { sweep: 72, turn: 75 } as const;

/** How far the control points of a loop reach out from the middle of a shape, before Cytoscape.js takes 1.4 of it. */
export const loopReach = (size: number): number => 0.5 * size + 13;

/** How far a loop stands out from the middle of its shape. */
export const loopHeight = (size: number): number => 1.4 * loopReach(size) * Math.cos((LOOP.sweep * Math.PI) / 360);

interface Fanned {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly class: RelationClass;
}

/**
 * How far the control point of each line lies beside the straight way from source to target (to the right of it, on a screen, where positive): 0 for the only line
 * of a pair; the lines of one pair side by side, in the order of the classes, so that a line keeps its side as long as the others stay. For a loop it is the direction
 * in which it stands out, in degrees clockwise from the top.
 */
export function fan(lines: readonly Fanned[]): Map<string, number> {
  const byPair = new Map<string, Fanned[]>();
  for (const line of lines) {
    const key = `${line.source} ${line.target}`;
    byPair.set(key, [...(byPair.get(key) ?? []), line]);
  }
  const bows = new Map<string, number>();
  for (const pair of byPair.values()) {
    const ordered = [...pair].sort((a, b) => CLASS_NAMES.indexOf(a.class) - CLASS_NAMES.indexOf(b.class));
    ordered.forEach((line, i) =>
      bows.set(line.id, line.source === line.target ? i * LOOP.turn : (i - (ordered.length - 1) / 2) * 2 * SPREAD),
    );
  }
  return bows;
}
