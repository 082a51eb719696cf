import { z } from 'zod';
import * as files from './exports';
import * as imports from './imports';
import type { ProblemCode } from './problems';
import * as replies from './replies';
import * as requests from './requests';
import * as language from './language';
import { galleryQueriesSchema } from './gallery';

/** What a request and its answer look like; routers, openapi.json, the docs page and the tests all go by it. */
export interface Endpoint {
  readonly method: 'get' | 'post' | 'delete';
  /** As OpenAPI writes it: `/api/actors/{id}`. */
  readonly path: string;
  readonly summary: string;
  readonly params?: z.ZodObject;
  readonly query: z.ZodObject;
  readonly body?: z.ZodObject;
  /** The body is a file of any kind, taken in piece by piece. */
  readonly upload?: true;
  /** Only with the token, also where reading needs none. */
  readonly writes?: true;
  readonly reply: z.ZodType;
  /** Bytes of a body, where more than the usual are taken. */
  readonly bodyLimit?: string;
  /** It is answered with a file, whose media type depends on what is asked for; `reply` describes none. */
  readonly file?: true;
  /** Another status beside 200 that the reply can have. */
  readonly alsoWith?: number;
  /** Answered without the token; `unguarded` under any Host and Origin too, for whoever watches the server. */
  readonly open?: true | 'unguarded';
  /** The codes of its problem documents beside those that any request can get. */
  readonly problems: readonly ProblemCode[];
}

const none = requests.noQuerySchema;
const exportProblems = [
  'unknown-format',
  'empty-export',
  'sheet-full',
  'graph-changed',
  'not-built',
  'too-many-exports',
  'too-many-pictures',
  'picture-timeout',
  'picture-failed',
] as const;
/** Of a body that may name every actor and statement of a picture. */
const SELECTION_LIMIT = '8mb';
const params = requests.idParamsSchema;

const LANGUAGE_PROBLEMS = ['wrong-body', 'body-too-large', 'language-failed'] as const satisfies readonly ProblemCode[];

/** Every endpoint under /api. */
export const ENDPOINTS = {
  health: {
    method: 'get',
    path: '/api/health',
    summary: 'Whether the server runs.',
    query: none,
    reply: replies.healthSchema,
    open: 'unguarded',
    problems: [],
  },
  ready: {
    method: 'get',
    path: '/api/ready',
    summary: 'Whether the store answers (status 503 where it does not), and how far the check of the citations is.',
    query: none,
    reply: replies.readySchema,
    alsoWith: 503,
    open: 'unguarded',
    problems: [],
  },
  session: {
    method: 'get',
    path: '/api/session',
    summary: 'Who is asking, and what they may see.',
    query: none,
    reply: replies.sessionSchema,
    open: true,
    problems: [],
  },
  login: {
    method: 'post',
    path: '/api/session',
    summary: 'Gives the token once and gets a cookie for it.',
    query: none,
    body: requests.loginSchema,
    reply: replies.sessionSchema,
    open: true,
    problems: ['wrong-token', 'no-token-set', 'wrong-body', 'too-many-attempts'],
  },
  logout: {
    method: 'delete',
    path: '/api/session',
    summary: 'Ends the session of the cookie.',
    query: none,
    reply: replies.sessionSchema,
    open: true,
    problems: [],
  },
  collection: {
    method: 'get',
    path: '/api/collection',
    summary: 'What the graph is about, how much is in it, and questions to begin with.',
    query: none,
    reply: replies.collectionSchema,
    problems: [],
  },
  schema: {
    method: 'get',
    path: '/api/schema',
    summary: 'Labels, relation types and property keys that are in the graph.',
    query: none,
    reply: replies.schemaReplySchema,
    problems: [],
  },
  facets: {
    method: 'get',
    path: '/api/facets',
    summary: 'How many statements each value of each filter key would give; a facet ignores its own key.',
    query: requests.facetsQuerySchema,
    reply: replies.facetsSchema,
    problems: [],
  },
  actors: {
    method: 'get',
    path: '/api/actors',
    summary: 'Actors by name, former name or alias: the best match first, else by id.',
    query: requests.actorsQuerySchema,
    reply: replies.actorListSchema,
    problems: [],
  },
  actor: {
    method: 'get',
    path: '/api/actors/{id}',
    summary: 'An actor, and where each article mentions it first.',
    params,
    query: none,
    reply: replies.actorDetailSchema,
    problems: ['unknown-actor'],
  },
  actorRelations: {
    method: 'get',
    path: '/api/actors/{id}/relations',
    summary: 'The statements of which an actor is an end, in the order of their dates.',
    params,
    query: requests.relationsQuerySchema,
    reply: replies.relationListSchema,
    problems: ['unknown-actor'],
  },
  relation: {
    method: 'get',
    path: '/api/relations/{id}',
    summary: 'A statement with its citation and, for who may read it, the passage in its paragraph.',
    params,
    query: requests.relationQuerySchema,
    reply: replies.relationDetailSchema,
    problems: ['unknown-relation'],
  },
  graph: {
    method: 'get',
    path: '/api/graph',
    summary: 'The statements that a filter selects, the actors at their ends and the articles they cite.',
    query: requests.graphQuerySchema,
    reply: replies.graphSchema,
    problems: [],
  },
  paths: {
    method: 'get',
    path: '/api/paths',
    summary: 'What stands between two actors: every statement between them, and the shortest paths as sentences.',
    query: requests.pathsQuerySchema,
    reply: replies.pathsSchema,
    problems: [],
  },
  articles: {
    method: 'get',
    path: '/api/articles',
    summary: 'The articles, by id.',
    query: requests.articlesQuerySchema,
    reply: replies.articleListSchema,
    problems: [],
  },
  article: {
    method: 'get',
    path: '/api/articles/{id}',
    summary: 'An article as its statements in the order of the text; the text itself for who may read it.',
    params,
    query: none,
    reply: replies.articleDetailSchema,
    problems: ['unknown-article'],
  },
  consoleLimits: {
    method: 'get',
    path: '/api/console/limits',
    summary: 'What a statement may take, and whether the asker may write. Statements themselves go to POST /db/{database}/query/v2.',
    query: none,
    reply: replies.consoleLimitsSchema,
    problems: [],
  },
  cancelQuery: {
    method: 'delete',
    path: '/api/console/queries/{id}',
    summary: 'Stops a running statement of the asker, by the id that its request had in Entente-Query-Id.',
    params,
    query: none,
    reply: replies.cancelledSchema,
    problems: ['unknown-query'],
  },
  formats: {
    method: 'get',
    path: '/api/exports',
    summary: 'The formats that a graph leaves in.',
    query: none,
    reply: files.formatsSchema,
    problems: [],
  },
  export: {
    method: 'get',
    path: '/api/exports/{format}',
    summary: 'The statements that a filter selects, or what stands around or between actors, as a file with all evidence.',
    params: files.exportParamsSchema,
    query: files.exportQuerySchema,
    reply: z.string(),
    file: true,
    problems: exportProblems,
  },
  exportSelection: {
    method: 'post',
    path: '/api/exports/{format}',
    summary: 'The same, and of a selection or of what a Cypher statement finds: ids or statement stand in the body.',
    params: files.exportParamsSchema,
    query: none,
    body: files.exportBodySchema,
    bodyLimit: SELECTION_LIMIT,
    reply: z.string(),
    file: true,
    problems: [...exportProblems, 'wrong-body', 'body-too-large', 'wrong-statement', 'too-many-statements'],
  },
  exportPreview: {
    method: 'post',
    path: '/api/exports/{format}/preview',
    summary: 'What a file would be: its name, how much is in it, what the format does not carry, and the first lines.',
    params: files.exportParamsSchema,
    query: none,
    body: files.exportBodySchema,
    bodyLimit: SELECTION_LIMIT,
    reply: files.previewSchema,
    problems: [...exportProblems, 'wrong-body', 'body-too-large', 'wrong-statement', 'too-many-statements'],
  },
  queries: {
    method: 'get',
    path: '/api/queries',
    summary: 'The gallery: questions in plain words with the Cypher that answers them and its parameters.',
    query: none,
    reply: galleryQueriesSchema,
    problems: [],
  },
  complete: {
    method: 'post',
    path: '/api/console/complete',
    summary:
      'What can stand at a place of a Cypher text: keywords, names of this graph, functions, variables, parameters, ids within strings.',
    query: none,
    body: language.completeSchema,
    bodyLimit: language.BODY_LIMIT,
    reply: language.completionsSchema,
    problems: LANGUAGE_PROBLEMS,
  },
  lint: {
    method: 'post',
    path: '/api/console/lint',
    summary:
      'What is wrong with each statement of a text, before it runs: errors, names that the graph does not have, what this store refuses.',
    query: none,
    body: language.lintSchema,
    bodyLimit: language.BODY_LIMIT,
    reply: language.diagnosticsSchema,
    problems: LANGUAGE_PROBLEMS,
  },
  format: {
    method: 'post',
    path: '/api/console/format',
    summary: 'The text laid out as the Cypher style guide has it.',
    query: none,
    body: language.placeSchema,
    bodyLimit: language.BODY_LIMIT,
    reply: language.formattedSchema,
    problems: LANGUAGE_PROBLEMS,
  },
  signature: {
    method: 'post',
    path: '/api/console/signature',
    summary: 'The function whose arguments are being written, and which of them.',
    query: none,
    body: language.placeSchema,
    bodyLimit: language.BODY_LIMIT,
    reply: language.signatureSchema,
    problems: LANGUAGE_PROBLEMS,
  },
  imports: {
    method: 'get',
    path: '/api/imports',
    summary: 'What was imported, the last first.',
    query: none,
    reply: imports.importListSchema,
    problems: [],
  },
  importFile: {
    method: 'post',
    path: '/api/imports',
    summary: 'Brings the file that is the body into the graph: all of it, or nothing (status 422) and what is wrong with it.',
    query: imports.importQuerySchema,
    upload: true,
    writes: true,
    reply: imports.importReportSchema,
    alsoWith: 422,
    problems: ['body-too-large', 'import-under-way', 'no-token-set', 'read-only'],
  },
  previewImport: {
    method: 'post',
    path: '/api/imports/preview',
    summary: 'The file that is the body as a graph to look at; nothing is written.',
    query: imports.importQuerySchema,
    upload: true,
    reply: imports.importPreviewSchema,
    problems: ['body-too-large', 'too-many-previews'],
  },
  removeImport: {
    method: 'delete',
    path: '/api/imports/{id}',
    summary: 'Takes an import out of the graph.',
    params,
    query: none,
    writes: true,
    reply: imports.importRemovalSchema,
    problems: ['unknown-import', 'import-under-way', 'no-token-set', 'read-only'],
  },
  openapi: {
    method: 'get',
    path: '/api/openapi.json',
    summary: 'This description, as OpenAPI 3.1.',
    query: none,
    reply: z.looseObject({ openapi: z.literal('3.1.0') }),
    open: true,
    problems: [],
  },
} as const satisfies Record<string, Endpoint>;

/** Where the same stands as a page to read. */
export const DOCS_PATH = '/api/docs';

/** Where statements go: Neo4j's own Query API, which is documented there. */
export const QUERY_API_PATH = '/db/{database}/query/v2';
/** Headers of ours that a request to it may have. */
export const QUERY_ID_HEADER = 'Entente-Query-Id';
export const ROW_LIMIT_HEADER = 'Entente-Row-Limit';
