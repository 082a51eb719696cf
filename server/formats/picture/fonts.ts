import { openSync, type Font } from 'fontkit';
import type { Measure } from '../../domain/drawing/labels/label-text';

/** The weight from which letters are written in the stronger hand. */
const STRONG = 550;

interface FamilyRow {
  readonly family: string;
  readonly plain: string;
  readonly strong: string;
}

/** The fonts that pictures are written in: Inter has Latin, Greek and Cyrillic, the others what it has not. */
const FAMILIES: readonly FamilyRow[] = [
  {
    family: 'Inter',
    plain: require.resolve('@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf'),
    strong: require.resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'),
  },
  {
    family: 'Noto Sans Arabic',
    plain: require.resolve('@expo-google-fonts/noto-sans-arabic/500Medium/NotoSansArabic_500Medium.ttf'),
    strong: require.resolve('@expo-google-fonts/noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf'),
  },
  {
    family: 'Noto Sans Hebrew',
    plain: require.resolve('@expo-google-fonts/noto-sans-hebrew/500Medium/NotoSansHebrew_500Medium.ttf'),
    strong: require.resolve('@expo-google-fonts/noto-sans-hebrew/600SemiBold/NotoSansHebrew_600SemiBold.ttf'),
  },
];

/** The family in which most is written; the others are named where they are needed. */
export const MAIN_FAMILY = 'Inter';

/** Every font file there is. */
export const FONT_FILES: readonly string[] = FAMILIES.flatMap(({ plain, strong }) => [plain, strong]);

/** The file in which a family writes a weight; Inter's for a family that is not ours. */
export function fontFile(family: string, weight: number): string {
  const row = FAMILIES.find((one) => one.family === family) ?? FAMILIES[0];
  return (weight >= STRONG ? row?.strong : row?.plain) ?? '';
}

const opened = new Map<string, Font>();

/** The font of a family and a weight, opened when it is first needed. */
export function fontOf(family: string, weight: number): Font {
  const file = fontFile(family, weight);
  const font = opened.get(file) ?? (openSync(file) as Font);
  opened.set(file, font);
  return font;
}

/** A stretch of text that one font writes; null where none of ours can. */
export interface Run {
  readonly text: string;
  readonly family: string | null;
}

/** Goes along with what stands before it: spaces, marks on letters, joiners and marks of direction. */
const FOLLOWS = /^[\s\p{M}\p{Cf}]$/u;

/** Cuts a text into stretches of one font each. */
export function runsOf(text: string): Run[] {
  const runs: { text: string; family: string | null }[] = [];
  for (const letter of text) {
    const last = runs.at(-1);
    const family = last && FOLLOWS.test(letter) ? last.family : familyOf(letter);
    if (last?.family === family) last.text += letter;
    else runs.push({ text: letter, family });
  }
  return runs;
}

/** Whether our fonts write all of a text. */
export function covers(text: string): boolean {
  return runsOf(text).every(({ family }) => family !== null);
}

function familyOf(letter: string): string | null {
  const point = letter.codePointAt(0) ?? 0;
  return FAMILIES.find(({ family }) => fontOf(family, 0).hasGlyphForCodePoint(point))?.family ?? null;
}

/** Advance widths in font sizes, by weight and letter. */
const widths = new Map<string, number>();
/** What a letter takes that none of our fonts has: signs of China and emoji are as wide as they are high. */
const UNKNOWN = 1;

/** Widths of text from the fonts' own tables, letter by letter; kerning would make it a little narrower. */
export const measureText: Measure = (text, fontSize, weight) => {
  let width = 0;
  for (const { text: stretch, family } of runsOf(text)) for (const letter of stretch) width += letterWidth(letter, family, weight);
  return width * fontSize;
};

function letterWidth(letter: string, family: string | null, weight: number): number {
  const key = `${weight >= STRONG ? 's' : 'p'}${family ?? ''} ${letter}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const width = family === null ? (FOLLOWS.test(letter) ? 0 : UNKNOWN) : advance(fontOf(family, weight), letter);
  widths.set(key, width);
  return width;
}

function advance(font: Font, letter: string): number {
  if (/\p{Cf}/u.test(letter)) return 0;
  return font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm;
}
