import type { Point } from '../../server/domain/drawing/model';

export interface Motion {
  /** Resolves when it has ended, also when it was cut short. */
  readonly done: Promise<void>;
  /** Jumps to the end. */
  finish(): void;
  /** Stays where it is. */
  stop(): void;
}

const easeOut = (t: number) => 1 - (1 - t) ** 3;

/** Calls `step` each frame with the share of the way, 0 to 1, eased; at once with 1 where there is to be no motion. */
export function animate(milliseconds: number, step: (share: number) => void): Motion {
  let frame = 0;
  let settle: () => void = () => undefined;
  const done = new Promise<void>((resolve) => (settle = resolve));
  const start = performance.now();
  let ended = false;
  const stop = () => {
    ended = true;
    cancelAnimationFrame(frame);
    settle();
  };
  const finish = () => {
    if (ended) return;
    stop();
    step(1);
  };
  const tick = () => {
    const share = Math.min(1, (performance.now() - start) / milliseconds);
    if (share < 1) {
      step(easeOut(share));
      frame = requestAnimationFrame(tick);
    } else finish();
  };
  if (milliseconds <= 0) finish();
  else frame = requestAnimationFrame(tick);
  return { done, finish, stop };
}

/** The point at a share of the way. */
export const between = (from: Point, to: Point, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});
