import type { LayoutName, Positions, ViewModel } from '../../server/domain/drawing/model';

export type Theme = 'light' | 'dark';

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

export interface ShowOptions {
  readonly layout: LayoutName;
  /** Actors that stand where the user put them. One that leaves this record goes back to its place in the layout. */
  readonly pinned: Positions;
  /** The number of the file that the drawing is of, where it is not of the graph: each has its own places. */
  readonly file?: number | null;
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
  /** For the tests: the lines that are drawn, with their widths in pixels at zoom 1. */
  lines(): Record<string, number>;
  /** For the tests: pairs of shown labels that overlap, plus shown labels that leave the canvas though their shape is inside. */
  labelOverlaps(): number;
  /** How many labels had to yield. */
  hiddenLabels(): number;
  /** For the tests: shown labels that lie on the shape of another actor, and lines that run through one, each with that actor. */
  labelsOnShapes(): string[];
  linesThroughShapes(): string[];
  destroy(): void;
}
