import type { Reading, SyntaxNode } from './syntax';

/** The names that a text may use. */
export interface Vocabulary {
  readonly labels: readonly string[];
  readonly types: readonly string[];
  readonly propertyKeys: readonly string[];
  /** In any case; null means all that Neo4j brings along. */
  readonly functions: readonly string[] | null;
}

/** What can be asked about a text; places are code units. `parameters` are the names of those that will be given. */
export interface Questions {
  readonly read: { readonly text: string; readonly parameters: readonly string[] };
  readonly lint: { readonly text: string; readonly parameters: readonly string[]; readonly vocabulary: Vocabulary };
  readonly complete: {
    readonly text: string;
    readonly caret: number;
    readonly parameters: readonly string[];
    readonly vocabulary: Vocabulary;
  };
  readonly format: { readonly text: string; readonly caret: number };
  readonly signature: { readonly text: string; readonly caret: number; readonly functions: readonly string[] | null };
}
export type Task = keyof Questions;

/** An error or warning of Neo4j's front end. */
export interface Finding {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

type CompletionKind = 'keyword' | 'function' | 'variable' | 'parameter' | 'property' | 'name' | 'procedure' | 'namespace' | 'value';

export interface Completion {
  readonly label: string;
  readonly kind: CompletionKind;
  readonly insert: string;
  readonly detail: string | null;
}

interface Signature {
  readonly label: string;
  readonly documentation: string;
  readonly parameters: readonly { readonly label: string; readonly documentation: string }[];
  /** Counted from 0. */
  readonly active: number;
}

/** What is answered to each. */
export interface Answers {
  readonly read: Reading;
  /** The trees are there where no error is. */
  readonly lint: { readonly findings: readonly Finding[]; readonly trees: readonly SyntaxNode[] };
  readonly complete: readonly Completion[];
  readonly format: { readonly text: string; readonly caret: number };
  readonly signature: Signature | null;
}
