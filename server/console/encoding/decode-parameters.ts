import { parse } from 'lossless-json';
import type { Parameters } from '../../store/values';
import { decodePlain } from './decode-plain';
import { decodeTyped } from './decode-typed';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Parameters where no media type says how they are written: all as typed JSON, else plain, a whole number an INTEGER. The body has been parsed before:
 * plain numbers past 2^53 have lost digits by then, and `1.0` is `1`; typed ones are texts and have kept theirs.
 */
export function decodeParameters(parameters: Fields): Parameters {
  const values = Object.values(parameters);
  if (values.length > 0 && values.every(isTyped)) return decodeTyped(parameters);
  return decodePlain(parse(JSON.stringify(parameters)) as Fields);
}

function isTyped(value: unknown): boolean {
  return typeof value === 'object' && value !== null && '$type' in value && '_value' in value;
}
