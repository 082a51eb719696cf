import type { Parameters, Row } from './values';

type AccessMode = 'read' | 'write';

export interface RunOptions {
  /** Default `read`: a read is refused its writes by the engine itself. */
  readonly access?: AccessMode;
  /** Milliseconds until the query is stopped for good; the store's default where absent. */
  readonly timeout?: number;
  /** At most so many rows are handed out; the answer says when more were there. */
  readonly rowLimit?: number;
  readonly signal?: AbortSignal;
}

export interface Counters {
  readonly nodesCreated: number;
  readonly nodesDeleted: number;
  readonly relationshipsCreated: number;
  readonly relationshipsDeleted: number;
  readonly propertiesSet: number;
  readonly labelsAdded: number;
  readonly labelsRemoved: number;
}

export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly counters: Counters;
  /** More rows than `rowLimit` were there. */
  readonly truncated: boolean;
}

export interface Statement {
  readonly text: string;
  readonly parameters?: Parameters;
  /** In a write: all of it is undone when this statement returns no row, so that a MATCH that finds nothing does not pass in silence. */
  readonly mustMatch?: boolean;
  /** A user wrote it: it is answered as Neo4j 5 answers it, or refused with `query-invalid` or `unsupported`. On Neo4j it changes nothing. */
  readonly userWritten?: boolean;
}

export interface StoreSchema {
  readonly labels: readonly { readonly name: string; readonly count: number }[];
  readonly relationshipTypes: readonly { readonly name: string; readonly count: number }[];
  readonly propertyKeys: readonly string[];
}

export interface Health {
  readonly ready: boolean;
  /** Why it is not, in words for a person. */
  readonly reason: string | null;
}

/** The one door to a database. Every method rejects with a StoreError (store/errors.ts) and nothing else. */
export interface GraphStore {
  readonly kind: 'embedded' | 'neo4j';
  /** Runs one statement and collects its answer. */
  run(statement: Statement, options?: RunOptions): Promise<Answer>;
  /** Hands out the rows of a read in bounded memory where the engine can. Leaving the loop early lets go of the rest. */
  stream(statement: Statement, options?: RunOptions): AsyncIterable<Row>;
  /** Runs several statements as one: all of them are there afterwards, or none. */
  write(statements: readonly Statement[], options?: Omit<RunOptions, 'access' | 'rowLimit'>): Promise<Counters>;
  /** Applies DDL (constraints and indexes); each statement is idempotent by its own words. */
  applySchema(statements: readonly string[]): Promise<void>;
  /** Makes everything that was answered survive a loss of power. */
  checkpoint(): Promise<void>;
  schema(): Promise<StoreSchema>;
  health(): Promise<Health>;
  close(): Promise<void>;
}
