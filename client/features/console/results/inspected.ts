import type { Properties, Row } from '../answer/value';

/** What somebody wants to see whole: a row, or a node or relationship with its properties. */
export interface Inspected {
  readonly title: string;
  readonly entries: Properties;
  /** The row, where it is one. */
  readonly row: Row | null;
}
