import { z } from 'zod';
import type { Filter } from '../domain/filter';
import { queryToFilter } from '../domain/filter-query';
import { filterShape } from './filter';

export interface View {
  readonly filter: Filter;
  /** The actors that the view opens, alone or two and what stands between them; empty where it opens none. */
  readonly opens: readonly string[];
}

/** The switches that a question may set, and to what. */
const SWITCHES = { combine: '1', processes: '0' } as const;
const KEYS: readonly string[] = ['between', 'open', ...Object.keys(SWITCHES), ...Object.keys(filterShape)];

/** What a question's query string asks for; a string says what is wrong with it. */
export function parseView(text: string): View | string {
  const query = new URLSearchParams(text);
  const unknown = [...query.keys()].find((key) => !KEYS.includes(key));
  if (unknown !== undefined) return `has the unknown key ${unknown}`;
  const { filter, ignored } = queryToFilter(query);
  if (ignored[0] !== undefined) return `cannot have ${ignored[0].key}=${ignored[0].value}`;
  const between = query.getAll('between');
  if (between.length !== 0 && between.length !== 2) return 'needs between twice or not at all';
  for (const [key, only] of Object.entries(SWITCHES)) {
    if (query.getAll(key).some((value) => value !== only)) return `can have ${key}=${only} only`;
  }
  const open = query.get('open');
  const [kind, ...actors] = open?.split('~') ?? ['actors'];
  if (kind !== 'actors' || (open !== null && actors.length === 0)) return 'can open actors only, as open=actors~ID';
  return { filter, opens: [...between, ...actors] };
}

const viewSchema = z.string().check((context) => {
  const view = parseView(context.value);
  if (typeof view === 'string') context.issues.push({ code: 'custom', input: context.value, message: view });
});

/** cypher/collection.json: what the graph is about. `{articles say}` in the title becomes "five news articles say". */
export const collectionFileSchema = z.strictObject({
  title: z.string().min(1),
  subject: z.string().min(1),
  period: z.string().min(1),
  /** By whom and how, in whole sentences. */
  coded: z.string().min(1),
  questions: z.array(z.strictObject({ text: z.string().min(1), view: viewSchema })),
});
export type CollectionFile = z.infer<typeof collectionFileSchema>;
