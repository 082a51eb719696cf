import type { Temporal } from './temporal';

/**
 * What a store gives and takes: one set of values for every engine, one to one with Neo4j's typed JSON.
 * An INTEGER is a bigint, a FLOAT a number. (The embedded engine cannot tell an integral float from an integer: it comes as a bigint.)
 */
export type Value =
  | null
  | boolean
  | bigint
  | number
  | string
  | Uint8Array
  | Temporal
  | Point
  | readonly Value[]
  | ValueMap
  | GraphNode
  | GraphRelationship
  | GraphPath;

export interface ValueMap {
  readonly [key: string]: Value;
}

/** A FLOAT that is a whole number, which a parameter would be taken for an INTEGER without. */
export class Float {
  constructor(readonly value: number) {}
}

/** What may be given as a parameter: plain data; an integral number goes as an INTEGER (past 2^53, where it is no longer exact, as a FLOAT: give a bigint). */
export type Parameter =
  | null
  | boolean
  | bigint
  | number
  | string
  | Uint8Array
  | Float
  | Temporal
  | Point
  | readonly Parameter[]
  | { readonly [key: string]: Parameter };
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

/** The names of Cypher for the coordinate systems that it has. */
const SYSTEMS: Readonly<Record<number, string>> = { 4326: 'wgs-84', 4979: 'wgs-84-3d', 7203: 'cartesian', 9157: 'cartesian-3d' };

/** A place in a coordinate system: 4326 and 4979 are WGS 84 (x is the longitude, z in metres), 7203 and 9157 a plane and a space. */
export class Point {
  constructor(
    readonly srid: number,
    readonly x: number,
    readonly y: number,
    /** Null where the system has two dimensions. */
    readonly z: number | null = null,
  ) {}

  toString(): string {
    const z = this.z === null ? '' : `, z: ${floatText(this.z)}`;
    return `point({x: ${floatText(this.x)}, y: ${floatText(this.y)}${z}, crs: '${SYSTEMS[this.srid] ?? this.srid}'})`;
  }
}

function floatText(value: number): string {
  return Number.isInteger(value) ? value.toFixed(1) : String(value);
}

export type Row = readonly Value[];
