import { CLASS_NAMES, type RelationClass } from '../vocabulary/classes';
import { COLOURS, lineColour, type ThemeName } from '../vocabulary/colours';
import { faded } from './strokes';

type LineInk = RelationClass | `${RelationClass}-words`;
type InkName =
  LineInk | 'canvas' | 'text' | 'muted' | 'accent' | 'shape' | 'border' | 'process-shape' | 'process-border' | 'backed' | 'opposed';

/** What each part of a drawing is coloured with: colours of a theme, or the names of a style sheet's variables. */
export type Inks = Readonly<Record<InkName, string>>;

/** The colours of a drawing with so many lines. */
export function inksOf(theme: ThemeName, lines: number): Inks {
  const palette = COLOURS[theme];
  const line = (name: RelationClass, words: boolean) => faded(lineColour(palette, name, words), palette.canvas, lines);
  const lineInks = CLASS_NAMES.flatMap((name) => [[name, line(name, false)] as const, [lineInk(name, true), line(name, true)] as const]);
  return {
    ...(Object.fromEntries(lineInks) as Record<LineInk, string>),
    canvas: palette.canvas,
    text: palette.text,
    muted: palette.muted,
    accent: palette.accent,
    shape: palette.shape.fill,
    border: palette.shape.border,
    'process-shape': palette.process.fill,
    'process-border': palette.process.border,
    backed: palette.line.support,
    opposed: palette.line.opposition,
  };
}

/** The ink of a line, by its class and whether all it has is words. */
export function lineInk(name: RelationClass, wordsOnly: boolean): LineInk {
  return wordsOnly ? `${name}-words` : name;
}

/** The variables of a style sheet by which a drawing is coloured. */
export function varInks(): Inks {
  return Object.fromEntries(Object.keys(inksOf('light', 0)).map((name) => [name, `var(--${name})`])) as Inks;
}
