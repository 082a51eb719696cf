import { z } from 'zod';
import { IMPORT_PROBLEM_CODES } from '../domain/vocabulary/import-problems';
import { READ_FORMATS } from '../domain/vocabulary/read-formats';
import { graphSchema } from './replies';

const text = z.string();
const counts = { actors: z.int(), articles: z.int(), statements: z.int(), mentions: z.int() };

export const importQuerySchema = z.strictObject({
  name: text
    .min(1, { error: 'must be given' })
    .max(200, { error: 'is too long' })
    .refine((name) => !/[/\\]/.test(name), { error: 'must be a file name without a path' })
    .meta({ description: 'What the file is called.' }),
  format: z.enum(READ_FORMATS).optional().meta({ description: 'What the file is, where its beginning does not tell.' }),
  prefix: text
    .max(100, { error: 'is too long' })
    .default('')
    .meta({ description: 'Goes before every id, for a file whose ids are taken.' }),
});

const importSchema = z.object({
  id: text,
  file: text,
  format: text,
  /** When it was finished, ISO 8601. */
  imported: text,
  ...counts,
});

export const importListSchema = z.object({ items: z.array(importSchema), total: z.int(), next: z.null() });
/** `kept`: actors and articles that stay, since other statements hang on them. */
export const importRemovalSchema = importSchema.extend({ kept: z.int() });

const problemSchema = z.object({
  severity: z.enum(['error', 'warning']),
  code: z.enum(IMPORT_PROBLEM_CODES),
  message: text,
  /** The file within a ZIP. */
  part: text.nullable(),
  /** The line of a text, the row of a table, from 1. */
  row: z.int().nullable(),
  /** The column of a text, or the name of a column or attribute. */
  column: text.nullable(),
});

const report = { counts: z.object(counts), problems: z.array(problemSchema), errors: z.int(), warnings: z.int() };

/** How many ids of the file the graph holds already, and the one import that holds them all, where one does. */
const takenSchema = z.object({ actors: z.int(), articles: z.int(), statements: z.int(), import: text.nullable() });

/** `import` is null where nothing came in; `taken` is there where ids that are taken are why. */
export const importReportSchema = z.object({ import: importSchema.nullable(), ...report, taken: takenSchema.optional() });
/** `graph` is null where the file has an error. */
export const importPreviewSchema = z.object({ graph: graphSchema.nullable(), ...report });

export type ImportListReply = z.infer<typeof importListSchema>;
export type ImportRemovalReply = z.infer<typeof importRemovalSchema>;
export type ImportReportReply = z.infer<typeof importReportSchema>;
export type ImportPreviewReply = z.infer<typeof importPreviewSchema>;
