import {
  isDate,
  isDateTime,
  isDuration,
  isLocalDateTime,
  isLocalTime,
  isNode,
  isPath,
  isPoint,
  isRelationship,
  isTime,
  isUnsupportedType,
  isUUID,
  isVector,
  type Date as DriverDate,
  type DateTime as DriverDateTime,
  type LocalTime as DriverLocalTime,
  type Node as DriverNode,
  type Path as DriverPath,
  type Relationship as DriverRelationship,
} from 'neo4j-driver';
import { StoreError } from '../errors';
import { Duration, LocalDate, LocalDateTime, LocalTime, OffsetTime, ZonedDateTime } from '../temporal';
import type { Value } from '../values';
import { GraphNode, GraphPath, GraphRelationship, Point } from '../values';

type Numeric = number | bigint;

/** A value as the driver spells it (with integers as bigint), as one of ours. */
export function fromDriver(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return fromScalar(value);
  if (Array.isArray(value)) return value.map(fromDriver);
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer.slice(value.byteOffset, value.byteOffset + value.byteLength));
  for (const [isKind, convert] of KINDS) if (isKind(value)) return convert(value);
  return propertiesOf(value as Readonly<Record<string, unknown>>);
}

function fromScalar(value: unknown): Value {
  if (typeof value === 'bigint' || typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  throw new StoreError('query-failed', `The database answered with a ${typeof value}, which is no value`);
}

type Kind<T> = readonly [isKind: (value: object) => boolean, convert: (value: T) => Value];

/** What the driver has classes for. Each row's test is of the row's own type. */
const KINDS = [
  [isNode, toNode],
  [isRelationship, toRelationship],
  [isPath, toPath],
  [isDate, toLocalDate],
  [isDateTime, toZonedDateTime],
  [isLocalDateTime, (value: DriverDate<Numeric> & DriverLocalTime<Numeric>) => new LocalDateTime(toLocalDate(value), toLocalTime(value))],
  [isLocalTime, toLocalTime],
  [isTime, toOffsetTime],
  [isDuration, toDuration],
  [isPoint, ({ srid, x, y, z }: DriverPoint) => new Point(Number(srid), x, y, z ?? null)],
  [isVector, ({ _typedArray }: { readonly _typedArray: Iterable<number | bigint> }) => [..._typedArray]],
  [isUUID, String],
  [isUnsupportedType, refuse],
] as readonly Kind<never>[] as readonly Kind<object>[];

interface DriverPoint {
  readonly srid: Numeric;
  readonly x: number;
  readonly y: number;
  readonly z?: number;
}

function toNode({ elementId, labels, properties }: DriverNode<bigint>): GraphNode {
  return new GraphNode(elementId, labels, propertiesOf(properties));
}

function toRelationship(value: DriverRelationship<bigint>): GraphRelationship {
  const { elementId, type, startNodeElementId, endNodeElementId, properties } = value;
  return new GraphRelationship(elementId, type, startNodeElementId, endNodeElementId, propertiesOf(properties));
}

function toPath({ start, segments }: DriverPath<bigint>): GraphPath {
  return new GraphPath(
    [toNode(start), ...segments.map(({ end }) => toNode(end))],
    segments.map(({ relationship }) => toRelationship(relationship)),
  );
}

function propertiesOf(properties: Readonly<Record<string, unknown>>): Record<string, Value> {
  // Each value of each row of every answer comes by here: entries would take three times as long.
  const converted: Record<string, Value> = {};
  for (const key of Object.keys(properties)) converted[key] = fromDriver(properties[key]);
  return converted;
}

function toLocalDate({ year, month, day }: Pick<DriverDate<Numeric>, 'year' | 'month' | 'day'>): LocalDate {
  return new LocalDate(Number(year), Number(month), Number(day));
}

function toLocalTime(time: Pick<DriverLocalTime<Numeric>, 'hour' | 'minute' | 'second' | 'nanosecond'>): LocalTime {
  return new LocalTime(Number(time.hour), Number(time.minute), Number(time.second), Number(time.nanosecond));
}

function toOffsetTime(time: DriverLocalTime<Numeric> & { readonly timeZoneOffsetSeconds: Numeric }): OffsetTime {
  const { hour, minute, second, nanosecond } = toLocalTime(time);
  return new OffsetTime(hour, minute, second, nanosecond, Number(time.timeZoneOffsetSeconds));
}

function toZonedDateTime(value: DriverDateTime<Numeric>): ZonedDateTime {
  return new ZonedDateTime(toLocalDate(value), toLocalTime(value), Number(value.timeZoneOffsetSeconds ?? 0), value.timeZoneId ?? null);
}

function toDuration(value: Readonly<Record<'months' | 'days' | 'seconds' | 'nanoseconds', Numeric>>): Duration {
  return new Duration(BigInt(value.months), BigInt(value.days), BigInt(value.seconds), Number(value.nanoseconds));
}

function refuse(value: { readonly name: string; readonly minimumProtocolVersion: string }): never {
  throw new StoreError('query-failed', `A ${value.name} cannot be read by this version of Entente (Bolt ${value.minimumProtocolVersion})`);
}
