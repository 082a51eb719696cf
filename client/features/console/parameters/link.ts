import type { ParameterValue } from '../editor/cypher-literal';
import { toParameter, type Parameter } from './parameter';

/** The address that opens the console with a query and its parameters filled in, and not run. */
export function linkTo(text: string, parameters: readonly Parameter[]): string {
  const query = new URLSearchParams({ q: text });
  if (parameters.length > 0)
    query.set('params', JSON.stringify(Object.fromEntries(parameters.map(({ name, ...rest }) => [name, linked(rest)]))));
  return `${location.origin}/console?${query.toString()}`;
}

/** The parameters that such an address holds; null where they are no map. */
export function readParams(params: string): Parameter[] | null {
  try {
    const values: unknown = JSON.parse(params);
    if (typeof values !== 'object' || values === null || Array.isArray(values)) return null;
    return Object.entries(values).map(([name, value]) => unlinked(name, value as ParameterValue));
  } catch {
    return null;
  }
}

/** A whole float and an integer that JavaScript cannot hold go as Neo4j's typed JSON, the rest as plain. */
function linked({ type, text }: Omit<Parameter, 'name'>): unknown {
  const number = Number(text);
  if (type === 'integer') return Number.isSafeInteger(number) ? number : { $type: 'Integer', _value: text.trim() };
  if (type === 'float') return Number.isInteger(number) || Number.isNaN(number) ? { $type: 'Float', _value: text.trim() } : number;
  if (type === 'boolean') return text.trim().toLowerCase() === 'true';
  return type === 'json' ? parsed(text) : text;
}

function unlinked(name: string, value: ParameterValue): Parameter {
  if (typeof value === 'object' && value !== null && '$type' in value && typeof value['_value'] === 'string') {
    if (value['$type'] === 'Integer') return { name, type: 'integer', text: value['_value'] };
    if (value['$type'] === 'Float') return { name, type: 'float', text: value['_value'] };
  }
  return toParameter(name, value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
