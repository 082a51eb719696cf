import { all } from './elements';

/** Height of the letters that a name needs to be read, in pixels of the screen, and what it has at zoom 1. */
const READABLE = 9;
const LETTERS = 12;
/** How much larger a name can be than it was drawn, and how finely that is tried. */
const LARGEST = 3;
const STEP = 0.1;
/** Names that are tried. */
const MOST = 150;

/** Clear space around what is seen, in units of the drawing. */
const CLEAR = 8;

/** A part of the drawing, in its units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Label {
  readonly element: HTMLElement;
  readonly id: string;
  readonly box: Box;
  /** The middle of its actor, around which it grows, so that it stays clear of it. */
  readonly middle: { readonly x: number; readonly y: number };
}

/**
 * Makes the names of a small drawing larger, as far as none covers another or an actor that it did not cover before. `unit` is what a pixel of the screen has
 * of the drawing; what comes back is all that the names fill.
 */
export function growingLabels(svg: SVGSVGElement): (unit: number) => Box | null {
  const shapes = new Map(all('[data-actor]').map((element) => [element.dataset['actor'] ?? '', boxIn(svg, element)]));
  const labels = all('[data-label]').flatMap((element): Label[] => {
    const id = element.dataset['label'] ?? '';
    const shape = shapes.get(id);
    return shape
      ? [{ element, id, box: boxIn(svg, element), middle: { x: shape.x + shape.width / 2, y: shape.y + shape.height / 2 } }]
      : [];
  });
  // Among many there is no room, and looking for it takes long.
  if (labels.length > MOST) return () => null;
  const drawn = new Set(coveredPairs(labels, shapes, 1));
  let last: { readonly unit: number; readonly filled: Box | null } | null = null;
  const grow = (unit: number) => {
    let by = Math.min(LARGEST, Math.max(1, (READABLE * unit) / LETTERS));
    while (by > 1 && coveredPairs(labels, shapes, by).some((pair) => !drawn.has(pair))) by = Math.max(1, by - STEP);
    for (const { element, middle } of labels)
      element.setAttribute('transform', `translate(${middle.x} ${middle.y}) scale(${by}) translate(${-middle.x} ${-middle.y})`);
    return labels.map((label) => grown(label, by)).reduce<Box | null>((sum, box) => (sum === null ? box : around(sum, box)), null);
  };
  return (unit) => {
    last = last?.unit === unit ? last : { unit, filled: grow(unit) };
    return last.filled;
  };
}

/** The same with clear space around it. */
export function cleared({ x, y, width, height }: Box): Box {
  return { x: x - CLEAR, y: y - CLEAR, width: width + 2 * CLEAR, height: height + 2 * CLEAR };
}

/** The box that holds both. */
export function around(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
}

function grown({ box, middle }: Label, by: number): Box {
  return {
    x: middle.x + (box.x - middle.x) * by,
    y: middle.y + (box.y - middle.y) * by,
    width: box.width * by,
    height: box.height * by,
  };
}

/** Which labels cover each other, or the shape of somebody else. */
function coveredPairs(labels: readonly Label[], shapes: ReadonlyMap<string, Box>, by: number): string[] {
  const boxes = labels.map((label) => ({ id: label.id, box: grown(label, by) }));
  return boxes.flatMap(({ id, box }, at) => [
    ...boxes.slice(at + 1).flatMap((other) => (cover(box, other.box) ? [`${id} ${other.id}`] : [])),
    ...[...shapes].flatMap(([other, shape]) => (other !== id && cover(box, shape) ? [`${id} on ${other}`] : [])),
  ]);
}

/** Whether they cover each other, or touch but for a letter's width. */
const cover = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width + CLEAR / 2 && b.x < a.x + a.width + CLEAR / 2 && a.y < b.y + b.height && b.y < a.y + a.height;

/** The box of an element in units of the drawing, whatever stands around it. */
function boxIn(svg: SVGSVGElement, element: HTMLElement): Box {
  const { x, y, width, height } = (element as unknown as SVGGElement).getBBox();
  const matrix = (element as unknown as SVGGElement).getScreenCTM();
  const toDrawing = svg.getScreenCTM()?.inverse();
  if (!matrix || !toDrawing) return { x, y, width, height };
  const [from, to] = [new DOMPoint(x, y), new DOMPoint(x + width, y + height)].map((point) =>
    point.matrixTransform(matrix).matrixTransform(toDrawing),
  ) as [DOMPoint, DOMPoint];
  return { x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y };
}
