/** Latin letters that no Unicode normalization takes apart, as a keyboard without them types them. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ŧ: 't',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ς: 'σ',
};
const TO_TYPE = new RegExp(`[${Object.keys(UNDECOMPOSED).join('')}]`, 'gu');

const PLAIN = /^[\n -~]*$/;

/** Text as it is compared: compatibility forms resolved, accents stripped, case folded. Folding twice changes nothing more. */
export function fold(text: string): string {
  // Most texts of a large graph are plain, and have no more to them than their case.
  if (PLAIN.test(text)) return text.toLowerCase();
  return stripped(stripped(text).toLowerCase().toUpperCase().toLowerCase()).replace(TO_TYPE, (letter) => UNDECOMPOSED[letter] ?? letter);
}

/** The folded words of a text; an apostrophe or hyphenated `al-` never hides the name behind it. */
export function searchWords(text: string): string[] {
  return (
    fold(text)
      .replace(/['’‘ʼʻ`]/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Whether each word sought begins some word of the text, in any order; nothing sought is found everywhere. */
export function findsWords(sought: readonly string[], words: readonly string[]): boolean {
  return sought.every((prefix) => words.some((word) => word.startsWith(prefix)));
}

/** Whether a search finds its words among the texts taken together (a name and its aliases, say). */
export function findsText(search: string, texts: readonly string[]): boolean {
  return findsWords(searchWords(search), texts.flatMap(searchWords));
}

function stripped(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '');
}
