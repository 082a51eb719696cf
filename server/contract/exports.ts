import { z } from 'zod';
import { FORMAT_IDS, FORMAT_OPTIONS, type FormatOption } from '../domain/vocabulary/formats';
import { filterSchema, filterShape } from './filter';

/** Actors and statements that a selection can name. */
const SELECTED_MOST = 50_000;
const AROUND_MOST = 100;
const DEPTH_MOST = 4;
const DEPTH_ERROR = { error: `must be a whole number from 1 to ${DEPTH_MOST}` };

const id = z.string().min(1).max(500);
const ids = (most: number) => z.array(id).max(most, { error: `can have ${most} values at most` });
const oneOrMore = (value: unknown) => (value === undefined ? [] : Array.isArray(value) ? (value as unknown[]) : [value]);
const flag = (usual: boolean) =>
  z
    .preprocess((value) => (value === 'true' ? true : value === 'false' ? false : value), z.boolean({ error: 'must be true or false' }))
    .default(usual);

function optionOf(option: FormatOption) {
  switch (option.kind) {
    case 'flag':
      return flag(option.usual);
    case 'text':
      return z
        .string()
        .trim()
        .max(option.most, { error: `can have ${option.most} characters at most` })
        .default(option.usual);
    case 'choice':
      return z.enum(option.values as [string, ...string[]]).default(option.usual);
  }
}

const optionShape = Object.fromEntries(
  Object.entries<FormatOption>(FORMAT_OPTIONS).map(([name, option]) => [name, optionOf(option).meta({ description: `${option.says}.` })]),
);

/** What an address can say of an export: a filter, one scope beside it at most, options of the format. */
const scopeShape = {
  around: z.preprocess(oneOrMore, ids(AROUND_MOST)).meta({ description: 'Ids of actors: what stands around them.' }),
  depth: z
    .preprocess(
      (value) => (typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value),
      z.int(DEPTH_ERROR).min(1, DEPTH_ERROR).max(DEPTH_MOST, DEPTH_ERROR),
    )
    .default(1)
    .meta({ description: 'How many statements away from `around`.' }),
  from: id.nullable().default(null).meta({ description: 'An actor: with `to`, what stands between the two.' }),
  to: id.nullable().default(null).meta({ description: 'Another actor.' }),
};

export const exportQuerySchema = z.strictObject({ ...filterShape, ...scopeShape, ...optionShape });

/** What a view asks for, as the address of the page has it. */
const viewSchema = z.strictObject({
  filter: filterSchema,
  selected: ids(SELECTED_MOST).default([]).meta({ description: 'Ids of actors that are selected in it, where it is about those.' }),
  expand: ids(SELECTED_MOST).default([]).meta({ description: 'Ids of actors whose neighbours stand in it, whatever the filter.' }),
  hide: ids(SELECTED_MOST).default([]).meta({ description: 'Ids of actors that were taken off.' }),
  processes: z.boolean().default(true).meta({ description: 'Whether processes are shown.' }),
  combine: z.boolean().default(false).meta({ description: 'Whether leaders and forces stand combined with their government.' }),
});

export const exportBodySchema = z.strictObject({
  ...filterShape,
  ...scopeShape,
  ...optionShape,
  selection: z
    .strictObject({
      actors: ids(SELECTED_MOST).default([]),
      statements: ids(SELECTED_MOST).nullable().default(null),
      view: viewSchema.nullish().meta({ description: 'The view that they were taken from, which the file tells of.' }),
    })
    .nullable()
    .default(null)
    .meta({ description: 'Statements between these actors; where `statements` is given, only those of them.' }),
  statement: z.string().min(1).nullable().default(null).meta({
    description:
      'A Cypher statement, run as a read: the actors and statements in its result; without a statement in it, what is said among the actors.',
  }),
  parameters: z
    .record(z.string(), z.json())
    .default({})
    .meta({ description: 'Of the statement: plain, or all as the typed JSON of the Query API.' }),
  positions: z
    .record(id, z.strictObject({ x: z.number(), y: z.number() }))
    .nullable()
    .default(null)
    .meta({ description: 'Where the view has the actors, in pixels at zoom 1; for formats that place them.' }),
});

export type ExportBody = z.output<typeof exportBodySchema>;

export const exportParamsSchema = z.object({ format: z.enum(FORMAT_IDS) });

const formatSchema = z.object({
  id: z.string(),
  name: z.string(),
  extension: z.string(),
  mediaType: z.string(),
  opensIn: z.string(),
  front: z.boolean(),
  kind: z.enum(['data', 'picture', 'references']),
  lacks: z.array(z.string()),
  options: z.array(z.string()),
  /** Whether it says where actors stand, and so minds `positions`. */
  places: z.boolean(),
});

/** The formats that there are. */
export const formatsSchema = z.object({ items: z.array(formatSchema) });

/** What an export would be. */
export const previewSchema = z.object({
  fileName: z.string(),
  scope: z.string(),
  actors: z.int(),
  statements: z.int(),
  articles: z.int(),
  omitted: z.object({ actors: z.int(), statements: z.int() }),
  /** What the format has no place for, in words. */
  lacks: z.array(z.string()),
  /** The first lines, of an archive those of its statements; null where the file is a picture. */
  lines: z.array(z.string()).nullable(),
  /** The file of an archive or the sheet of a workbook that begins so; null where there is but one. */
  part: z.string().nullable(),
});
