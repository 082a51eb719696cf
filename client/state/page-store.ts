import { create } from 'zustand';
import type { Target } from '../graph/types';
import type { ConsoleLink } from './console-link';

type Dialog = 'codebook' | 'shortcuts' | 'palette' | 'export' | 'problems' | 'import' | 'imports';

/** What the page knows beside the view: nothing of it is undone or put into the address. */
interface Page {
  /** The drawer with search and filters is open, where there is no room for it beside the picture. */
  readonly asking: boolean;
  readonly dialog: Dialog | null;
  /** The console is open, with what its address has asked for; null is closed. */
  readonly console: ConsoleLink | null;
  readonly menu: { readonly target: Target; readonly at: { readonly x: number; readonly y: number } } | null;
  /** The address is past its 8 kB, or had keys that nobody understood. */
  readonly address: { readonly tooLong: boolean; readonly wrong: readonly string[] };
  /** What a short notice says, at the foot of the page; the same words again are another notice. */
  readonly notice: { readonly says: string; readonly number: number } | null;
}

let notices = 0;

const pageStore = create<Page>()(() => ({
  asking: false,
  dialog: null,
  console: null,
  menu: null,
  address: { tooLong: false, wrong: [] },
  notice: null,
}));

/** A part of the page's state, for a component. */
export function usePage<T>(pick: (page: Page) => T): T {
  return pageStore(pick);
}

/** Sets parts of the page's state. */
export function setPage(patch: Partial<Page>): void {
  pageStore.setState(patch);
}

/** Takes note of what the address can and cannot hold. */
export function noteAddress(address: Page['address']): void {
  pageStore.setState({ address });
}

/** Says something in passing, politely to screen readers too. */
export function say(says: string): void {
  notices += 1;
  pageStore.setState({ notice: { says, number: notices } });
}

/** Opens the console with what it holds, or closes it. */
export function toggleConsole(): void {
  pageStore.setState(({ console }) => ({ console: console ? null : { query: null, params: null } }));
}
