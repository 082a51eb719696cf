import { CLASS_NAMES } from '../../../server/domain/vocabulary/classes';
import { COLOURS, lineColour, type Palette, type ThemeName } from '../../../server/domain/vocabulary/colours';

type Rgb = [number, number, number];

/** Linear sRGB, 0 to 1. */
const linear = (hex: string): Rgb =>
  [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as Rgb;

const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** WCAG 2 contrast ratio. */
function contrast(a: string, b: string): number {
  const [high, low] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** What a dichromat sees. Machado, Oliveira and Fernandes 2009, severity 1. */
const EYES: Record<string, number[][]> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const seen = (rgb: Rgb, eye: string) =>
  (EYES[eye] ?? []).map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, k, i) => sum + k * (rgb[i] ?? 0), 0),
      ),
    ),
  ) as Rgb;

/** CIE L*a*b* under D65. */
function lab([r, g, b]: Rgb): Rgb {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (t * 24389) / 27 / 116 + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const difference = (a: string, b: string, eye: string) =>
  Math.hypot(...lab(seen(linear(a), eye)).map((value, i) => value - (lab(seen(linear(b), eye))[i] ?? 0)));

describe.each(Object.keys(COLOURS) as ThemeName[])('%s colours', (theme) => {
  const palette: Palette = COLOURS[theme];

  it('set every line and shape off from the canvas by 3:1', () => {
    const drawn = [
      ...CLASS_NAMES.flatMap((name) => [lineColour(palette, name, false), lineColour(palette, name, true)]),
      palette.shape.border,
      palette.process.border,
      palette.accent,
    ];
    expect(drawn.filter((colour) => contrast(colour, palette.canvas) < 3)).toEqual([]);
  });

  it('set text off from the canvas and from the shapes by 4.5:1', () => {
    const grounds = [palette.canvas, palette.shape.fill, palette.process.fill];
    expect(grounds.filter((ground) => contrast(palette.text, ground) < 4.5 || contrast(palette.muted, palette.canvas) < 4.5)).toEqual([]);
  });

  it.each(Object.keys(EYES))('keep support, opposition and contact apart for %s eyes, in deeds and in words', (eye) => {
    for (const words of [false, true]) {
      const [support, opposition, contact] = (['support', 'opposition', 'contact'] as const).map((name) =>
        lineColour(palette, name, words),
      ) as [string, string, string];
      const apart = [difference(support, opposition, eye), difference(support, contact, eye), difference(opposition, contact, eye)];
      expect(apart.filter((value) => value < 12)).toEqual([]);
      expect(apart[0]).toBeGreaterThan(25);
    }
  });

  it('make words lighter than deeds', () => {
    for (const name of ['support', 'opposition', 'contact'] as const) {
      expect(contrast(lineColour(palette, name, true), palette.canvas)).toBeLessThan(
        contrast(lineColour(palette, name, false), palette.canvas) - 0.5,
      );
    }
  });
});
