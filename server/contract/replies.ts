import { z } from 'zod';
import { CLASS_NAMES } from '../domain/vocabulary/classes';
import { MODALITY_NAMES } from '../domain/vocabulary/modality';
import { MEANS_NAMES } from '../domain/vocabulary/means';

const text = z.string();
const orNull = <T extends z.ZodType>(schema: T) => schema.nullable();
const offset = z.int().min(0);

export const positionSchema = z.object({ start: offset, end: offset });

export const citationSchema = positionSchema.extend({
  article: text,
  paragraph: z.int().min(1),
  sha256: text,
  antecedent: orNull(positionSchema),
  status: z.enum(['held', 'failed', 'unchecked']),
});

export const relationSchema = z.object({
  id: text,
  type: text,
  class: z.enum(CLASS_NAMES),
  sign: z.union([z.literal(1), z.literal(-1), z.literal(0)]),
  symmetric: z.boolean(),
  from: text,
  to: text,
  claim: orNull(text),
  modality: z.enum(MODALITY_NAMES),
  ambiguous: z.boolean(),
  candidates: z.array(text),
  attributedTo: z.array(text),
  attributedRole: orNull(text),
  via: orNull(text),
  means: z.array(z.enum(MEANS_NAMES)),
  cameo: orNull(text),
  date: orNull(text),
  dateBasis: orNull(z.enum(['stated', 'computed'])),
  until: orNull(text),
  role: orNull(text),
  note: orNull(text),
  citation: orNull(citationSchema),
});

export const actorSchema = z.object({
  id: text,
  label: text,
  name: text,
  aliases: z.array(text),
  description: orNull(text),
  collective: z.boolean(),
  formerNames: z.array(text),
  renamed: orNull(text),
  /** All statements of which the actor is an end, whatever the filter. */
  statements: z.int(),
  /** Those that count (stated, not ambiguous). */
  counted: z.int(),
});

export const articleSchema = z.object({
  id: text,
  title: text,
  publisher: orNull(text),
  published: orNull(text),
  publishedBasis: orNull(z.enum(['stated', 'inferred'])),
  note: orNull(text),
  agencies: z.array(text),
  textQuality: orNull(z.enum(['ok', 'machine-translated', 'scrambled'])),
  url: orNull(text),
  archiveUrl: orNull(text),
  file: orNull(text),
  sha256: orNull(text),
  statements: z.int(),
  actors: z.int(),
});

const listOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), total: z.int(), next: orNull(text) });

export const actorListSchema = listOf(actorSchema);
export const relationListSchema = listOf(relationSchema);
export const articleListSchema = listOf(articleSchema);

export const mentionSchema = citationSchema.extend({ actor: text });
export const actorDetailSchema = z.object({ actor: actorSchema, mentions: z.array(mentionSchema) });

/** A paragraph of the reader's own copy, with what to mark in it: offsets are code points within `paragraph`. */
export const passageSchema = z.object({ paragraph: text, marks: z.array(positionSchema), antecedents: z.array(positionSchema) });

export const relationDetailSchema = z.object({
  relation: relationSchema,
  from: actorSchema,
  to: actorSchema,
  article: orNull(articleSchema),
  passage: orNull(passageSchema),
  /** Why there is no passage: no folder of articles is set, this reader may not see them, or the citation does not hold. */
  withheld: orNull(z.enum(['no-articles', 'not-allowed', 'failed', 'uncited'])),
  /** What the check of a failed citation found, in words. */
  failure: orNull(text),
});

/** An article as its statements in the order of the text; `text` is there only for who may read it and where the file holds. */
export const articleDetailSchema = z.object({
  article: articleSchema,
  actors: z.array(actorSchema),
  relations: z.array(relationSchema),
  text: orNull(z.array(z.object({ paragraph: z.int(), start: offset, text }))),
  withheld: orNull(z.enum(['no-articles', 'not-allowed', 'failed'])),
  failure: orNull(text),
});

export const graphSchema = z.object({
  actors: z.array(actorSchema),
  relations: z.array(relationSchema),
  articles: z.array(articleSchema),
  truncated: z.boolean(),
  omitted: z.object({ actors: z.int(), relations: z.int() }),
});

const facetSchema = z.array(z.object({ value: text, count: z.int() }));
export const facetsSchema = z.object({
  total: z.object({ actors: z.int(), statements: z.int(), counted: z.int(), undated: z.int() }),
  facets: z.object({
    labels: facetSchema,
    types: facetSchema,
    classes: facetSchema,
    signs: facetSchema,
    articles: facetSchema,
    speakers: facetSchema,
    means: facetSchema,
    modality: facetSchema,
    ambiguous: facetSchema,
    contested: facetSchema,
  }),
});

export const pathsSchema = z.object({
  from: actorSchema,
  to: actorSchema,
  /** Every statement that stands directly between the two, in the order of date and text. */
  direct: z.array(relationSchema),
  /** Hops of the shortest paths; 0 where from is to, null where there is none. */
  length: orNull(z.int()),
  paths: z.array(
    z.object({
      /** "Iran backs the Syrian government, which is opposed by …": the whole path in words. */
      sentence: text,
      hops: z.array(z.object({ from: text, to: text, sentence: text, relations: z.array(relationSchema) })),
    }),
  ),
  truncated: z.boolean(),
  actors: z.array(actorSchema),
  articles: z.array(articleSchema),
});

export const healthSchema = z.object({ status: z.literal('ok'), version: text });
export const readySchema = z.object({
  ready: z.boolean(),
  store: z.enum(['embedded', 'neo4j']),
  /** Why it is not ready, in words. */
  reason: orNull(text),
  citations: z.object({ held: z.int(), failed: z.int(), unchecked: z.int(), checking: z.boolean() }),
});

/** Who is asking and what they may see; the page reads it first. */
export const sessionSchema = z.object({
  loggedIn: z.boolean(),
  /** The page has to ask for the token before anything else. */
  loginNeeded: z.boolean(),
  publicReadOnly: z.boolean(),
  /** Whether anybody can write with the token. */
  writable: z.boolean(),
  passages: z.boolean(),
});

const questionSchema = z.object({
  text,
  /** The query string that sets the view, without a leading question mark. */
  view: text,
});
/** What this graph is about: cypher/collection.json, with the counts of the moment. */
export const collectionSchema = z.object({
  title: text,
  subject: text,
  period: text,
  coded: text,
  questions: z.array(questionSchema),
  counts: z.object({ articles: z.int(), actors: z.int(), statements: z.int(), counted: z.int() }),
});

export const schemaReplySchema = z.object({
  labels: z.array(z.object({ label: text, known: z.boolean(), count: z.int() })),
  types: z.array(z.object({ type: text, class: text, known: z.boolean(), count: z.int() })),
  propertyKeys: z.array(text),
});

/** RFC 9457, with a stable `code` and the fields that are wrong. */
export const problemSchema = z.object({
  type: text,
  title: text,
  status: z.int(),
  code: text,
  detail: text,
  errors: z.array(z.object({ field: text, message: text })).optional(),
});

export type ActorReply = z.infer<typeof actorSchema>;
export type ArticleReply = z.infer<typeof articleSchema>;
export type ActorListReply = z.infer<typeof actorListSchema>;
export type ActorDetailReply = z.infer<typeof actorDetailSchema>;
export type RelationDetailReply = z.infer<typeof relationDetailSchema>;
export type ArticleDetailReply = z.infer<typeof articleDetailSchema>;
export type GraphReply = z.infer<typeof graphSchema>;
export type FacetsReply = z.infer<typeof facetsSchema>;
export type PathsReply = z.infer<typeof pathsSchema>;
export type ReadyReply = z.infer<typeof readySchema>;
export type SessionReply = z.infer<typeof sessionSchema>;
export type CollectionReply = z.infer<typeof collectionSchema>;
export type PassageReply = z.infer<typeof passageSchema>;
export type ProblemReply = z.infer<typeof problemSchema>;

export const consoleLimitsSchema = z.object({
  store: z.enum(['embedded', 'neo4j']),
  database: z.string(),
  /** Milliseconds of the store's time. */
  timeoutMs: z.number(),
  /** Rows and bytes of an answer to a request with Entente-Row-Limit. */
  rows: z.number(),
  bytes: z.number(),
  /** Characters of a statement. */
  length: z.number(),
  perClient: z.number(),
  total: z.number(),
  queue: z.number(),
});

export const cancelledSchema = z.object({ cancelled: z.literal(true) });
