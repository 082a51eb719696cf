import type { Parameter } from '../../values';

/** What a value can be, a bit a kind: types are sets of these. */
export const Kind = {
  null: 1,
  boolean: 2,
  integer: 4,
  float: 8,
  string: 16,
  list: 32,
  map: 64,
  node: 128,
  relationship: 256,
  path: 512,
} as const;

export const NUMBER = Kind.integer | Kind.float;
export const SCALAR = Kind.boolean | NUMBER | Kind.string;
const EVERYTHING = 1023;

/** What is known of an expression before it runs. */
export interface Type {
  readonly kinds: number;
  /** What is in it where it is a list; absent: anything. */
  readonly element?: Type;
  /** The properties of a map that is written out; absent: any, with any value. */
  readonly fields?: ReadonlyMap<string, Type>;
  /** A list whose elements are all of one kind and not null, as a property holds it. */
  readonly uniform?: boolean;
  /** A list whose order means nothing and is not the same in Neo4j: labels and keys. */
  readonly unordered?: boolean;
  /** Nodes, relationships or paths that the engine has made bare ids of on the way. */
  readonly ids?: boolean;
  /** A map that holds what the graph holds of a node or relationship. */
  readonly ofEntity?: boolean;
  /** It may be, or hold, what was deleted. */
  readonly deleted?: boolean;
  /** The nodes or relationships of a path, which the engine tells from those of a pattern. */
  readonly ofPath?: boolean;
}

export const ANY: Type = { kinds: EVERYTHING };
export const NULL: Type = { kinds: Kind.null };
export const BOOLEAN: Type = { kinds: Kind.boolean };
export const INTEGER: Type = { kinds: Kind.integer };
export const FLOAT: Type = { kinds: Kind.float };
export const STRING: Type = { kinds: Kind.string };
export const NODE: Type = { kinds: Kind.node };
export const RELATIONSHIP: Type = { kinds: Kind.relationship };
export const PATH: Type = { kinds: Kind.path };
/** What the graph can hold as a property. */
export const PROPERTY: Type = { kinds: Kind.null | SCALAR | Kind.list, element: { kinds: SCALAR }, uniform: true };

/** A list of such elements. */
export function listOf(element: Type): Type {
  return { kinds: Kind.list, element };
}

/** The same, or null. */
export function nullable(type: Type): Type {
  return { ...type, kinds: type.kinds | Kind.null };
}

/** The same, and not null. */
export function notNull(type: Type): Type {
  return { ...type, kinds: type.kinds & ~Kind.null };
}

/** Whether a value of the type may be of one of these kinds. */
export function may(type: Type, kinds: number): boolean {
  return (type.kinds & kinds) !== 0;
}

/** Whether a value of the type is surely of one of these kinds. */
export function must(type: Type, kinds: number): boolean {
  return (type.kinds & ~kinds) === 0;
}

/** What is in a list of that type. */
export function elementOf(type: Type): Type {
  return type.element ?? ANY;
}

/** A value that is of one of several types. */
export function union(types: readonly Type[]): Type {
  const kinds = types.reduce((all, type) => all | type.kinds, 0);
  const lists = types.filter((type) => may(type, Kind.list));
  const fields = unionOfFields(types.filter((type) => may(type, Kind.map)));
  const ids = types.some((type) => type.ids) && { ids: true };
  const [only] = lists;
  if (!only) return { kinds, ...(fields && { fields }), ...ids };
  const element = lists.every((type) => type.element) ? union(lists.map(elementOf)) : undefined;
  return {
    kinds,
    ...(element && { element }),
    ...(fields && { fields }),
    ...ids,
    ...(lists.some((type) => type.ofPath) && { ofPath: true }),
    ...(lists.length === 1 && only.uniform === true && { uniform: true }),
    ...(lists.some((type) => type.unordered) && { unordered: true }),
  };
}

/** The fields of one of several maps; undefined where one of them may have any. */
function unionOfFields(maps: readonly Type[]): ReadonlyMap<string, Type> | undefined {
  const all = maps.flatMap(({ fields }) => (fields ? [fields] : []));
  if (all.length === 0 || all.length < maps.length) return undefined;
  const names = new Set(all.flatMap((fields) => [...fields.keys()]));
  return new Map([...names].map((name) => [name, union(all.map((fields) => fields.get(name) ?? NULL))]));
}

/** Whether there may be nodes, relationships or paths in it. */
function hasEntities(type: Type): boolean {
  if (may(type, Kind.node | Kind.relationship | Kind.path)) return true;
  if (may(type, Kind.list) && type.element !== undefined && hasEntities(type.element)) return true;
  return type.fields !== undefined && [...type.fields.values()].some(hasEntities);
}

/** What becomes of a value that is computed: entities turn into ids. */
export function computed(type: Type): Type {
  return hasEntities(type) ? { ...type, ids: true } : type;
}

/** The type of a parameter's value; null where the engine cannot hold it. */
export function typeOf(value: Parameter): Type | null {
  if (value === null) return NULL;
  if (typeof value === 'boolean') return BOOLEAN;
  if (typeof value === 'bigint') return INTEGER;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? INTEGER : Number.isFinite(value) ? FLOAT : null;
  if (typeof value === 'string') return STRING;
  if (Array.isArray(value)) return typeOfList(value as readonly Parameter[]);
  if (Object.getPrototypeOf(value) === Object.prototype) return typeOfMap(value as Readonly<Record<string, Parameter>>);
  return null;
}

function typeOfList(values: readonly Parameter[]): Type | null {
  const types: Type[] = [];
  for (const value of values) {
    const type = typeOf(value);
    if (!type) return null;
    types.push(type);
  }
  return listOf(union(types));
}

function typeOfMap(map: Readonly<Record<string, Parameter>>): Type | null {
  const fields = new Map<string, Type>();
  for (const [name, value] of Object.entries(map)) {
    const type = typeOf(value);
    if (!type) return null;
    fields.set(name, type);
  }
  return { kinds: Kind.map, fields };
}
