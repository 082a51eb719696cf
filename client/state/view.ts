import { EMPTY_FILTER, type Filter } from '../../server/domain/filter';
import type { LayoutName, Positions } from '../../server/domain/drawing/model';

/** What stands open beside the picture. */
export type Selection =
  | { readonly kind: 'actors'; readonly ids: readonly string[] }
  | { readonly kind: 'pair'; readonly a: string; readonly b: string; readonly statement: string | null }
  | { readonly kind: 'between'; readonly a: string; readonly b: string }
  | { readonly kind: 'article'; readonly id: string; readonly statement: string | null };

/** The picture, or one of its two mirrors in words. */
export const MODES = { canvas: { name: 'Canvas' }, table: { name: 'Table' }, tree: { name: 'Tree' } } as const;
export type Mode = keyof typeof MODES;
export const MODE_NAMES = Object.keys(MODES) as [Mode, ...Mode[]];

/** All that the reader can set and undo: the address and a saved view hold this, but for an opened file. */
export interface View {
  readonly filter: Filter;
  /** Leaders and forces stand combined with their government. */
  readonly combine: boolean;
  /** Processes are shown, at the margin. */
  readonly processes: boolean;
  /** Planned, hypothetical, alleged, denied and ambiguous statements count in the widths too. */
  readonly countAll: boolean;
  readonly layout: LayoutName;
  readonly mode: Mode;
  readonly selection: Selection | null;
  /** Actors whose neighbours were asked for beyond what the filter selects. */
  readonly expanded: readonly string[];
  readonly hidden: readonly string[];
  /** Where the reader has put actors; they stay there. */
  readonly positions: Readonly<Positions>;
  /** The file that is looked at in place of the graph, by its number in this page; no address and no saved view holds it. */
  readonly file: number | null;
}

export const INITIAL_VIEW: View = {
  filter: EMPTY_FILTER,
  combine: false,
  processes: true,
  countAll: false,
  layout: 'signed',
  mode: 'canvas',
  selection: null,
  expanded: [],
  hidden: [],
  positions: {},
  file: null,
};
