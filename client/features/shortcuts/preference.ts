import { create } from 'zustand';

const KEY = 'entente-single-keys';

/** Whether keys without Ctrl do something: who uses speech input switches them off (WCAG 2.1.4). */
export const singleKeys = create<{ readonly on: boolean }>()(() => ({ on: localStorage.getItem(KEY) !== 'off' }));

/** Switches them, and remembers. */
export function setSingleKeys(on: boolean): void {
  localStorage.setItem(KEY, on ? 'on' : 'off');
  singleKeys.setState({ on });
}
