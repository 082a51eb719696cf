import { LONGEST_ADDRESS } from '../../../state/permalink';
import { readEntries, readLiteral } from '../editor/cypher-literal';
import { PARAMETER_TYPES, toParameter, type Parameter } from './parameter';
import { isTyped, toJson, type Typed } from './typed';

/** The address that opens the console with a query and its parameters filled in, and not run; null where it would be longer than an address can be. */
export function linkTo(text: string, parameters: readonly Parameter[]): string | null {
  const query = new URLSearchParams({ q: text });
  if (parameters.length > 0)
    query.set('params', JSON.stringify(Object.fromEntries(parameters.map(({ name, ...rest }) => [name, linked(rest)]))));
  const address = `${location.origin}/console?${query.toString()}`;
  return address.length > LONGEST_ADDRESS ? null : address;
}

/** The parameters that such an address holds, with all their digits; null where they are no map. */
export function readParams(params: string): Parameter[] | null {
  const values = readEntries(params);
  return values && Object.entries(values).map(([name, value]) => toParameter(name, unwrapped(value)));
}

/** A value goes as plain JSON where that gives it back, else as Neo4j's typed JSON. What is wrong goes as the text that it is. */
function linked({ type, text }: Omit<Parameter, 'name'>): unknown {
  const value: Typed | string = PARAMETER_TYPES[type].read(text);
  if (typeof value === 'string') return text;
  const plain = toJson(value);
  const read = readLiteral(JSON.stringify(plain));
  return read && JSON.stringify(unwrapped(read)) === JSON.stringify(value) ? plain : value;
}

/** What stands as typed JSON is the value that it tells of. */
function unwrapped(value: Typed): Typed {
  const plain = toJson(value);
  return isTyped(plain) ? plain : value;
}
