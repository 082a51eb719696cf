import type { ProblemCode } from '../contract/problems';

/** How Neo4j's Query API says what our problem documents say; its words are kept where it has some. */
const IN_NEO4JS_WORDS: Partial<Record<ProblemCode, readonly [code: string, message: string | null]>> = {
  'wrong-body': ['Neo.ClientError.Request.Invalid', 'Bad Request'],
  'not-found': ['Neo.ClientError.Request.Invalid', 'Not Found'],
  'unknown-database': ['Neo.ClientError.Database.DatabaseNotFound', null],
  'method-not-allowed': ['Neo.ClientError.Request.Invalid', 'Method Not Allowed'],
  'not-acceptable': ['Neo.ClientError.Request.Invalid', 'Not Acceptable'],
  'unknown-media-type': ['Neo.ClientError.Request.Invalid', 'Unsupported Media Type'],
  'login-needed': ['Neo.ClientError.Security.Unauthorized', 'No authentication header supplied.'],
  'wrong-token': ['Neo.ClientError.Security.Unauthorized', 'Invalid credential.'],
  'too-many-attempts': ['Neo.ClientError.Security.AuthenticationRateLimit', 'Too many wrong tokens came from here'],
  'not-local': ['Neo.ClientError.Security.Forbidden', 'This server answers its own machine only'],
  'host-not-allowed': ['Neo.ClientError.Security.Forbidden', 'The Host of the request is not one of this server'],
  'origin-not-allowed': ['Neo.ClientError.Security.Forbidden', 'The request comes from another site'],
  'too-many-requests': ['Neo.TransientError.Request.NoThreadsAvailable', 'Too many requests'],
  'too-many-statements': ['Neo.TransientError.Request.NoThreadsAvailable', 'Too many statements are running'],
  'store-unavailable': ['Neo.TransientError.General.DatabaseUnavailable', 'The database cannot answer now'],
  internal: ['Neo.DatabaseError.General.UnknownError', 'An unknown error occurred.'],
};

/** A problem as the body that the Query API answers with; our own words are a detail that its clients do not look at. */
export function queryErrors(code: ProblemCode, detail: string): { readonly errors: readonly object[] } {
  const [neo4j, message] = IN_NEO4JS_WORDS[code] ?? ['Neo.ClientError.Request.Invalid', null];
  return { errors: [message === null ? { code: neo4j, message: detail } : { code: neo4j, message, detail }] };
}
