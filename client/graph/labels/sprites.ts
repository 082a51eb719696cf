import type { Pen } from '../paint/paint-graph';
import { LINE_HEIGHT, type LabelText, type Measure } from '../../../server/domain/drawing/labels/label-text';
import type { Side } from '../../../server/domain/drawing/labels/place-labels';

/** Clear space around the letters in their own picture, for the halo. */
const PAD = 3;
const MOST = 3000;

export interface Ink {
  readonly text: string;
  /** Drawn around the letters, so that they can be read on a line. */
  readonly halo: string;
}

/** Measures text in the given font family. */
export function measureIn(family: string): Measure {
  const pen = new OffscreenCanvas(1, 1).getContext('2d');
  const known = new Map<string, number>();
  return (text, fontSize, weight) => {
    const key = `${weight} ${text}`;
    const width = known.get(key) ?? measured(pen, `${weight} 100px ${family}`, text);
    known.set(key, width);
    return (width * fontSize) / 100;
  };
}

function measured(pen: OffscreenCanvasRenderingContext2D | null, font: string, text: string): number {
  if (!pen) return text.length * 55;
  pen.font = font;
  return pen.measureText(text).width;
}

/** Labels as pictures, drawn once and copied each frame: letters with a halo are slow to draw without a graphics card. */
export class LabelSprites {
  readonly #sprites = new Map<string, OffscreenCanvas>();

  constructor(
    readonly family: string,
    readonly ink: Ink,
    readonly pixelRatio: number,
  ) {}

  /** Draws the label with its upper left corner at (x, y), in pixels of the screen; `pen` must be scaled by the pixel ratio. */
  paint(pen: Pen, text: LabelText, side: Side, x: number, y: number): void {
    const sprite = this.#sprite(text, side);
    const snap = (value: number) => Math.round(value * this.pixelRatio) / this.pixelRatio;
    pen.drawImage(sprite, snap(x - PAD), snap(y - PAD), sprite.width / this.pixelRatio, sprite.height / this.pixelRatio);
  }

  /** Draws it ahead of time. */
  warm(text: LabelText): void {
    this.#sprite(text, 'below');
  }

  #sprite(text: LabelText, side: Side): OffscreenCanvas {
    const align = text.lines.length === 1 || side === 'below' || side === 'above' ? 'center' : side === 'right' ? 'left' : 'right';
    const key = `${align} ${text.weight} ${text.fontSize} ${text.lines.join('\n')}`;
    const known = this.#sprites.get(key);
    if (known) return known;
    if (this.#sprites.size >= MOST) this.#sprites.clear();
    const sprite = new OffscreenCanvas(
      Math.ceil((text.width + 2 * PAD) * this.pixelRatio),
      Math.ceil((text.height + 2 * PAD) * this.pixelRatio),
    );
    const pen = sprite.getContext('2d');
    if (pen) this.#write(pen, text, align);
    this.#sprites.set(key, sprite);
    return sprite;
  }

  #write(pen: OffscreenCanvasRenderingContext2D, text: LabelText, align: 'left' | 'right' | 'center'): void {
    pen.scale(this.pixelRatio, this.pixelRatio);
    pen.font = `${text.weight} ${text.fontSize}px ${this.family}`;
    pen.textAlign = align;
    pen.textBaseline = 'middle';
    pen.lineJoin = 'round';
    pen.lineWidth = 3;
    pen.strokeStyle = this.ink.halo;
    pen.fillStyle = this.ink.text;
    const x = PAD + (align === 'left' ? 0 : align === 'right' ? text.width : text.width / 2);
    const y = (line: number) => PAD + (line + 0.5) * text.fontSize * LINE_HEIGHT;
    text.lines.forEach((line, i) => pen.strokeText(line, x, y(i)));
    text.lines.forEach((line, i) => pen.fillText(line, x, y(i)));
  }
}
