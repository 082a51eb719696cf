import neo4j from 'neo4j-driver';
import { checkParameters, isMap } from '../check-parameters';
import type { Temporal } from '../temporal';
import { Duration, LocalDate, LocalDateTime, LocalTime, OffsetTime, ZonedDateTime } from '../temporal';
import type { Parameter, Parameters } from '../values';
import { Float, Point } from '../values';

/** Parameters as the driver takes them; throws a StoreError that names one which it would send as something else. */
export function toDriver(parameters: Parameters): Record<string, unknown> {
  return mapOf(checkParameters(parameters));
}

function mapOf(map: Readonly<Record<string, Parameter>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, parameter(value)]));
}

function parameter(value: Parameter): unknown {
  // The driver sends every number as a FLOAT.
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(parameter);
  if (value instanceof Uint8Array) return new Int8Array(value);
  if (value instanceof Point) return pointOf(value);
  if (value instanceof Float) return value.value;
  return isMap(value) ? mapOf(value) : temporal(value as Temporal);
}

function pointOf({ srid, x, y, z }: Point): unknown {
  return z === null ? new neo4j.types.Point(BigInt(srid), x, y) : new neo4j.types.Point(BigInt(srid), x, y, z);
}

function temporal(value: Temporal): unknown {
  if (value instanceof LocalDate) return new neo4j.types.Date(value.year, value.month, value.day);
  if (value instanceof LocalTime) return new neo4j.types.LocalTime(value.hour, value.minute, value.second, value.nanosecond);
  if (value instanceof OffsetTime)
    return new neo4j.types.Time(value.hour, value.minute, value.second, value.nanosecond, value.offsetSeconds);
  if (value instanceof Duration) return new neo4j.types.Duration(value.months, value.days, value.seconds, BigInt(value.nanoseconds));
  return moment(value);
}

function moment(value: LocalDateTime | ZonedDateTime): unknown {
  const { date, time } = value;
  if (value instanceof LocalDateTime)
    return new neo4j.types.LocalDateTime(date.year, date.month, date.day, time.hour, time.minute, time.second, time.nanosecond);
  const { year, month, day } = date;
  const { hour, minute, second, nanosecond } = time;
  return new neo4j.types.DateTime(year, month, day, hour, minute, second, nanosecond, value.offsetSeconds, value.zone);
}
