import type { Counters } from '../graph-store';
import type { Parameters } from '../values';

/** What the parent asks of the engine's process, one request at a time. */
export type EngineRequest =
  | { readonly do: 'open'; readonly file: string; readonly access: 'read' | 'write'; readonly memoryMark: number }
  | {
      readonly do: 'run';
      readonly text: string;
      readonly parameters: Parameters;
      readonly write: boolean;
      readonly batch: number;
      readonly keep: boolean;
    }
  | {
      readonly do: 'begin';
      readonly text: string;
      readonly parameters: Parameters;
      readonly batch: number;
      /** Statements that have to find nothing. */
      readonly unless: readonly string[];
    }
  | { readonly do: 'end'; readonly cursor: number | null; readonly commit: boolean }
  | { readonly do: 'more'; readonly cursor: number; readonly from: number; readonly batch: number }
  | { readonly do: 'drop'; readonly cursor: number }
  | { readonly do: 'write'; readonly statements: readonly EngineStatement[] }
  | { readonly do: 'ddl'; readonly statements: readonly string[] }
  | { readonly do: 'schema' }
  | { readonly do: 'checkpoint' }
  | { readonly do: 'seal' }
  | { readonly do: 'close' };

interface EngineStatement {
  readonly text: string;
  readonly parameters: Parameters;
  readonly mustMatch: boolean;
}

/** The answers to the requests that have one; rows as the engine spells them. */
export interface ReadReply {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  /** Rows of the whole result, handed out or not. */
  readonly length: number;
  /** Where the rest waits; null when it was not to be kept or nothing is left. */
  readonly cursor: number | null;
}

export interface RunReply extends ReadReply {
  readonly counters: Counters;
}

export interface SchemaReply {
  readonly nodes: number;
  readonly labels: readonly { readonly name: string; readonly count: number }[];
  readonly edge_types: readonly { readonly name: string; readonly count: number }[];
  readonly property_keys: readonly string[];
}

export interface EngineFailure {
  readonly message: string;
  readonly gqlStatus: string | null;
  /** Set by our side of the child where the engine has no error of its own. */
  readonly code: 'engine-missing' | 'write-refused' | 'nothing-matched' | 'store-restarted' | 'unsupported' | null;
  readonly statement: number | null;
}

/** How the engine's process is, with every answer. */
export interface EngineState {
  /** Bytes of resident memory. */
  readonly memory: number;
  /** Results that wait to be fetched. */
  readonly cursors: number;
}

/** What the engine's process says: that it begins with a request, its answer or failure, or that it takes more memory than it may. */
export type EngineMessage =
  | { readonly started: true }
  | ({ readonly value: unknown } & EngineState)
  | ({ readonly failure: EngineFailure } & EngineState)
  | { readonly overMemory: number };
