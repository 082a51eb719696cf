import { EMPTY_FILTER } from '../../server/domain/filter';
import { filterToQuery, queryToFilter } from '../../server/domain/filter-query';
import { LAYOUT_NAMES, type Positions } from '../../server/domain/drawing/model';
import { decodeSelection, encodeSelection } from './selection-code';
import { INITIAL_VIEW, MODE_NAMES, type Selection, type View } from './view';

/** The version of the address; one that is not ours is read as far as it can be. */
const VERSION = '1';
/** Bytes; past this some servers, mails and chats cut an address off. */
export const LONGEST_ADDRESS = 8192;

/** The query string of a view, `v=1` first, without a question mark; what is as at the start is left out. */
export function toQuery(view: View): string {
  const params = new URLSearchParams({ v: VERSION });
  for (const [key, value] of filterToQuery(view.filter)) params.append(key, value);
  if (view.combine) params.set('combine', '1');
  if (!view.processes) params.set('processes', '0');
  if (view.countAll) params.set('count', 'all');
  if (view.layout !== INITIAL_VIEW.layout) params.set('layout', view.layout);
  if (view.mode !== INITIAL_VIEW.mode) params.set('mode', view.mode);
  for (const id of view.expanded) params.append('expand', id);
  for (const id of view.hidden) params.append('hide', id);
  if (view.selection?.kind === 'between') for (const id of [view.selection.a, view.selection.b]) params.append('between', id);
  else if (view.selection) params.set('open', encodeSelection(view.selection));
  return params.toString();
}

/** The fragment that tells where moved actors stand, without a number sign; empty where none was moved. */
export function toFragment(positions: Readonly<Positions>): string {
  const places = Object.entries(positions).map(([id, { x, y }]) => `${encodeURIComponent(id)}:${Math.round(x)},${Math.round(y)}`);
  return places.length === 0 ? '' : `pos=${places.join(';')}`;
}

/** The view that an address holds, and which of its keys were not understood. */
export function fromAddress(query: string, fragment: string): { view: View; wrong: string[] } {
  const params = new URLSearchParams(query);
  const { filter, ignored } = queryToFilter(params);
  const layout = LAYOUT_NAMES.find((name) => name === params.get('layout'));
  const mode = MODE_NAMES.find((name) => name === params.get('mode'));
  const view: View = {
    filter,
    combine: params.get('combine') === '1',
    processes: params.get('processes') !== '0',
    countAll: params.get('count') === 'all',
    layout: layout ?? INITIAL_VIEW.layout,
    mode: mode ?? INITIAL_VIEW.mode,
    expanded: params.getAll('expand'),
    hidden: params.getAll('hide'),
    selection: betweenOf(params.getAll('between')) ?? decodeSelection(params.get('open') ?? ''),
    positions: positionsOf(fragment),
    file: null,
  };
  return { view, wrong: [...ignored, ...notUnderstood(params)].map(({ key, value }) => `${key}=${value}`) };
}

/** What each key beside the filter's can be. */
const ALLOWED: Readonly<Record<string, (value: string) => boolean>> = {
  v: (value) => value === VERSION,
  combine: isOneOf(['0', '1']),
  processes: isOneOf(['0', '1']),
  count: isOneOf(['all']),
  layout: isOneOf(LAYOUT_NAMES),
  mode: isOneOf(MODE_NAMES),
  expand: (value) => value !== '',
  hide: (value) => value !== '',
  between: (value) => value !== '',
  open: (value) => decodeSelection(value) !== null,
};

/** What the address asks for that is no part of a view: keys that nobody knows, values that they cannot have, half a question between two. */
function notUnderstood(params: URLSearchParams): { key: string; value: string }[] {
  const entries = [...params].map(([key, value]) => ({ key, value }));
  const asked = params.getAll('between');
  const halved = betweenOf(asked) === null || asked.length > 2;
  return entries.filter(
    ({ key, value }) => !Object.hasOwn(EMPTY_FILTER, key) && (ALLOWED[key]?.(value) !== true || (key === 'between' && halved)),
  );
}

function isOneOf(allowed: readonly string[]): (value: string) => boolean {
  return (value) => allowed.includes(value);
}

function betweenOf([a, b]: readonly string[]): Selection | null {
  return a && b && a !== b ? { kind: 'between', a, b } : null;
}

function positionsOf(fragment: string): Positions {
  const text = /(?:^#?|&)pos=([^&]*)/.exec(fragment)?.[1] ?? '';
  const places = text.split(';').flatMap((place) => {
    const [, id, x, y] = /^(.+):(-?\d{1,6}),(-?\d{1,6})$/.exec(place) ?? [];
    return id === undefined ? [] : [[decoded(id), { x: Number(x), y: Number(y) }] as const];
  });
  return Object.fromEntries(places);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
