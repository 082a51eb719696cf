import { Board } from './board';
import type { Body, LayoutEdge, Size } from './layout-types';
import { seededRandom } from './random';

const { exp, floor, pow } = Math;

const SEED = 11;
/** A move that makes the picture worse is taken with a chance that falls with the heat. */
const HEAT = { start: 2, end: 0.02 } as const;

/** In units of the heat: a chance below one in a thousand. */
const HOPELESS = 7;

export interface RefineOptions {
  readonly area: Size;
  /** Tries; a number and not a time, so that the picture is the same on every machine. */
  readonly moves: number;
  /** Whether opposition drives apart. */
  readonly enmity: boolean;
  /** The first so many bodies may move; fixed ones stay. */
  readonly movable: number;
}

/**
 * Improves the places of a small drawing by simulated annealing: lines that hold together get short, opponents move apart, lines cross seldom and run through few
 * shapes and labels, no boxes overlap. Moves the bodies in place.
 */
export function refine(bodies: readonly Body[], edges: readonly LayoutEdge[], { area, moves, enmity, movable }: RefineOptions): void {
  const free = bodies.flatMap((body, i) => (i < movable && !body.fixed ? [i] : []));
  if (free.length < 2) return;
  const board = new Board(bodies, edges, area, enmity);
  const random = seededRandom(SEED);
  const pick = () => free[floor(random() * free.length)] ?? 0;
  for (let move = 0; move < moves; move++) {
    const share = move / moves;
    const heat = HEAT.start * pow(HEAT.end / HEAT.start, share);
    const kind = random();
    const i = pick();
    if (kind < 0.25) tryMoves(board, swap(board, i, pick()), heat, random);
    else tryMoves(board, [kind < 0.5 ? nearFriends(board, i, random) : nearby(board, i, 1.6 * (1 - share) + 0.15, random)], heat, random);
  }
  board.apply();
}

interface Move {
  readonly i: number;
  readonly x: number;
  readonly y: number;
}

/** A place not far from where it is; reach in units of the mean spacing. */
function nearby(board: Board, i: number, reach: number, random: () => number): Move {
  const spread = () => (random() + random() - 1) * 1.5 * reach * board.spacing;
  return { i, x: board.x(i) + spread(), y: board.y(i) + spread() };
}

/** A place around the middle of its friends. */
function nearFriends(board: Board, i: number, random: () => number): Move {
  const middle = board.friendsOf(i);
  if (!middle) return nearby(board, i, 3, random);
  const spread = () => (random() + random() - 1) * 1.8 * board.spacing;
  return { i, x: middle.x + spread(), y: middle.y + spread() };
}

function swap(board: Board, i: number, j: number): Move[] {
  return i === j
    ? []
    : [
        { i, x: board.x(j), y: board.y(j) },
        { i: j, x: board.x(i), y: board.y(i) },
      ];
}

/** Moves one body or two; takes it back where that is not worth it. Overlaps are looked at first: they decide most cases and cost little. */
function tryMoves(board: Board, moves: readonly Move[], heat: number, random: () => number): void {
  const back = moves.map(({ i }) => ({ i, x: board.x(i), y: board.y(i) }));
  const put = (places: readonly Move[]) => places.forEach(({ i, x, y }) => board.put(i, x, y));
  const overlaps = () => moves.reduce((sum, { i }) => sum + board.overlapCost(i), 0);
  const lines = (most: number) => moves.reduce((sum, { i }) => (sum > most ? sum : sum + board.linesCost(i, most - sum)), 0);
  const overlapsBefore = overlaps();
  put(moves);
  const worse = overlaps() - overlapsBefore;
  put(back);
  if (worse > HOPELESS * heat) return;
  const before = lines(Infinity) - worse;
  put(moves);
  const difference = lines(before + HOPELESS * heat) - before;
  if (difference > 0 && random() >= exp(-difference / heat)) put(back);
}
