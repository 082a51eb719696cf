import { StoreError } from './errors';
import { isTemporal } from './temporal';
import type { Parameter, Parameters } from './values';
import { Float, Point } from './values';

const INTEGER_MIN = -(2n ** 63n);
const INTEGER_MAX = 2n ** 63n - 1n;

/** Why one engine cannot hold a parameter, or null; `at` is its place. */
type Refusal = (value: Parameter) => string | null;

/** Checks that a graph will hold the parameters as they are: engines and drivers make something else of these without a word. `also` is what one engine refuses besides. */
export function checkParameters(parameters: Parameters, also: Refusal = () => null): Parameters {
  for (const [name, value] of Object.entries(parameters)) check(value, `$${name}`, also);
  return parameters;
}

/** Whether a parameter is a map, and no value of a class of its own. */
export function isMap(value: Parameter): value is Readonly<Record<string, Parameter>> {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject && !(value instanceof Uint8Array) && !(value instanceof Point) && !(value instanceof Float) && !isTemporal(value);
}

function check(value: Parameter, at: string, also: Refusal): void {
  const why = wrongScalar(value) ?? also(value);
  if (why !== null) throw new StoreError('bad-parameter', `Parameter ${at}: ${why}`);
  if (Array.isArray(value)) value.forEach((item: Parameter, index) => check(item, `${at}[${index}]`, also));
  else if (isMap(value)) for (const [key, item] of Object.entries(value)) check(item, `${at}.${key}`, also);
}

function wrongScalar(value: Parameter): string | null {
  if (typeof value === 'string' && /\p{Surrogate}/u.test(value)) return 'it holds half a character (a lone surrogate)';
  if (typeof value === 'bigint' && (value < INTEGER_MIN || value > INTEGER_MAX)) return 'an integer has 64 bits';
  return null;
}
