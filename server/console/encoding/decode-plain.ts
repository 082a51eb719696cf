import { isInteger, LosslessNumber } from 'lossless-json';
import { Float, type Parameter, type Parameters } from '../../store/values';
import { QueryError } from '../query-error';

type Fields = Readonly<Record<string, unknown>>;

/** Parameters of `application/json`: a number with a point or an exponent is a FLOAT, any other an INTEGER. */
export function decodePlain(parameters: Fields): Parameters {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, plain(value)]));
}

function plain(value: unknown): Parameter {
  if (value instanceof LosslessNumber) return numberOf(value.value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object' && value !== null) return decodePlain(value as Fields);
  return value as null | boolean | string;
}

function numberOf(text: string): Parameter {
  if (!isInteger(text)) return floatParameter(Number(text));
  const value = BigInt(text);
  if (BigInt.asIntN(64, value) === value) return value;
  throw new QueryError('Neo.ClientError.Request.Invalid', `The integer ${text} does not fit 64 bits`);
}

/** A number as a FLOAT, whole or not. */
export function floatParameter(value: number): Parameter {
  return Number.isInteger(value) ? new Float(value) : value;
}
