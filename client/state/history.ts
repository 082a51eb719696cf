import { pagePath, takeLink } from './console-link';
import { fromAddress, LONGEST_ADDRESS, toFragment, toQuery } from './permalink';
import { noteAddress, setPage } from './page-store';
import { viewStore } from './store';
import type { View } from './view';

/** What one entry of the browser's history holds: its place in the row of steps, and the view, which may be too long for its address. */
interface Entry {
  readonly step: number;
  readonly view: View;
}

let step = 0;
/** A step that the browser's Back or Forward has taken is in its history already. */
let following = false;
/** A step back or forward is under way; the browser tells when it is done. Another before that could leave the page. */
let going = false;

/** The whole address of a view. */
export function addressOf(view: View): string {
  const fragment = toFragment(view.positions);
  return `${location.origin}${pagePath(location.pathname)}?${toQuery(view)}${fragment === '' ? '' : `#${fragment}`}`;
}

/** Reads the address, then keeps it, the browser's history and the steps of undo in line: Back is undo. */
export function startHistory(): void {
  const entry = entryOf(history.state);
  const { link, rest } = takeLink(location.pathname, location.search);
  if (link) setPage({ console: link });
  const { view, wrong } = entry ? { view: entry.view, wrong: [] } : fromAddress(rest, location.hash);
  step = entry?.step ?? 0;
  replaceAll(view);
  history.replaceState({ step, view } satisfies Entry, '');
  noteAddress({ wrong, tooLong: addressOf(view).length > LONGEST_ADDRESS });
  viewStore.subscribe(({ view: next }) => {
    if (!following) push(next);
  });
  window.addEventListener('popstate', (event) => follow(entryOf(event.state)));
}

/** Takes a step back, as the browser's own button does. */
export function undo(): void {
  if (viewStore.temporal.getState().pastStates.length > 0) go(-1);
}

/** Takes a step forward again. */
export function redo(): void {
  if (viewStore.temporal.getState().futureStates.length > 0) go(1);
}

function go(steps: number): void {
  if (going) return;
  going = true;
  history.go(steps);
}

function push(view: View): void {
  step += 1;
  const address = addressOf(view);
  const tooLong = address.length > LONGEST_ADDRESS;
  history.pushState({ step, view } satisfies Entry, '', tooLong ? `${pagePath(location.pathname)}?v=1` : address);
  noteAddress({ wrong: [], tooLong });
}

function follow(entry: Entry | null): void {
  going = false;
  const { pastStates, futureStates, undo: back, redo: forth } = viewStore.temporal.getState();
  const view = entry?.view ?? fromAddress(takeLink(location.pathname, location.search).rest, location.hash).view;
  const far = entry ? entry.step - step : 0;
  following = true;
  if (far < 0 && -far <= pastStates.length) back(-far);
  else if (far > 0 && far <= futureStates.length) forth(far);
  else replaceAll(view);
  following = false;
  step = entry?.step ?? 0;
  noteAddress({ wrong: [], tooLong: addressOf(viewStore.getState().view).length > LONGEST_ADDRESS });
}

/** Sets a view that no step of this page leads to. */
function replaceAll(view: View): void {
  const { pause, resume, clear } = viewStore.temporal.getState();
  pause();
  viewStore.setState({ view });
  resume();
  clear();
}

function entryOf(state: unknown): Entry | null {
  // What the page itself has put into the history, checked by the keys that tell it from anybody else's.
  return typeof state === 'object' && state !== null && 'step' in state && 'view' in state ? (state as Entry) : null;
}
