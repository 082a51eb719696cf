import type { Palette } from '../../server/domain/vocabulary/colours';
import type { DrawnLine } from '../../server/domain/drawing/elements';
import type { Curve } from '../../server/domain/drawing/geometry/curve';
import type { LabelLayer } from '../../server/domain/drawing/labels/label-layer';
import type { LabelText } from '../../server/domain/drawing/labels/label-text';
import { paintLabels } from './labels/paint-labels';
import { LabelSprites } from './labels/sprites';
import { paintActor, paintEnds, paintGlyph, paintLine, paintLineHalo, paintRing } from './paint/paint-graph';
import { corner, paintBadge, paintPin } from './paint/paint-marks';
import type { Scene } from '../../server/domain/drawing/scene';
import { LARGE } from './stylesheet';
import type { Selection, Target } from './types';
import { toModel, type Viewport } from '../../server/domain/drawing/viewport';

/** The zoom from which the ends of lines can be told apart. */
const NEAR = 0.55;
/** How much of what a highlight does not touch is veiled. */
const VEIL = { actor: 0.78, line: 0.6, canvas: 0 } as const;

export interface OverlayState {
  readonly scene: Scene;
  readonly labels: LabelLayer;
  readonly palette: Palette;
  readonly selection: Selection;
  readonly highlight: Target | null;
  readonly pinned: ReadonlySet<string>;
}

/** Two canvases over Cytoscape's: labels, marks and the selection on one; on the other the highlight, which veils the rest. No repaint of the graph is ever needed. */
export class Overlay {
  readonly #base: HTMLCanvasElement;
  readonly #focus: HTMLCanvasElement;
  #sprites: LabelSprites | null = null;
  #focusEmpty = true;

  constructor(
    container: HTMLElement,
    readonly family: string,
  ) {
    this.#base = layer(container, 10);
    this.#focus = layer(container, 11);
  }

  /** Drops what was drawn for another theme or another screen. */
  reset(): void {
    this.#sprites = null;
  }

  setMotion(animated: boolean): void {
    this.#focus.style.transition = animated ? 'opacity 110ms ease-out' : '';
  }

  remove(): void {
    this.#base.remove();
    this.#focus.remove();
  }

  /** Writes labels ahead of the picture that shows them. */
  write(texts: readonly LabelText[], palette: Palette): void {
    const sprites = this.#spritesFor(palette);
    texts.forEach((text) => sprites.warm(text));
  }

  /** Everything but the highlight. */
  paintBase(state: OverlayState, viewport: Viewport): void {
    const pen = this.#clear(this.#base, viewport);
    if (!pen) return;
    const ratio = devicePixelRatio;
    inModel(pen, viewport, ratio, () => {
      if (state.scene.lines.size > LARGE && viewport.zoom >= NEAR) paintEndsInView(pen, state, viewport);
      paintSelection(pen, state);
      for (const glyph of state.scene.glyphs()) paintGlyph(pen, glyph, state.palette);
    });
    paintLabels(pen, this.#spritesFor(state.palette), state.labels, viewport);
    paintMarks(pen, state, viewport, state.scene.actors.keys(), this.family);
  }

  /** The highlight, or the pair that is open; nothing where there is neither. */
  paintFocus(state: OverlayState, viewport: Viewport): void {
    const shown = highlighted(state);
    if (!shown && this.#focusEmpty) return;
    const pen = this.#clear(this.#focus, viewport);
    this.#focusEmpty = !shown;
    this.#focus.style.opacity = shown ? '1' : '0';
    if (!pen || !shown) return;
    pen.globalAlpha = VEIL[focusOf(state)?.kind ?? 'canvas'];
    pen.fillStyle = state.palette.canvas;
    pen.fillRect(0, 0, viewport.width, viewport.height);
    pen.globalAlpha = 1;
    inModel(pen, viewport, devicePixelRatio, () => paintHighlight(pen, state, shown));
    const sides = state.labels.placeAmong(shown.actors, shown.centre, viewport);
    paintLabels(pen, this.#spritesFor(state.palette), state.labels, viewport, sides, shown.centre);
    paintMarks(pen, state, viewport, shown.actors, this.family);
  }

  #spritesFor(palette: Palette): LabelSprites {
    if (this.#sprites?.pixelRatio !== devicePixelRatio) this.#sprites = null;
    return (this.#sprites ??= new LabelSprites(this.family, { text: palette.text, halo: palette.canvas }, devicePixelRatio));
  }

  /** The canvas, as large as the container, empty, in pixels of the screen. */
  #clear(canvas: HTMLCanvasElement, { width, height }: Viewport): CanvasRenderingContext2D | null {
    const ratio = devicePixelRatio;
    const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (canvas.width !== w || canvas.height !== h) Object.assign(canvas, { width: w, height: h });
    const pen = canvas.getContext('2d');
    pen?.setTransform(1, 0, 0, 1, 0, 0);
    pen?.clearRect(0, 0, w, h);
    pen?.scale(ratio, ratio);
    return pen;
  }
}

function layer(container: HTMLElement, z: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  Object.assign(canvas.style, {
    position: 'absolute',
    inset: '0',
    width: '100%',
    height: '100%',
    pointerEvents: 'none',
    zIndex: String(z),
  });
  container.append(canvas);
  return canvas;
}

/** The ends that Cytoscape.js leaves out of large drawings. */
function paintEndsInView(pen: CanvasRenderingContext2D, { scene, palette }: OverlayState, viewport: Viewport): void {
  const [from, to] = [toModel(viewport, { x: 0, y: 0 }), toModel(viewport, { x: viewport.width, y: viewport.height })];
  for (const line of scene.lines.values()) {
    const seen = (scene.curve(line.id)?.tips ?? []).filter(({ x, y }) => x >= from.x && x <= to.x && y >= from.y && y <= to.y);
    if (seen.length > 0) paintEnds(pen, line, seen, palette);
  }
}

function inModel(pen: CanvasRenderingContext2D, { zoom, pan }: Viewport, ratio: number, paint: () => void): void {
  pen.save();
  pen.setTransform(zoom * ratio, 0, 0, zoom * ratio, pan.x * ratio, pan.y * ratio);
  paint();
  pen.restore();
}

interface Highlighted {
  readonly actors: ReadonlySet<string>;
  readonly lines: readonly string[];
  /** The actor whose neighbourhood it is, null for a line. */
  readonly centre: string | null;
}

/** What stands out: what the pointer or the keyboard rests on, else the pair whose evidence is open. */
function focusOf({ highlight, selection }: OverlayState): Target | null {
  return highlight ?? (selection.line === null ? null : { kind: 'line', id: selection.line });
}

function highlighted(state: OverlayState): Highlighted | null {
  const { scene } = state;
  const focus = focusOf(state);
  if (focus?.id == null) return null;
  if (focus.kind === 'line' && scene.lines.has(focus.id)) {
    const lines = scene.pairOf(focus.id);
    return { lines, actors: scene.endsOf(lines), centre: null };
  }
  if (focus.kind !== 'actor' || !scene.actors.has(focus.id)) return null;
  const lines = scene.linesOf(focus.id);
  return { lines, actors: scene.endsOf(lines).add(focus.id), centre: focus.id };
}

function paintHighlight(pen: CanvasRenderingContext2D, state: OverlayState, { lines, actors, centre }: Highlighted): void {
  const { scene, palette, highlight } = state;
  if (highlight?.kind === 'line' && highlight.id !== null)
    withLine(state, highlight.id, (line, curve) => paintLineHalo(pen, line, curve, palette.muted));
  for (const id of lines) withLine(state, id, (line, curve) => paintLine(pen, line, curve, palette));
  paintSelection(pen, state, new Set(lines), actors);
  for (const id of actors) {
    const actor = scene.actors.get(id);
    if (!actor) continue;
    paintActor(pen, actor, scene.place(id), palette);
    if (id === centre) paintRing(pen, actor, scene.place(id), { colour: palette.text, off: 3.2, width: 1.8 });
  }
  for (const glyph of scene.glyphs()) if (glyph.lines.some((id) => lines.includes(id))) paintGlyph(pen, glyph, palette);
}

/** Rings around the selected actors, a glow along the selected line and rings around its ends; of those in `lines` and `actors` only, where given. */
function paintSelection(
  pen: CanvasRenderingContext2D,
  state: OverlayState,
  lines?: ReadonlySet<string>,
  actors?: ReadonlySet<string>,
): void {
  const { scene, selection, palette } = state;
  const { line: selected } = selection;
  if (selected !== null && (!lines || lines.has(selected)))
    withLine(state, selected, (line, curve) => {
      paintLineHalo(pen, line, curve, palette.accent);
      paintLine(pen, line, curve, palette);
    });
  const ends = selected === null ? [] : scene.endsOf([selected]);
  for (const id of new Set([...selection.actors, ...ends])) {
    const actor = scene.actors.get(id);
    if (actor && (!actors || actors.has(id))) paintRing(pen, actor, scene.place(id), { colour: palette.accent, off: 3.6, width: 2.4 });
  }
}

function withLine({ scene }: OverlayState, id: string, paint: (line: DrawnLine, curve: Curve) => void): void {
  const [line, curve] = [scene.lines.get(id), scene.curve(id)];
  if (line && curve) paint(line, curve);
}

function paintMarks(
  pen: CanvasRenderingContext2D,
  { scene, pinned, palette }: OverlayState,
  viewport: Viewport,
  ids: Iterable<string>,
  family: string,
): void {
  for (const id of ids) {
    const actor = scene.actors.get(id);
    if (!actor) continue;
    const combined = actor.combined?.length ?? 0;
    if (combined > 0) paintBadge(pen, `+${combined}`, corner(scene, id, viewport, 1), palette, family);
    if (pinned.has(id)) paintPin(pen, corner(scene, id, viewport, -1), palette);
  }
}
