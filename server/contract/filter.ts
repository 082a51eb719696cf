import { z } from 'zod';
import { CLASS_NAMES } from '../domain/vocabulary/classes';
import { MEANS_NAMES } from '../domain/vocabulary/means';
import { MODALITY_NAMES } from '../domain/vocabulary/modality';
import { NONE } from '../domain/filter';
import { isPartialDate } from '../domain/partial-date';

const list = <T extends z.ZodType>(item: T) => z.preprocess((value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]), z.array(item));
const flag = z.preprocess((value) => (value === 'true' ? true : value === 'false' ? false : value), z.boolean({ error: 'must be true or false' })).nullable().default(null);
const date = z.string().refine(isPartialDate, { error: 'must be a date such as 2017, 2017-11, 2017-11-22 or 2016/2017 (EDTF level 0)' }).nullable().default(null);
const sign = z.preprocess((value) => (typeof value === 'string' && /^-?[01]$/.test(value) ? Number(value) : value), z.union([z.literal(1), z.literal(-1), z.literal(0)], { error: 'must be one of 1, -1, 0' }));
const oneOf = <const T extends readonly [string, ...string[]]>(values: T) => z.enum(values, { error: `must be one of ${values.join(', ')}` });

/** The filter vocabulary as a query string, permalink or body gives it; see domain/filter.ts. Strict: an unknown key is an error. */
export const filterShape = {
  labels: list(z.string()),
  types: list(z.string()),
  classes: list(oneOf(CLASS_NAMES)),
  signs: list(sign),
  articles: list(z.string()),
  speakers: list(z.string()),
  means: list(oneOf([...MEANS_NAMES, NONE])),
  modality: list(oneOf(MODALITY_NAMES)),
  ambiguous: flag,
  contested: flag,
  dateFrom: date,
  dateTo: date,
  actors: list(z.string()),
  ends: oneOf(['any', 'both']).default('any'),
  search: z.string().trim().max(200).transform((text) => text || null).nullable().default(null),
};
export const filterSchema = z.strictObject(filterShape);
