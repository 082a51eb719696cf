import type { Reply } from './ask';

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

export interface Normal {
  readonly status: number;
  readonly headers: Reply['headers'];
  readonly body: unknown;
}

/** Members by which ids are known, and those that are ours or differ from run to run. */
const IDS = /(^|_)element_?id$|ElementId$|_node_element_id$/i;
const OWN = new Set(['elementId', '_element_id']);
const OURS = new Set(['elapsed', 'truncated', 'limit', 'detail', 'line', 'column']);
const OF_A_RUN = new Set([
  'string-representation',
  'Time',
  'time',
  'Memory',
  'GlobalMemory',
  'PageCacheHits',
  'PageCacheMisses',
  'pageCacheHits',
  'pageCacheMisses',
  'pageCacheHitRatio',
  'Id',
  'DbHits',
  'dbHits',
]);

/** An answer without what differs from one run to the next: ids are numbered as they come, a bookmark is there or not, plans have no timings. */
export function normal({ status, headers, text }: Reply): Normal {
  if (text === '') return { status, headers, body: null };
  const numbers = new Map<string, string>();
  const number = (id: string): string => {
    if (!numbers.has(id)) numbers.set(id, `id ${numbers.size}`);
    return numbers.get(id) ?? '';
  };
  // Numbers keep their text: 1 is not 1.0, and no digit is lost.
  if (!text.startsWith('{')) return { status, headers, body: text };
  const parsed = JSON.parse(text.replace(NUMBER, (token) => (token.startsWith('"') ? token : `"#${token}"`))) as Json;
  return { status, headers, body: clean(parsed, number) };
}

/** A text of JSON as a whole, or a number outside of one. */
const NUMBER = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

function clean(value: Json, number: (id: string) => string): unknown {
  if (Array.isArray(value)) return (value as readonly Json[]).map((each) => clean(each, number));
  if (typeof value !== 'object' || value === null) return value;
  const isRelationship = 'startNodeElementId' in value || '_start_node_element_id' in value;
  const kept = Object.entries(value).filter(([name]) => !OF_A_RUN.has(name) && !(OURS.has(name) && !isPosition(value)));
  return Object.fromEntries(kept.map(([name, inner]) => [name, named(name, inner, number, isRelationship && OWN.has(name))]));
}

/** Neo4j has `line` and `column` of its own in a notification's position. */
function isPosition(value: Json): boolean {
  return typeof value === 'object' && value !== null && 'offset' in value;
}

/** Nodes and relationships are numbered apart in the embedded store. */
function named(name: string, value: Json, number: (id: string) => string, isOwnOfRelationship: boolean): unknown {
  if (typeof value === 'string' && IDS.test(name)) return number(isOwnOfRelationship ? `relationship ${value}` : value);
  return name === 'bookmarks' ? 'bookmarks' : clean(value, number);
}

type Fields = Readonly<Record<string, unknown>>;

/** The same without what each engine says in its own words: messages, notifications, the operators of a plan. */
export function withoutWords({ status, headers, body }: Normal): Normal {
  if (typeof body !== 'object' || body === null) return { status, headers, body };
  const { notifications: _, errors, ...rest } = body as Fields;
  const plans = Object.fromEntries(['queryPlan', 'profiledQueryPlan'].filter((name) => name in rest).map((name) => [name, 'a plan']));
  return { status, headers, body: { ...rest, ...plans, ...(errors === undefined ? {} : { errors: codesOf({ body }) }) } };
}

/** The codes of an answer's errors. */
export function codesOf({ body }: Pick<Normal, 'body'>): unknown {
  const { errors } = body as { readonly errors?: readonly (string | { readonly code: string })[] };
  return errors?.map((error) => (typeof error === 'string' ? error : error.code));
}
