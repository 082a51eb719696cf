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

/** How much of a word fits; a letter at least, and no letter is cut in two. */
function longestFit(word: string, fits: (line: string) => boolean): number {
  let most = 0;
  for (const letter of word) {
    if (most > 0 && !fits(word.slice(0, most + letter.length))) break;
    most += letter.length;
  }
  return most;
}
