/** What stands before a statement: whether it is to run, and how. */
export interface Prefix {
  readonly mode: 'run' | 'explain' | 'profile';
  /** `runtime=slotted` as [runtime, slotted]; a bare version as [version, 5]. */
  readonly options: readonly (readonly [name: string, value: string])[];
  /** The statement with PROFILE blanked out: every place in it stays the same. */
  readonly bare: string;
}

const GAP = /(?:[\s\p{Z}]|\/\/[^\n\r]*|\/\*[^]*?\*\/)+/uy;
const WORD = /[A-Za-z]+/y;
const VERSION = /\d+(?:\.\d+)?/y;
const OPTION = /([A-Za-z]+)\s*=\s*([A-Za-z0-9_]+)/y;

/** Reads EXPLAIN, PROFILE and CYPHER with its options at the head of a statement. What it does not understand the database is asked about: it says which plan it would run. */
export function readPrefix(text: string): Prefix {
  let mode: Prefix['mode'] = 'run';
  let bare = text;
  const options: [string, string][] = [];
  for (let at = skip(text, 0); ; at = skip(text, at)) {
    const word = match(WORD, text, at)?.[0].toUpperCase();
    if (word === 'EXPLAIN' && mode === 'run') mode = 'explain';
    else if (word === 'PROFILE' && mode === 'run') {
      mode = 'profile';
      bare = `${text.slice(0, at)}${' '.repeat(word.length)}${text.slice(at + word.length)}`;
    } else if (word !== 'CYPHER') return { mode, options, bare };
    at += word.length;
    if (word === 'CYPHER') at = readOptions(text, at, options);
  }
}

function readOptions(text: string, from: number, into: [string, string][]): number {
  let at = skip(text, from);
  for (;;) {
    const version = match(VERSION, text, at);
    const option = match(OPTION, text, at);
    if (version) into.push(['version', version[0]]);
    else if (option) into.push([(option[1] ?? '').toLowerCase(), option[2] ?? '']);
    const found = version ?? option;
    if (!found) return at;
    at = skip(text, at + found[0].length);
  }
}

function skip(text: string, at: number): number {
  return at + (match(GAP, text, at)?.[0].length ?? 0);
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
