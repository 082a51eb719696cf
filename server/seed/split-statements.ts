import type { Token } from './cypher-tokens';
import { UnclosedError, tokenize } from './cypher-tokens';
import { SeedError } from './seed-error';

/** One statement of a script, without the semicolon and the comments around it. */
export interface ScriptStatement {
  readonly text: string;
  readonly file: string;
  /** Where it starts in the file, both counted from 1. */
  readonly line: number;
  readonly column: number;
  /** Offsets are those of the file. */
  readonly tokens: readonly Token[];
}

/** Splits a script at its semicolons; those in strings, names and comments are text. */
export function splitStatements(script: string, file: string): ScriptStatement[] {
  return groups(tokensOf(script, file)).map((tokens) => toStatement(script, file, tokens));
}

function tokensOf(script: string, file: string): Token[] {
  try {
    return tokenize(script);
  } catch (error) {
    if (!(error instanceof UnclosedError)) throw error;
    throw new SeedError('seed-syntax', error.message, { file, ...placeOf(script, error.offset) });
  }
}

function groups(tokens: readonly Token[]): [Token, ...Token[]][] {
  const found: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'symbol' && token.value === ';') found.push([]);
    else found.at(-1)?.push(token);
  }
  return found.filter((group): group is [Token, ...Token[]] => group.length > 0);
}

function toStatement(script: string, file: string, tokens: [Token, ...Token[]]): ScriptStatement {
  const { start } = tokens[0];
  return { text: script.slice(start, tokens.at(-1)?.end), file, ...placeOf(script, start), tokens };
}

function placeOf(script: string, offset: number): { line: number; column: number } {
  const before = script.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
