import cytoscape from 'cytoscape';
import { COLOURS } from '../../server/domain/vocabulary/colours';
import { bendLines } from '../../server/domain/drawing/bend-lines';
import { Camera } from './camera';
import { labelsOnShapes, linesThroughShapes } from '../../server/domain/drawing/checks';
import { Homes } from './homes';
import { fontScale, LabelLayer } from '../../server/domain/drawing/labels/label-layer';
import type { Measure } from '../../server/domain/drawing/labels/label-text';
import { measureIn } from './labels/sprites';
import { createLayoutRunner } from './layouts/layout-runner';
import { animate, between, type Motion } from './motion';
import { Overlay, type OverlayState } from './overlay';
import { drawPicture } from './paint/picture';
import { fittedView, plannedZoom, roundedPlaces } from '../../server/domain/drawing/planning';
import { listenToPointer } from './pointer';
import { moveAsPicture } from './renderer-access';
import { Scene } from '../../server/domain/drawing/scene';
import { Stage } from './stage';
import { LARGE, stylesheetOf } from './stylesheet';
import type { Point, Positions, ViewModel } from '../../server/domain/drawing/model';
import type { GraphView, GraphViewOptions, PictureOptions, Selection, ShowOptions, Target, Theme } from './types';
import { CROWDED } from '../../server/domain/drawing/strokes';
import { toScreen, ZOOM } from '../../server/domain/drawing/viewport';

export * from './types';

const MILLISECONDS = 320;
const FONT_PATIENCE = 400;
/** Up to so many labels are written ahead. */
const WARM = 160;

/** Makes the canvas inside `container`, which must have a size and a position; nothing is drawn before `show`. */
export function createGraphView(container: HTMLElement, options: GraphViewOptions): GraphView {
  return new CytoscapeView(container, options);
}

class CytoscapeView implements GraphView {
  readonly #cy: cytoscape.Core;
  readonly #stage: Stage;
  readonly #camera: Camera;
  readonly #overlay: Overlay;
  readonly #homes: Homes;
  #measure: Measure;
  readonly #font: Promise<unknown>;
  readonly #observer: ResizeObserver;
  readonly #stopPointer: () => void;
  #labels: LabelLayer;
  #theme: Theme;
  #reducedMotion: boolean;
  #selection: Selection = { actors: [], line: null };
  #highlight: Target | null = null;
  #pinned: ReadonlySet<string> = new Set();
  #motion: Motion | null = null;
  #turn = 0;
  /** Everything is in view, because nobody has moved the drawing since it was fitted. */
  #framed = true;
  #moving = false;

  constructor(
    readonly container: HTMLElement,
    readonly options: GraphViewOptions,
  ) {
    const family = getComputedStyle(container).fontFamily || 'sans-serif';
    this.#theme = options.theme;
    this.#reducedMotion = options.reducedMotion;
    this.#cy = cytoscape({
      container,
      style: stylesheetOf(COLOURS[this.#theme], 0),
      autounselectify: true,
      boxSelectionEnabled: true,
      minZoom: ZOOM.least,
      maxZoom: ZOOM.most,
      pixelRatio: 'auto',
    });
    this.#stage = new Stage(this.#cy);
    this.#homes = new Homes(createLayoutRunner(), (busy) => options.events.onBusy(busy));
    this.#overlay = new Overlay(container, family);
    this.#measure = measureIn(family);
    this.#labels = new LabelLayer(this.#stage.scene, this.#measure);
    this.#font = Promise.race([
      document.fonts.load(`12px ${family}`).catch(() => []),
      new Promise((resolve) => setTimeout(resolve, FONT_PATIENCE)),
    ]);
    this.#camera = new Camera(this.#cy, container, { onTouched: () => this.#touched(), onRest: () => this.#rest() });
    this.#stopPointer = this.#listen();
    this.#cy.on('render', () => this.#paint());
    this.#observer = new ResizeObserver(() => this.#resized());
    this.#observer.observe(container);
    this.#overlay.setMotion(!options.reducedMotion);
    document.fonts.addEventListener('loadingdone', this.#refont);
  }

  async show(model: ViewModel, options: ShowOptions): Promise<void> {
    const turn = ++this.#turn;
    await this.#font;
    if (turn !== this.#turn) return;
    const scene = new Scene(model);
    const settling = this.#homes.settle(scene, options, this.#measure, this.#camera.viewport);
    this.#writeLabels(scene);
    if (this.#stage.scene.actors.size === 0 && scene.actors.size <= WARM) this.#stage.prepare(scene);
    const settled = await settling;
    if (settled && turn === this.#turn) await this.#arrive(scene, options.pinned, settled.anew);
  }

  setTheme(theme: Theme): void {
    this.#theme = theme;
    this.#overlay.reset();
    this.#cy.style(stylesheetOf(COLOURS[theme], this.#stage.scene.lines.size));
    this.#paint();
  }

  setReducedMotion(reduced: boolean): void {
    this.#reducedMotion = reduced;
    this.#overlay.setMotion(!reduced);
  }

  select(selection: Selection): void {
    this.#selection = selection;
    this.#paint();
  }

  highlight(target: Target | null): void {
    if (target?.kind === this.#highlight?.kind && target?.id === this.#highlight?.id) return;
    this.#highlight = target?.kind === 'canvas' ? null : target;
    this.#overlay.paintFocus(this.#state, this.#camera.viewport);
  }

  fit(ids?: readonly string[]): void {
    this.#framed = !ids;
    this.#motion?.finish();
    void this.#camera.go(this.#fitted(ids), this.#milliseconds);
  }

  zoomBy(factor: number): void {
    this.#camera.zoomBy(factor);
    this.#rest();
  }

  panBy(dx: number, dy: number): void {
    this.#camera.panBy(dx, dy);
    this.#rest();
  }

  centre(id: string): void {
    if (!this.#stage.scene.actors.has(id)) return;
    this.#framed = false;
    const { width, height, zoom } = this.#camera.viewport;
    const { x, y } = this.#stage.scene.place(id);
    void this.#camera.go({ zoom, pan: { x: width / 2 - x * zoom, y: height / 2 - y * zoom } }, this.#milliseconds);
  }

  positions(): Positions {
    return roundedPlaces(this.#stage.scene);
  }

  picture(options: PictureOptions): Promise<Blob> {
    return drawPicture(this.#state, this.#fitted().zoom, this.#overlay.family, options);
  }

  screenPosition(id: string): { x: number; y: number } | null {
    const { scene } = this.#stage;
    const at = scene.actors.has(id) ? scene.place(id) : scene.handleOf(id);
    if (!at) return null;
    const box = this.container.getBoundingClientRect();
    const { x, y } = toScreen(this.#camera.viewport, at);
    return { x: box.left + x, y: box.top + y };
  }

  labelOverlaps(): number {
    return this.#labels.overlaps(this.#camera.viewport);
  }

  hiddenLabels(): number {
    return this.#labels.hidden;
  }

  labelsOnShapes(): string[] {
    return labelsOnShapes(this.#labels, this.#camera.viewport);
  }

  lines(): Record<string, number> {
    return Object.fromEntries([...this.#stage.scene.lines.values()].map(({ id, width }) => [id, width]));
  }

  linesThroughShapes(): string[] {
    return linesThroughShapes(this.#stage.scene);
  }

  destroy(): void {
    this.#turn++;
    this.#observer.disconnect();
    document.fonts.removeEventListener('loadingdone', this.#refont);
    this.#stopPointer();
    this.#camera.stop();
    this.#homes.stop();
    this.#motion?.stop();
    this.#overlay.remove();
    this.#cy.destroy();
  }

  get #state(): OverlayState {
    return {
      scene: this.#stage.scene,
      labels: this.#labels,
      palette: COLOURS[this.#theme],
      selection: this.#selection,
      highlight: this.#highlight,
      pinned: this.#pinned,
    };
  }

  get #milliseconds(): number {
    return this.#reducedMotion || this.#stage.scene.lines.size > LARGE ? 0 : MILLISECONDS;
  }

  /** Writes the labels of a first picture while its layout is computed elsewhere. */
  #writeLabels(scene: Scene): void {
    const { width, height } = this.#camera.viewport;
    if (this.#stage.scene.actors.size > 0 || scene.actors.size > WARM) return;
    const scale = fontScale(plannedZoom(scene.actors.size, width, height));
    const labels = new LabelLayer(scene, this.#measure);
    this.#overlay.write(
      [...scene.actors.keys()].map((id) => labels.textAt(id, scale)),
      COLOURS[this.#theme],
    );
  }

  /** Puts everybody where they belong, from where they are. */
  async #arrive(scene: Scene, pinned: Positions, anew: boolean): Promise<void> {
    this.#motion?.stop();
    const before = this.#stage.scene;
    // The canvas may have changed while the layout was computed; nobody is moved beside those whom the reader has put somewhere.
    if (this.#framed && Object.keys(pinned).length === 0) this.#homes.reshape(scene, this.#measure, this.#camera.viewport);
    const goals = [...scene.actors.keys()].map((id) => [id, pinned[id] ?? this.#homes.of(id)] as const);
    const starts = new Map(goals.map(([id, goal]) => [id, before.actors.has(id) ? before.place(id) : goal]));
    for (const [id, goal] of goals) scene.move(id, goal);
    this.#pinned = new Set(Object.keys(pinned));
    this.#replace(scene);
    // A drawing that nobody has moved shows all it has; one that was moved stays, unless that would leave everybody out of sight.
    const view = anew || this.#framed || !this.#someoneInSight(scene) ? this.#fitted() : this.#camera.viewport;
    this.#framed ||= anew;
    this.#labels.place({ ...this.#camera.viewport, ...view }, this.#framed);
    const moved = goals.filter(([id, { x, y }]) => starts.get(id)?.x !== x || starts.get(id)?.y !== y);
    const milliseconds = before.actors.size === 0 || (moved.length === 0 && !anew) ? 0 : this.#milliseconds;
    this.#motion = animate(milliseconds, (share) =>
      this.#stage.move(moved.map(([id, goal]) => [id, between(starts.get(id) ?? goal, goal, share)] as const)),
    );
    await Promise.all([this.#camera.go(view, milliseconds), this.#motion.done]);
  }

  /** Shows another scene, whose actors have their places. */
  #replace(scene: Scene): void {
    const [lines, before] = [scene.lines.size, this.#stage.scene.lines.size];
    this.#labels = new LabelLayer(scene, this.#measure, this.#labels.sides);
    if (lines !== before && Math.max(lines, before) > CROWDED) this.#cy.style(stylesheetOf(COLOURS[this.#theme], lines));
    this.#stage.show(scene);
    moveAsPicture(this.#cy, lines > LARGE);
    this.#bendLines();
  }

  #someoneInSight(scene: Scene): boolean {
    const { zoom, pan, width, height } = this.#camera.viewport;
    const inSight = (id: string): boolean => {
      const { x, y } = scene.place(id);
      const [left, top] = [x * zoom + pan.x, y * zoom + pan.y];
      return left >= 0 && left <= width && top >= 0 && top <= height;
    };
    return [...scene.actors.keys()].some(inSight);
  }

  #fitted(ids: Iterable<string> = this.#stage.scene.actors.keys()): { zoom: number; pan: Point } {
    const { width, height } = this.#camera.viewport;
    return fittedView(this.#stage.scene, this.#labels, ids, width, height);
  }

  #bendLines(): void {
    const { width, height } = this.#camera.viewport;
    bendLines(this.#stage, this.#labels, width, height);
  }

  #listen(): () => void {
    return listenToPointer({
      cy: this.#cy,
      container: this.container,
      events: this.options.events,
      lineAt: (at, tolerance) => this.#stage.scene.lineAt(at, tolerance),
      selection: () => this.#selection,
      hover: (target, at) => this.#hover(target, at),
      dragged: (ids) => {
        this.#hover(null, { x: 0, y: 0 });
        ids.forEach((id) => this.#stage.follow(id));
      },
      dropped: (positions) => this.#dropped(positions),
      panning: (under) => {
        if (under) this.#touched();
        if (under) this.#hover(null, { x: 0, y: 0 });
        if (!under && this.#moving) this.#rest();
        this.#moving = under;
      },
    });
  }

  #hover(target: Target | null, at: Point): void {
    if (target?.kind === this.#highlight?.kind && target?.id === this.#highlight?.id) return;
    this.container.style.cursor = target ? 'pointer' : '';
    this.highlight(target);
    this.options.events.onHover?.(target, at);
  }

  #dropped(positions: Positions): void {
    this.#pinned = new Set([...this.#pinned, ...Object.keys(positions)]);
    this.#stage.move(Object.entries(positions));
    this.#bendLines();
    this.#rest();
    this.options.events.onMoved(positions);
  }

  #touched(): void {
    this.#framed = false;
  }

  /** Another part of the font has come: labels are as wide as they are now. */
  readonly #refont = () => {
    this.#measure = measureIn(this.#overlay.family);
    this.#labels = new LabelLayer(this.#stage.scene, this.#measure, this.#labels.sides);
    this.#overlay.reset();
    this.#rest();
  };

  /** The drawing has come to rest: labels take their places. */
  #rest(): void {
    this.#labels.place(this.#camera.viewport, this.#framed);
    this.#paint();
  }

  #resized(): void {
    this.#cy.resize();
    if (!this.#framed || this.#stage.scene.actors.size === 0) {
      this.#rest();
      return;
    }
    // Whoever is still on the way is fitted in where he will stand.
    this.#motion?.finish();
    this.#reshape();
    void this.#camera.go(this.#fitted(), 0);
  }

  /** Keeps the names readable where the canvas has become much narrower or wider: nobody has moved anything, so all may. */
  #reshape(): void {
    const { scene } = this.#stage;
    if (this.#pinned.size > 0 || !this.#homes.reshape(scene, this.#measure, this.#camera.viewport)) return;
    this.#stage.move([...scene.actors.keys()].map((id) => [id, this.#homes.of(id)] as const));
    this.#bendLines();
  }

  #paint(): void {
    const { viewport } = this.#camera;
    this.#overlay.paintBase(this.#state, viewport);
    this.#overlay.paintFocus(this.#state, viewport);
  }
}
