import cytoscape from 'cytoscape';
import { COLOURS } from '../../server/domain/vocabulary/colours';
import { Camera } from './camera';
import { avoidObstacles } from './geometry/bows';
import { fan } from './geometry/fan';
import { LabelLayer } from './labels/label-layer';
import { fontScale } from './labels/label-layer';
import { measureIn } from './labels/sprites';
import { obstaclesOf, loneLines } from './lone-lines';
import { createLayoutRunner } from './layouts/layout-runner';
import { animate, between } from './motion';
import { Overlay, type OverlayState } from './overlay';
import { drawPicture } from './paint/picture';
import { extentsOf, placesOf, planLayout, roundedPlaces } from './planning';
import { listenToPointer } from './pointer';
import { moveAsPicture } from './renderer-access';
import { Scene } from './scene';
import { Stage } from './stage';
import { stylesheetOf } from './stylesheet';
import type { GraphView, GraphViewOptions, LayoutName, PictureOptions, Point, Positions, Selection, ShowOptions, Target, Theme, ViewModel } from './types';
import { fitted, toScreen, ZOOM } from './viewport';

export * from './types';

/** Above so many lines the drawing moves as a picture, and changes are not animated. */
const LARGE = 400;
const MILLISECONDS = 320;
const FONT_PATIENCE = 400;

/** Makes the canvas inside `container`, which must have a size and a position; nothing is drawn before `show`. */
export function createGraphView(container: HTMLElement, options: GraphViewOptions): GraphView {
  return new CytoscapeView(container, options);
}

class CytoscapeView implements GraphView {
  readonly #cy: cytoscape.Core;
  readonly #stage: Stage;
  readonly #camera: Camera;
  readonly #overlay: Overlay;
  readonly #runner = createLayoutRunner();
  readonly #measure;
  readonly #font: Promise<unknown>;
  readonly #observer: ResizeObserver;
  readonly #stopPointer: () => void;
  #labels: LabelLayer;
  #theme: Theme;
  #reducedMotion: boolean;
  #selection: Selection = { actors: [], line: null };
  #highlight: Target | null = null;
  #pinned: ReadonlySet<string> = new Set();
  /** Where the layout put everybody it has seen, shown or not. */
  #homes = new Map<string, Point>();
  #layout: LayoutName | null = null;
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
    this.#cy = cytoscape({ container, style: stylesheetOf(COLOURS[this.#theme]), autounselectify: true, boxSelectionEnabled: true, minZoom: ZOOM.least, maxZoom: ZOOM.most, pixelRatio: 'auto' });
    this.#stage = new Stage(this.#cy);
    this.#overlay = new Overlay(container, family);
    this.#measure = measureIn(family);
    this.#labels = new LabelLayer(this.#stage.scene, this.#measure);
    this.#font = Promise.race([document.fonts.load(`12px ${family}`).catch(() => []), new Promise((resolve) => setTimeout(resolve, FONT_PATIENCE))]);
    this.#camera = new Camera(this.#cy, container, { onTouched: () => this.#touched(), onRest: () => this.#rest() });
    this.#stopPointer = this.#listen();
    this.#cy.on('render', () => this.#paint());
    this.#observer = new ResizeObserver(() => this.#resized());
    this.#observer.observe(container);
    this.#overlay.setMotion(!options.reducedMotion);
  }

  async show(model: ViewModel, { layout, pinned, relayout = false }: ShowOptions): Promise<void> {
    const turn = ++this.#turn;
    this.options.events.onBusy(true);
    try {
      await this.#font;
      if (turn !== this.#turn) return;
      const scene = new Scene(model);
      const anew = relayout || layout !== this.#layout || this.#mostlyNew(scene, pinned);
      const homes = await this.#findHomes(scene, layout, pinned, anew);
      if (turn !== this.#turn || !homes) return;
      this.#homes = new Map([...(anew ? [] : this.#homes), ...homes]);
      this.#layout = layout;
      await this.#arrive(scene, pinned, anew);
    } finally {
      if (turn === this.#turn) this.options.events.onBusy(false);
    }
  }

  setTheme(theme: Theme): void {
    this.#theme = theme;
    this.#overlay.reset();
    this.#cy.style(stylesheetOf(COLOURS[theme]));
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
    void this.#camera.go(this.#fitted(ids ?? this.#stage.scene.actors.keys()), this.#milliseconds);
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
    return drawPicture(this.#state, this.#fitted(this.#stage.scene.actors.keys()).zoom, this.#overlay.family, options);
  }

  screenPosition(id: string): { x: number; y: number } | null {
    const { scene } = this.#stage;
    const at = scene.actors.has(id) ? scene.place(id) : scene.curve(id)?.middle;
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

  destroy(): void {
    this.#turn++;
    this.#observer.disconnect();
    this.#stopPointer();
    this.#camera.stop();
    this.#runner.stop();
    this.#overlay.remove();
    this.#cy.destroy();
  }

  get #state(): OverlayState {
    return { scene: this.#stage.scene, labels: this.#labels, palette: COLOURS[this.#theme], selection: this.#selection, highlight: this.#highlight, pinned: this.#pinned };
  }

  get #milliseconds(): number {
    return this.#reducedMotion || this.#stage.scene.lines.size > LARGE ? 0 : MILLISECONDS;
  }

  #mostlyNew(scene: Scene, pinned: Positions): boolean {
    const ids = [...scene.actors.keys()];
    return ids.filter((id) => !this.#homes.has(id) && !Object.hasOwn(pinned, id)).length * 2 > ids.length;
  }

  /** Places for those who need one; null when superseded. */
  async #findHomes(scene: Scene, layout: LayoutName, pinned: Positions, anew: boolean): Promise<Map<string, Point> | null> {
    const known = new Map([...(anew ? [] : this.#homes), ...Object.entries(pinned)]);
    if ([...scene.actors.keys()].every((id) => known.has(id))) return new Map();
    const labels = new LabelLayer(scene, this.#measure);
    const { ids, request } = planLayout(scene, labels, anew ? layout : 'insert', known, this.#camera.viewport);
    const reply = await this.#runner.run(request);
    return reply && placesOf(ids.filter((_, i) => !request.nodes[i]?.fixed), reply.positions.filter((_, i) => !request.nodes[i]?.fixed));
  }

  /** Puts everybody where they belong, from where they are. */
  async #arrive(scene: Scene, pinned: Positions, anew: boolean): Promise<void> {
    const before = this.#stage.scene;
    const goals = [...scene.actors.keys()].map((id) => [id, pinned[id] ?? this.#homes.get(id) ?? { x: 0, y: 0 }] as const);
    const starts = new Map(goals.map(([id, goal]) => [id, before.actors.has(id) ? before.place(id) : goal]));
    for (const [id, goal] of goals) scene.move(id, goal);
    this.#pinned = new Set(Object.keys(pinned));
    this.#labels = new LabelLayer(scene, this.#measure, this.#labels.sides);
    this.#stage.show(scene);
    moveAsPicture(this.#cy, scene.lines.size > LARGE);
    this.#bendLines();
    const view = anew ? this.#fitted(scene.actors.keys()) : this.#camera.viewport;
    if (anew) this.#framed = true;
    this.#labels.place({ ...this.#camera.viewport, ...view }, this.#framed);
    const moved = goals.filter(([id, { x, y }]) => starts.get(id)?.x !== x || starts.get(id)?.y !== y);
    const milliseconds = before.actors.size === 0 || moved.length + Number(anew) === 0 ? 0 : this.#milliseconds;
    await Promise.all([this.#camera.go(view, milliseconds), animate(milliseconds, (share) => this.#stage.move(moved.map(([id, goal]) => [id, between(starts.get(id) ?? goal, goal, share)] as const))).done]);
    this.#rest();
  }

  #fitted(ids: Iterable<string>): { zoom: number; pan: Point } {
    const { width, height } = this.#camera.viewport;
    const { scene } = this.#stage;
    const chosen = [...ids];
    const first = fitted(extentsOf(scene, this.#labels, chosen, 1), width, height);
    return fitted(extentsOf(scene, this.#labels, chosen, fontScale(first.zoom)), width, height);
  }

  /** Lines that are alone between their pair go round labels and shapes, in drawings small enough for it to matter. */
  #bendLines(): void {
    const { scene } = this.#stage;
    if (!this.#labels.few) return;
    const { zoom } = this.#fitted(scene.actors.keys());
    const labels = new LabelLayer(scene, this.#measure, this.#labels.sides);
    this.#stage.bend(fan([...scene.lines.values()]));
    labels.place({ ...this.#camera.viewport, ...this.#fitted(scene.actors.keys()) }, true);
    this.#stage.bend(avoidObstacles(loneLines(scene), obstaclesOf(scene, labels, zoom)));
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

  /** The drawing has come to rest: labels take their places. */
  #rest(): void {
    this.#labels.place(this.#camera.viewport, this.#framed);
    this.#paint();
  }

  #resized(): void {
    this.#cy.resize();
    if (this.#framed && this.#stage.scene.actors.size > 0) void this.#camera.go(this.#fitted(this.#stage.scene.actors.keys()), 0);
    else this.#rest();
  }

  #paint(): void {
    const { viewport } = this.#camera;
    this.#overlay.paintBase(this.#state, viewport);
    this.#overlay.paintFocus(this.#state, viewport);
  }
}
