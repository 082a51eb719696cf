import type { Palette } from '../../../server/domain/vocabulary/colours';
import { FONT } from '../../theme';

/** What a picture has to say of itself to prove itself in somebody's report. */
export interface PictureTold {
  readonly title: string;
  /** What the view asks for, in words; empty where it asks for nothing. */
  readonly asked: readonly string[];
  /** "54 actors, 196 statements in 120 lines". */
  readonly shown: string;
  /** The address that opens the view, or the file that was looked at. */
  readonly address: string;
  /** When the picture was taken, ISO 8601. */
  readonly taken: string;
}

/** Pixels of the page, before they are scaled. */
const TEXT = 12;
const LINE = 17;
const EDGE = 24;
const NARROWEST = 640;

/** The foot of a picture in words, a paragraph each. */
export function footOf({ title, asked, shown, address, taken }: PictureTold): string[] {
  return [
    `${title}. A line is what a source says, not an established fact.`,
    `${asked.length === 0 ? 'Everything' : asked.join('; ')}: ${shown}.`,
    `Taken on ${taken.slice(0, 10)} from ${address}`,
  ];
}

/** A picture with its foot beneath it, as PNG. */
export async function withFoot(picture: Blob, foot: readonly string[], scale: number, palette: Palette): Promise<Blob> {
  const drawing = await createImageBitmap(picture);
  const width = Math.max(drawing.width, NARROWEST * scale);
  const measure = penOf(new OffscreenCanvas(1, 1), scale);
  const room = width - 2 * EDGE * scale;
  const lines = foot.flatMap((paragraph) => wrapped(paragraph, (text) => measure.measureText(text).width <= room));
  const canvas = new OffscreenCanvas(width, drawing.height + (lines.length * LINE + 2 * EDGE) * scale);
  const pen = penOf(canvas, scale);
  pen.fillStyle = palette.canvas;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(drawing, (width - drawing.width) / 2, 0);
  pen.fillStyle = palette.muted;
  lines.forEach((line, place) => {
    pen.fillText(line, EDGE * scale, drawing.height + (EDGE + place * LINE) * scale);
  });
  return canvas.convertToBlob({ type: 'image/png' });
}

/** A text in lines that fit, broken between words, and within a word that fits in no line. */
export function wrapped(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.split(/(?<= )/)) {
    if (line !== '' && !fits((line + piece).trimEnd())) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
    while (!fits(line.trimEnd()) && line.length > 1) {
      const most = longestFit(line, fits);
      lines.push(line.slice(0, most));
      line = line.slice(most);
    }
  }
  return [...lines, line.trimEnd()].filter((one) => one !== '');
}

/** How many letters of a word fit; at least one. */
function longestFit(word: string, fits: (line: string) => boolean): number {
  let most = 1;
  while (most < word.length && fits(word.slice(0, most + 1))) most += 1;
  return most;
}

function penOf(canvas: OffscreenCanvas, scale: number): OffscreenCanvasRenderingContext2D {
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser cannot draw a picture of that size.');
  pen.font = `${TEXT * scale}px ${FONT}`;
  pen.textBaseline = 'top';
  return pen;
}
