/** Brackets in each other. Nobody writes so many, and a parser that has to follow them down may not come up again. */
export const DEEPEST = 100;

/** Whether brackets stand deeper in each other than is read, in a statement without its texts. */
export function isTooDeep(words: string): boolean {
  let depth = 0;
  for (const [bracket] of words.matchAll(/[()[\]{}]/g)) {
    depth += '([{'.includes(bracket) ? 1 : -1;
    if (depth > DEEPEST) return true;
  }
  return false;
}
