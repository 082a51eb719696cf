import type { RelationClass } from './classes';

/** Colours of one theme, as #rrggbb. Held by a test: lines and shapes 3:1 and text 4.5:1 against the canvas, signs apart for colour-blind eyes. */
export interface Palette {
  readonly canvas: string;
  readonly text: string;
  /** Text of lesser weight. */
  readonly muted: string;
  readonly line: Readonly<Record<RelationClass, string>>;
  /** Lines whose statements are all words only. */
  readonly words: Readonly<Record<RelationClass, string>>;
  readonly shape: { readonly fill: string; readonly border: string };
  /** Processes stand apart from those who act. */
  readonly process: { readonly fill: string; readonly border: string };
  /** What the pointer or the keyboard has chosen. */
  readonly accent: string;
}

export const COLOURS = {
  light: {
    canvas: '#fdfdfc',
    text: '#18202b',
    muted: '#566072',
    line: { support: '#1c5fb5', opposition: '#b3261e', contact: '#6a7280', process: '#8a7aa8', office: '#8b8474', other: '#878d96' },
    words: { support: '#6090d6', opposition: '#de6f64', contact: '#878d96', process: '#8a7aa8', office: '#8b8474', other: '#878d96' },
    shape: { fill: '#dde4ec', border: '#47566b' },
    process: { fill: '#eee9f5', border: '#7a679e' },
    accent: '#b06a00',
  },
  dark: {
    canvas: '#12161c',
    text: '#e9edf3',
    muted: '#9ea9b8',
    line: { support: '#6cabff', opposition: '#ff7b6c', contact: '#9ba5b3', process: '#8878ad', office: '#857e6f', other: '#78808c' },
    words: { support: '#3f77c6', opposition: '#bf4f45', contact: '#78808c', process: '#8878ad', office: '#857e6f', other: '#78808c' },
    shape: { fill: '#2c3746', border: '#a3b3c8' },
    process: { fill: '#2b2638', border: '#a08fc8' },
    accent: '#ffb454',
  },
} as const satisfies Record<'light' | 'dark', Palette>;

export type ThemeName = keyof typeof COLOURS;

/** The colour of a line: lighter where all it has is words. */
export function lineColour(palette: Palette, relationClass: RelationClass, wordsOnly: boolean): string {
  return (wordsOnly ? palette.words : palette.line)[relationClass];
}
