/**
 * What a store gives and takes: one set of values for every engine, one to one with Neo4j's typed JSON.
 * An INTEGER is a bigint, a FLOAT a number. (The embedded engine cannot tell an integral float from an integer: it comes as a bigint.)
 */
export type Value =
  null | boolean | bigint | number | string | Uint8Array | readonly Value[] | ValueMap | GraphNode | GraphRelationship | GraphPath;

export interface ValueMap {
  readonly [key: string]: Value;
}

/** What may be given as a parameter: plain data; an integral number goes as an INTEGER (past 2^53, where it is no longer exact, as a FLOAT: give a bigint). */
export type Parameter = null | boolean | bigint | number | string | readonly Parameter[] | { readonly [key: string]: Parameter };
export type Parameters = Readonly<Record<string, Parameter>>;

export class GraphNode {
  constructor(
    readonly elementId: string,
    readonly labels: readonly string[],
    readonly properties: ValueMap,
  ) {}
}

export class GraphRelationship {
  constructor(
    readonly elementId: string,
    readonly type: string,
    readonly startElementId: string,
    readonly endElementId: string,
    readonly properties: ValueMap,
  ) {}
}

export class GraphPath {
  constructor(
    readonly nodes: readonly GraphNode[],
    readonly relationships: readonly GraphRelationship[],
  ) {}
}

export type Row = readonly Value[];
