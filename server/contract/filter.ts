import { z } from 'zod';
import { CLASS_NAMES } from '../domain/vocabulary/classes';
import { MEANS_NAMES } from '../domain/vocabulary/means';
import { MODALITY_NAMES } from '../domain/vocabulary/modality';
import { NONE, SEARCH_MOST } from '../domain/filter';
import { isPartialDate } from '../domain/partial-date';
import { searchWords } from '../domain/text-search';

/** Values of one key: each may cost a look into the graph. */
const MOST_VALUES = 100;

const list = <T extends z.ZodType>(item: T) =>
  z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? (value as unknown[]) : [value]),
    z.array(item).max(MOST_VALUES, { error: `can have ${MOST_VALUES} values at most` }),
  );
const flag = z
  .preprocess((value) => (value === 'true' ? true : value === 'false' ? false : value), z.boolean({ error: 'must be true or false' }))
  .nullable()
  .default(null);
const date = z
  .string()
  .refine(isPartialDate, { error: 'must be a date such as 2017, 2017-11, 2017-11-22 or 2016/2017 (EDTF level 0)' })
  .nullable()
  .default(null);
const sign = z.preprocess(
  (value) => (typeof value === 'string' && /^(-1|0|1)$/.test(value) ? Number(value) : value),
  z.union([z.literal(1), z.literal(-1), z.literal(0)], { error: 'must be one of 1, -1, 0' }),
);
const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: `must be one of ${values.join(', ')}` });

/** The filter vocabulary as a query string, permalink or body gives it; see domain/filter.ts. Strict: an unknown key is an error. */
export const filterShape = {
  labels: list(z.string()).meta({
    description: 'Labels of an end: State, Leader, ArmedGroup, Organization, Population, Process, or an import’s own.',
  }),
  types: list(z.string()).meta({ description: 'Relation types: BACKS, OPPOSES, MEETS and so on.' }),
  classes: list(oneOf(CLASS_NAMES)).meta({ description: 'Classes of relation types.' }),
  signs: list(sign).meta({ description: '1 is support, -1 opposition, 0 neither.' }),
  articles: list(z.string()).meta({ description: 'Ids of the articles that say so; `none` for statements that cite none.' }),
  speakers: list(z.string()).meta({ description: 'Ids of the actors who say so; `none` for what an article says in its own voice.' }),
  means: list(oneOf([...MEANS_NAMES, NONE])).meta({
    description: 'By what support or opposition is given; `none` for statements without.',
  }),
  modality: list(oneOf(MODALITY_NAMES)).meta({ description: 'How surely the passage states it.' }),
  ambiguous: flag.meta({ description: 'Whether the text leaves open who is meant.' }),
  contested: flag.meta({ description: 'Whether plain support and plain opposition stand between the two.' }),
  dateFrom: date.meta({ description: 'It may have been so on this day or later. Statements without a date match no dates.' }),
  dateTo: date.meta({ description: 'It may have been so on this day or before.' }),
  actors: list(z.string()).meta({ description: 'Ids of actors at an end.' }),
  ends: oneOf(['any', 'both']).default('any').meta({ description: 'Whether `actors` has to hold one end or both.' }),
  search: z
    .string()
    .trim()
    .max(SEARCH_MOST, { error: `can have ${SEARCH_MOST} characters at most` })
    .refine((text) => text === '' || searchWords(text).length > 0, { error: 'needs a letter or a digit' })
    .transform((text) => text || null)
    .nullable()
    .default(null)
    .meta({
      type: ['string', 'null'],
      description: 'Words that begin words of names, aliases and claims; case and accents do not matter.',
    }),
};
export const filterSchema = z.strictObject(filterShape);
