import type { ImportProblemCode } from '../../domain/vocabulary/import-problems';

/** What a property holds; null is not there at all. */
export type PropertyScalar = boolean | bigint | number | string;
export type PropertyValue = PropertyScalar | readonly PropertyScalar[];
export type Properties = Readonly<Record<string, PropertyValue>>;

/** Where in a file something stands. */
export interface Place {
  /** The file within an archive; null where the file is one. */
  readonly part: string | null;
  /** The line of a text, the row of a table; counted from 1. */
  readonly row: number | null;
  /** The column of a text counted from 1, or the name of a column, attribute or key. */
  readonly column: string | null;
}

export interface ReadNode {
  readonly kind: 'node';
  readonly id: string;
  readonly labels: readonly string[];
  /** All but the id. */
  readonly properties: Properties;
  readonly at: Place;
}

export interface ReadRelationship {
  readonly kind: 'relationship';
  /** Null where the file gives none. */
  readonly id: string | null;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
  readonly at: Place;
}

/** Expected trouble with a file: data, not an exception. */
export interface ReadProblem {
  readonly kind: 'problem';
  readonly code: ImportProblemCode;
  readonly message: string;
  readonly at: Place;
}

/** What a reader hands out, in the order of the file. */
export type ReadItem = ReadNode | ReadRelationship | ReadProblem;

/** A reader of one format; it ends after a problem that leaves nothing to go on with. */
export type ReadFile = (file: string, limits: ReadLimits) => AsyncGenerator<ReadItem>;

export interface ReadLimits {
  /** Bytes of the text, unpacked. */
  readonly bytes: number;
}

export const NOWHERE: Place = { part: null, row: null, column: null };

/** A place by its line and column, counted from 1. */
export function textPlace(row: number, column: number): Place {
  return { part: null, row, column: String(column) };
}

/** A problem as a reader hands it out. */
export function problem(code: ImportProblemCode, message: string, at: Place = NOWHERE): ReadProblem {
  return { kind: 'problem', code, message, at };
}

/** What leaves a reader nothing to go on with; `untilUnreadable` makes data of it. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  constructor(
    readonly code: ImportProblemCode,
    message: string,
    readonly at: Place = NOWHERE,
  ) {
    super(message);
  }
}

/** The items of a reader; the trouble that ended it is the last of them. */
export async function* untilUnreadable(items: AsyncIterable<ReadItem>): AsyncGenerator<ReadItem> {
  try {
    yield* items;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    yield problem(error.code, error.message, error.at);
  }
}
