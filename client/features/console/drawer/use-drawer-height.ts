import { useSyncExternalStore, useState } from 'react';
import { store, stored } from '../state/stored';

/** Pixels: less would leave a result no room below what is said of it. */
const LEAST = 280;
const USUAL = 380;
/** What stays of the page above it: its head, the switches, and a picture that can be read. */
const ABOVE = 300;

/** How high the drawer may be in this window. */
function useMost(): number {
  const height = useSyncExternalStore(listen, () => innerHeight);
  return Math.max(LEAST, height - ABOVE);
}

/** The height of the drawer in pixels: what was chosen last, as far as the window has room for it. */
export function useDrawerHeight(): {
  readonly height: number;
  readonly least: number;
  readonly most: number;
  readonly set: (height: number) => void;
} {
  const most = useMost();
  const [chosen, setChosen] = useState(() => stored('height', isHeight) ?? USUAL);
  const within = (height: number) => Math.round(Math.max(LEAST, Math.min(most, height)));
  const set = (height: number) => {
    setChosen(within(height));
    store('height', within(height));
  };
  return { height: within(chosen), least: LEAST, most, set };
}

function listen(changed: () => void): () => void {
  addEventListener('resize', changed);
  return () => removeEventListener('resize', changed);
}

function isHeight(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
