import { LosslessNumber } from 'lossless-json';
import type { Parameter, Parameters } from '../../store/values';
import { BadRequestError, QueryError } from '../query-error';
import { floatParameter } from './decode-plain';
import { parseTemporal } from './parse-temporal';
import { parsePoint } from './point-text';

type Fields = Readonly<Record<string, unknown>>;

/** Parameters of `application/vnd.neo4j.query`: each as `{"$type": …, "_value": …}`; a bare null is null. */
export function decodeTyped(parameters: Fields): Parameters {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, typed(value)]));
}

function typed(value: unknown): Parameter {
  if (value === null) return null;
  if (!isFields(value) || typeof value['$type'] !== 'string' || !('_value' in value))
    throw new BadRequestError('A typed value is {"$type": …, "_value": …}');
  const read = TYPES[value['$type']];
  if (read === undefined)
    throw new QueryError('Neo.ClientError.Request.Invalid', `Type ${value['$type']} is not supported as a column value`);
  const parameter = read(value['_value']);
  if (parameter === undefined) throw new BadRequestError(`This is no ${value['$type']}: ${JSON.stringify(value['_value'])}`);
  return parameter;
}

/** What is read of each type; undefined where it is none. */
const TYPES: Readonly<Record<string, (value: unknown) => Parameter | undefined>> = {
  Null: (value) => (value === null ? null : undefined),
  Boolean: (value) => (typeof value === 'boolean' ? value : undefined),
  Integer: ofText((text) => (/^[+-]?\d+$/.test(text) && BigInt.asIntN(64, BigInt(text)) === BigInt(text) ? BigInt(text) : null)),
  Float: ofText((text) =>
    /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$|^NaN$|^[+-]?Infinity$/.test(text) ? floatParameter(Number(text)) : null,
  ),
  String: ofText((text) => text),
  Base64: ofText((text) => (/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text) ? bytes(text) : null)),
  List: (value) => (Array.isArray(value) ? value.map(typed) : undefined),
  Map: (value) => (isFields(value) ? decodeTyped(value) : undefined),
  Date: ofText(parseTemporal.date),
  Time: ofText(parseTemporal.time),
  LocalTime: ofText(parseTemporal.localTime),
  LocalDateTime: ofText(parseTemporal.localDateTime),
  OffsetDateTime: ofText((text) => (text.includes('[') ? null : parseTemporal.dateTime(text))),
  ZonedDateTime: ofText(parseTemporal.dateTime),
  Duration: ofText(parseTemporal.duration),
  Point: ofText(parsePoint),
};

/** Neo4j takes a bare number for its text, too. */
function ofText(read: (text: string) => Exclude<Parameter, null> | null): (value: unknown) => Parameter | undefined {
  return (value) => {
    const text = value instanceof LosslessNumber ? value.value : value;
    return typeof text === 'string' ? (read(text) ?? undefined) : undefined;
  };
}

function bytes(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'base64'));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof LosslessNumber);
}
