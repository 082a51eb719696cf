import type { Core, EventObject, NodeSingular } from 'cytoscape';
import type { Point, Positions } from '../../server/domain/drawing/model';
import type { GraphViewEvents, Selection, Target } from './types';

/** How near to a line a click has to be, in pixels of the screen. */
const NEAR = 7;

export interface PointerContext {
  readonly cy: Core;
  readonly container: HTMLElement;
  readonly events: GraphViewEvents;
  /** The line nearest to a point of the drawing. */
  readonly lineAt: (at: Point, tolerance: number) => string | null;
  readonly selection: () => Selection;
  readonly hover: (target: Target | null, at: Point) => void;
  /** An actor is being dragged. */
  readonly dragged: (ids: readonly string[]) => void;
  readonly dropped: (positions: Positions) => void;
  /** The drawing is being moved, or has come to rest. */
  readonly panning: (under: boolean) => void;
}

/** Turns what the pointer does into the view's events. Cytoscape.js finds the actor under it, the line we find ourselves: its own way costs 250 ms at 8,000 lines. */
export function listenToPointer(context: PointerContext): () => void {
  clicks(context);
  boxes(context);
  drags(context);
  return hovers(context);
}

const isAdding = (event: EventObject) => {
  const { ctrlKey, metaKey, shiftKey } = event.originalEvent;
  return ctrlKey || metaKey || shiftKey;
};

function targetOf({ cy, lineAt }: PointerContext, event: EventObject): Target {
  if (event.target !== cy) return { kind: 'actor', id: (event.target as NodeSingular).id() };
  const line = lineAt(event.position, NEAR / cy.zoom());
  return line === null ? { kind: 'canvas', id: null } : { kind: 'line', id: line };
}

function clicks(context: PointerContext): void {
  const { cy, events } = context;
  const menu = (event: EventObject) => {
    const { clientX: x, clientY: y } = pointOf(event.originalEvent);
    events.onMenu(targetOf(context, event), { x, y });
  };
  let [last, current] = ['', ''];
  cy.on('tap', (event) => {
    const { kind, id } = targetOf(context, event);
    const adding = isAdding(event);
    [last, current] = [current, `${kind} ${id}`];
    if (kind === 'canvas' && adding) return;
    events.onSelect({ actors: kind === 'actor' && id !== null ? [id] : [], line: kind === 'line' ? id : null }, adding ? 'add' : 'replace');
  });
  // Two quick clicks are a double one for Cytoscape.js, whatever each was on.
  cy.on('dbltap', (event) => {
    if (last === current && !isAdding(event)) events.onOpen(targetOf(context, event));
  });
  cy.on('cxttap', menu);
  cy.on('taphold', (event) => {
    if ('touches' in event.originalEvent) menu(event);
  });
}

/** Where a mouse or a finger is. */
function pointOf(event: MouseEvent | TouchEvent): { clientX: number; clientY: number } {
  if (!('changedTouches' in event)) return event;
  return event.touches[0] ?? event.changedTouches[0] ?? { clientX: 0, clientY: 0 };
}

function boxes({ cy, events }: PointerContext): void {
  let boxed: string[] | null = null;
  cy.on('boxend', (event) => {
    const { ctrlKey, metaKey } = event.originalEvent;
    const actors: string[] = (boxed = []);
    queueMicrotask(() => {
      boxed = null;
      events.onSelect({ actors, line: null }, ctrlKey || metaKey ? 'add' : 'replace');
    });
  });
  cy.on('box', 'node', (event) => boxed?.push((event.target as NodeSingular).id()));
}

/** Dragging one of several selected actors takes them all along. */
function drags({ cy, selection, dragged, dropped, panning }: PointerContext): void {
  let company: { id: string; dx: number; dy: number }[] = [];
  cy.on('grab', 'node', (event) => {
    const node = event.target as NodeSingular;
    const { actors } = selection();
    const { x, y } = node.position();
    const others = actors.includes(node.id()) ? actors.filter((id) => id !== node.id() && cy.getElementById(id).nonempty()) : [];
    company = others.map((id) => ({ id, dx: cy.getElementById(id).position().x - x, dy: cy.getElementById(id).position().y - y }));
  });
  cy.on('drag', 'node', (event) => {
    const node = event.target as NodeSingular;
    const { x, y } = node.position();
    for (const { id, dx, dy } of company) cy.getElementById(id).position({ x: x + dx, y: y + dy });
    dragged([node.id(), ...company.map(({ id }) => id)]);
  });
  cy.on('dragfree', 'node', (event) => {
    const ids = [(event.target as NodeSingular).id(), ...company.map(({ id }) => id)];
    dropped(Object.fromEntries(ids.map((id) => [id, rounded(cy.getElementById(id).position())])));
  });
  cy.on('dragpan pinchzoom', () => panning(true));
  cy.on('tapend', () => panning(false));
}

const rounded = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });

function hovers({ cy, container, lineAt, hover }: PointerContext): () => void {
  let over: string | null = null;
  let frame = 0;
  let last: MouseEvent | null = null;
  const look = () => {
    frame = 0;
    if (!last || last.buttons !== 0) return;
    const at = { x: last.clientX, y: last.clientY };
    if (over !== null) {
      hover({ kind: 'actor', id: over }, at);
      return;
    }
    const box = container.getBoundingClientRect();
    const { x, y } = cy.pan();
    const line = lineAt({ x: (at.x - box.left - x) / cy.zoom(), y: (at.y - box.top - y) / cy.zoom() }, NEAR / cy.zoom());
    hover(line === null ? null : { kind: 'line', id: line }, at);
  };
  const onMove = (event: MouseEvent) => {
    // When the drawing has moved under it, the browser tells of a pointer that has not.
    if (last?.clientX === event.clientX && last.clientY === event.clientY) return;
    last = event;
    frame ||= requestAnimationFrame(look);
  };
  const onLeave = (event: MouseEvent) => {
    cancelAnimationFrame(frame);
    frame = 0;
    over = null;
    hover(null, { x: event.clientX, y: event.clientY });
  };
  cy.on('mouseover', 'node', (event) => (over = (event.target as NodeSingular).id()));
  cy.on('mouseout remove', 'node', (event) => {
    if (over === (event.target as NodeSingular).id()) over = null;
  });
  const onMenu = (event: Event) => event.preventDefault();
  container.addEventListener('mousemove', onMove);
  container.addEventListener('mouseleave', onLeave);
  container.addEventListener('contextmenu', onMenu);
  return () => {
    cancelAnimationFrame(frame);
    container.removeEventListener('mousemove', onMove);
    container.removeEventListener('mouseleave', onLeave);
    container.removeEventListener('contextmenu', onMenu);
  };
}
