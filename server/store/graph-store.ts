import type { Position } from './errors';
import type { Parameters, Row, ValueMap } from './values';

type AccessMode = 'read' | 'write';

export interface RunOptions {
  /** Default `read`: a read is refused its writes by the engine itself. */
  readonly access?: AccessMode;
  /** Milliseconds until the query is stopped for good; the store's default where absent. */
  readonly timeout?: number;
  /** At most so many rows are handed out; the answer says when more were there. */
  readonly rowLimit?: number;
  readonly signal?: AbortSignal;
  /** Who asks: where statements wait to be read, they take turns by it. */
  readonly client?: string;
}

export interface Counters {
  readonly nodesCreated: number;
  readonly nodesDeleted: number;
  readonly relationshipsCreated: number;
  readonly relationshipsDeleted: number;
  readonly propertiesSet: number;
  readonly labelsAdded: number;
  readonly labelsRemoved: number;
  /** Of DDL: absent where a statement had none. */
  readonly indexesAdded?: number;
  readonly indexesRemoved?: number;
  readonly constraintsAdded?: number;
  readonly constraintsRemoved?: number;
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

/** An operator of a plan, as EXPLAIN and PROFILE show it. */
export interface Plan {
  /** The operator's name without a runtime's or database's suffix: `NodeByLabelScan`. */
  readonly operator: string;
  /** What the engine says of the operator (details, planner, version …); its own names. */
  readonly details: ValueMap;
  readonly identifiers: readonly string[];
  /** Null where the engine does not estimate. */
  readonly estimatedRows: number | null;
  /** What PROFILE counted; null in an EXPLAIN. */
  readonly rows: number | null;
  readonly dbHits: number | null;
  readonly children: readonly Plan[];
}

/** What the database has to say of a statement that it ran all the same. */
export interface Notification {
  readonly code: string;
  readonly title: string;
  readonly description: string;
  readonly severity: string;
  readonly category: string | null;
  readonly position: (Position & { readonly offset: number }) | null;
}

export interface Summary {
  readonly counters: Counters;
  /** Of an EXPLAIN or PROFILE. */
  readonly plan: Plan | null;
  readonly notifications: readonly Notification[];
  /** For a later read to see what this statement wrote; empty where the store always sees it. */
  readonly bookmarks: readonly string[];
}

export interface OpenOptions extends RunOptions {
  /** Waits until what these stand for can be seen. */
  readonly bookmarks?: readonly string[];
}

/** An answer that is handed out while it is produced. */
export interface OpenAnswer {
  readonly columns: readonly string[];
  /** To be read once; leaving the loop early stops the database and undoes a write. */
  readonly rows: AsyncIterable<Row>;
  /** There when every row was read; only then a write is committed. */
  summary(): Promise<Summary>;
}

/** The one door to a database. Every method rejects with a StoreError (store/errors.ts) and nothing else. */
export interface GraphStore {
  readonly kind: 'embedded' | 'neo4j';
  /** The name of the database. */
  readonly database: string;
  /** Characters that no label and no relationship type can have here. */
  readonly notInNames: RegExp;
  /** A label, relationship type or property name in the text of a statement. */
  quoted(name: string): string;
  /** Runs one statement and collects its answer. */
  run(statement: Statement, options?: RunOptions): Promise<Answer>;
  /** Hands out the rows of a read in bounded memory where the engine can. Leaving the loop early lets go of the rest. */
  stream(statement: Statement, options?: RunOptions): AsyncIterable<Row>;
  /** Runs one statement of a user's, EXPLAIN and PROFILE included, and hands out columns, rows and summary as they come. */
  open(statement: Statement, options?: OpenOptions): Promise<OpenAnswer>;
  /** The plan of a statement, which is not run. */
  explain(statement: Statement, options?: Omit<RunOptions, 'rowLimit'>): Promise<Plan>;
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
