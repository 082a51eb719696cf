import type { Line } from '../../server/domain/bundle';
import type { Pair } from '../../server/domain/contested';

/** A place on the canvas, in model units: one is a pixel at zoom 1. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Positions = Record<string, Point>;
export type Theme = 'light' | 'dark';

/** An actor as the canvas needs it. */
export interface ViewActor {
  readonly id: string;
  readonly name: string;
  /** The codebook label, or an import's own; it tells the shape. */
  readonly label: string;
  /** Statements that count; it tells the size, and whose label goes first where there is no room for all. */
  readonly counted: number;
  readonly collective?: boolean;
  /** Ids rolled up into this actor; their number is shown beside it. */
  readonly combined?: readonly string[];
}

/** What the canvas draws; computed by the caller, never fetched here. */
export interface ViewModel {
  readonly actors: readonly ViewActor[];
  readonly lines: readonly Line[];
  readonly pairs: readonly Pair[];
}

export interface Selection {
  readonly actors: readonly string[];
  readonly line: string | null;
}

export interface Target {
  readonly kind: 'actor' | 'line' | 'canvas';
  /** null for the canvas. */
  readonly id: string | null;
}

export interface GraphViewEvents {
  /** A click or a box (Shift and drag): `add` with Ctrl or Cmd, for a click with Shift too. A click beside everything selects nothing. */
  onSelect(selection: { actors: string[]; line: string | null }, mode: 'replace' | 'add'): void;
  /** Right click or long press; `at` is in client coordinates. */
  onMenu(target: Target, at: { x: number; y: number }): void;
  /** What a drag moved; the view has pinned it already, and shows it so as long as `show` is given it under `pinned`. */
  onMoved(positions: Positions): void;
  /** A double click. */
  onOpen(target: Target): void;
  /** What the pointer rests on, null when on nothing; `at` is in client coordinates. */
  onHover?(target: Target | null, at: { x: number; y: number }): void;
  /** A layout is under way. */
  onBusy(busy: boolean): void;
}

/** The layouts there are, in the order of the menu. */
export const LAYOUTS = {
  signed: { name: 'Friends and foes', is: 'allies stand together, opponents apart' },
  force: { name: 'Neighbours', is: 'who is linked stands together, whatever the sign' },
  circle: { name: 'Circle', is: 'on a ring, allies beside each other' },
} as const;
export type LayoutName = keyof typeof LAYOUTS;
export const LAYOUT_NAMES = Object.keys(LAYOUTS) as [LayoutName, ...LayoutName[]];

export interface ShowOptions {
  readonly layout: LayoutName;
  /** Actors that stand where the user put them. One that leaves this record goes back to its place in the layout. */
  readonly pinned: Positions;
  /** Lay everything out anew (pinned actors stay); else who was there stays, and who is new comes beside its neighbours. */
  readonly relayout?: boolean;
}

export interface PictureOptions {
  /** Pixels a model unit. */
  readonly scale: number;
  /** A CSS colour, or `transparent`. */
  readonly background: string;
}

export interface GraphViewOptions {
  readonly theme: Theme;
  readonly reducedMotion: boolean;
  readonly events: GraphViewEvents;
}

/** The canvas. It holds no state of the application: selection, pins and filters are told to it. */
export interface GraphView {
  /** Draws the model; resolves when everybody stands at their place (animation included). A later call supersedes an earlier one. */
  show(model: ViewModel, options: ShowOptions): Promise<void>;
  setTheme(theme: Theme): void;
  setReducedMotion(reduced: boolean): void;
  select(selection: Selection): void;
  /** Highlights as hovering does, for a table row or a search result; null ends it. */
  highlight(target: Target | null): void;
  /** Shows everything, or these actors with their labels. */
  fit(ids?: readonly string[]): void;
  zoomBy(factor: number): void;
  /** Screen pixels; the drawing moves by that much. */
  panBy(dx: number, dy: number): void;
  centre(id: string): void;
  /** Where everybody stands, rounded. */
  positions(): Positions;
  /** The whole drawing as PNG, with the labels that have room when all of it is in view. */
  picture(options: PictureOptions): Promise<Blob>;
  /** Client coordinates of an actor, or of a point of a line where nothing else is in the way; null when it is not drawn. */
  screenPosition(id: string): { x: number; y: number } | null;
  /** For the tests: pairs of shown labels that overlap, plus shown labels that leave the canvas though their shape is inside. */
  labelOverlaps(): number;
  /** How many labels had to yield. */
  hiddenLabels(): number;
  /** For the tests: shown labels that lie on the shape of another actor, and lines that run through one, each with that actor. */
  labelsOnShapes(): string[];
  linesThroughShapes(): string[];
  destroy(): void;
}
