/** What is wrong with the seed, and where: codes are stable, `file` is relative to the seed's folder. */
export type SeedErrorCode =
  /** The folder of the seed cannot be read. */
  | 'seed-missing'
  /** A statement is no Cypher, or not of the form that a seed has. */
  | 'seed-syntax'
  /** A statement names an actor or article that no file of the seed makes. */
  | 'seed-reference'
  /** The same actor, article or statement is made twice. */
  | 'seed-duplicate'
  /** The database refused a statement. */
  | 'seed-refused'
  /** A database that is not ours alone holds something else; nothing was written. */
  | 'seed-foreign'
  /** An import brought an actor or article that the seed makes too; nothing was written. */
  | 'seed-imported'
  /** The record of what was seeded cannot be read or written. */
  | 'seed-record';

export interface Place {
  readonly file: string;
  /** Both counted from 1. */
  readonly line: number;
  readonly column?: number | undefined;
}

/** A seed that cannot be planted; the graph is as it was. */
export class SeedError extends Error {
  override readonly name = 'SeedError';

  readonly place: Place | null;

  constructor(
    readonly code: SeedErrorCode,
    why: string,
    place: Place | null = null,
    cause?: unknown,
  ) {
    super(place ? `${placeText(place)}: ${why}` : why, cause === undefined ? undefined : { cause });
    this.place = place && { file: place.file, line: place.line, column: place.column };
  }
}

function placeText({ file, line, column }: Place): string {
  return column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;
}
