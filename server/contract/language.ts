import { z } from 'zod';

/** Of a question about a text, its parameters included. */
export const BODY_LIMIT = '128kb';
/** Code units of a text that is read while somebody writes it. */
const LONGEST_TEXT = 50_000;

const place = z.int({ error: 'must be a place in the text' }).min(0, { error: 'must be a place in the text' });
const source = z.string().max(LONGEST_TEXT, { error: `has more than ${LONGEST_TEXT} characters` });
const parameters = z
  .record(z.string(), z.json())
  .default({})
  .meta({ description: 'The parameters that a statement will be given, by name.' });

export const placeSchema = z.strictObject({ text: source, caret: place.meta({ description: 'Code units from the start of the text.' }) });
export const completeSchema = placeSchema.extend({ parameters });
export const lintSchema = z.strictObject({ text: source, parameters });

/** What a completion names; the editor marks and ranks by it. */
const COMPLETION_KINDS = [
  'keyword',
  'function',
  'variable',
  'parameter',
  'property',
  'label',
  'type',
  'label or type',
  'procedure',
  'namespace',
  'value',
  'actor',
  'article',
] as const;
export type CompletionKind = (typeof COMPLETION_KINDS)[number];

/** The completions go in place of `from` to `to`. */
export const completionsSchema = z.object({
  from: place,
  to: place,
  items: z.array(
    z.object({
      label: z.string(),
      kind: z.enum(COMPLETION_KINDS),
      insert: z.string(),
      detail: z.string().nullable(),
    }),
  ),
});

/** `refused` is what this store does not run though it is Cypher. */
export const diagnosticsSchema = z.object({
  diagnostics: z.array(z.object({ from: place, to: place, severity: z.enum(['error', 'refused', 'warning']), message: z.string() })),
});

export const formattedSchema = z.object({ text: z.string(), caret: place });

/** `active` counts from 0, and is past the last where too many are given; each parameter is a stretch of the label. */
export const signatureSchema = z.object({
  signature: z
    .object({
      label: z.string(),
      documentation: z.string(),
      parameters: z.array(z.object({ label: z.string(), documentation: z.string() })),
      active: place,
    })
    .nullable(),
});

export type CompletionsReply = z.infer<typeof completionsSchema>;
export type DiagnosticsReply = z.infer<typeof diagnosticsSchema>;
export type FormattedReply = z.infer<typeof formattedSchema>;
export type SignatureReply = z.infer<typeof signatureSchema>;
