import type { JSHandle, Page } from 'playwright-core';
import type { CanvasProbe } from '../../../client/features/canvas/canvas-store';
import type { GraphView } from '../../../client/graph/types';

type Probed = typeof globalThis & { readonly entente: CanvasProbe };

/** Waits until the canvas shows whom the page lists, and is at rest. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { canvas, busy } = (globalThis as Probed).entente;
    const drawn = Object.keys(canvas()?.positions() ?? {}).length;
    const listed = document.querySelectorAll('[data-heart] [role=option]').length;
    return !busy() && drawn > 0 && drawn === listed && document.querySelector('[aria-busy=true]') === null;
  });
  await framesPass(page);
}

/** Two frames on, everything that the last render set off has been drawn. */
async function framesPass(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** The canvas of a page, to be asked what the document does not say. */
export async function canvasOf(page: Page): Promise<JSHandle<GraphView>> {
  return page.evaluateHandle(() => {
    const view = (globalThis as Probed).entente.canvas();
    if (view === null) throw new Error('There is no canvas yet');
    return view;
  });
}

/** Where an actor, or the middle of a line, is on the screen. */
export async function placeOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const at = await (await canvasOf(page)).evaluate((view, one) => view.screenPosition(one), id);
  if (at === null) throw new Error(`${id} is not in the picture`);
  return at;
}

/** A part of the window, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the canvas is, in whole pixels. */
export async function canvasBox(page: Page): Promise<Box> {
  const box = await page.locator('[data-shown][aria-hidden]').boundingBox();
  if (box === null) throw new Error('There is no canvas');
  const [left, top] = [Math.ceil(box.x), Math.ceil(box.y)];
  return { x: left, y: top, width: Math.floor(box.x + box.width) - left, height: Math.floor(box.y + box.height) - top };
}

/** How many pixels of the window, or of a part of it, have each of these colours (`#rrggbb`). */
export async function paintOf(page: Page, colours: Readonly<Record<string, string>>, clip?: Box): Promise<Record<string, number>> {
  const picture = await page.screenshot({ clip: clip ?? (await canvasBox(page)) });
  return (await coloursIn(page, picture, colours)).counts;
}

/** The size of a PNG and how many of its pixels have each of these colours; the page, which can read it, is asked. */
export async function coloursIn(page: Page, png: Buffer, colours: Readonly<Record<string, string>>): Promise<Counted> {
  return page.evaluate(countColours, { png: png.toString('base64'), colours });
}

interface Counted {
  readonly width: number;
  readonly height: number;
  readonly counts: Record<string, number>;
}

/** How many pixels along the edge of the canvas are not bare: a drawing that leaves the canvas crosses it there. */
export async function inkAtEdge(page: Page, bare: string): Promise<number> {
  const { x, y, width, height } = await canvasBox(page);
  const strips = [
    { x, y, width, height: 1 },
    { x, y: y + height - 1, width, height: 1 },
    { x, y, width: 1, height },
    { x: x + width - 1, y, width: 1, height },
  ];
  let ink = 0;
  for (const strip of strips) ink += strip.width * strip.height - ((await paintOf(page, { bare }, strip))['bare'] ?? 0);
  return ink;
}

async function countColours({ png, colours }: { png: string; colours: Readonly<Record<string, string>> }): Promise<Counted> {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (context === null) throw new Error('This browser cannot draw');
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  const names = new Map(Object.entries(colours).map(([name, colour]) => [Number.parseInt(colour.slice(1), 16), name]));
  const counts = Object.fromEntries(Object.keys(colours).map((name) => [name, 0]));
  for (let at = 0; at < data.length; at += 4) {
    const name = names.get(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
    if (name !== undefined) counts[name] = (counts[name] ?? 0) + 1;
  }
  return { width: bitmap.width, height: bitmap.height, counts };
}
