import { z } from 'zod';
import { filterShape } from './filter';

/** Items a list hands out where nothing else is asked, and at most. */
const PAGE_LIMIT = { usual: 100, most: 1000 } as const;
/** Actors of a graph where nothing else is asked: past that nobody reads a drawing. */
export const GRAPH_LIMIT = { usual: 2000, most: 10_000 } as const;

const limit = ({ usual, most }: { readonly usual: number; readonly most: number }) => {
  const error = `must be a whole number from 1 to ${most}`;
  // Digits only, as the settings have it: Number('0x10') is no limit.
  const digits = (value: unknown) => (typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value);
  return z.preprocess(digits, z.number({ error }).int({ error }).min(1, { error }).max(most, { error })).default(usual);
};

const id = z.string().min(1, { error: 'must be given' }).max(500, { error: 'is too long' });
const cursor = id.optional().meta({ description: 'The `next` of the answer before.' });

/** No query at all: an unknown key is an error here too. */
export const noQuerySchema = z.strictObject({});

export const idParamsSchema = z.object({ id });

export const actorsQuerySchema = z.strictObject({
  search: filterShape.search.meta({
    type: ['string', 'null'],
    description: 'Words of a name, former name or alias; case and accents do not matter.',
  }),
  labels: filterShape.labels,
  limit: limit(PAGE_LIMIT),
  cursor,
});

export const articlesQuerySchema = z.strictObject({ limit: limit(PAGE_LIMIT), cursor });

export const relationsQuerySchema = z.strictObject({ ...filterShape, limit: limit(PAGE_LIMIT), cursor });

export const graphQuerySchema = z.strictObject({
  ...filterShape,
  limit: limit(GRAPH_LIMIT).meta({ description: 'At most so many actors: those with most statements that count.' }),
});

export const facetsQuerySchema = z.strictObject(filterShape);

/** Between whom a statement stands, where the asker knows. */
export const relationQuerySchema = z.strictObject({
  from: id.optional().meta({ description: 'The actor that it goes out from, with `to`: a statement of an import is found at once then.' }),
  to: id.optional().meta({ description: 'The actor that it is about.' }),
});

export const pathsQuerySchema = z.strictObject({
  ...filterShape,
  from: id.meta({ description: 'The id of an actor.' }),
  to: id.meta({ description: 'The id of another.' }),
});

export const loginSchema = z.strictObject({ token: z.string().min(1).max(1000) });
