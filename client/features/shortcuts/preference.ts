import { create } from 'zustand';

const KEY = 'entente-single-keys';

/** Whether keys without Ctrl do something: who uses speech input switches them off (WCAG 2.1.4). */
export const singleKeys = create<{ readonly on: boolean }>()(() => ({ on: remembered() !== 'off' }));

/** Switches them, and remembers. */
export function setSingleKeys(on: boolean): void {
  singleKeys.setState({ on });
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off');
  } catch {
    // Where the browser keeps nothing for pages, it holds until the page is closed.
  }
}

function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
