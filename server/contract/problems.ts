/** What can go wrong, by the stable code that programs go by. The docs page has an anchor for each. */
export const PROBLEMS = {
  'wrong-query': { status: 400, title: 'The query string is not understood' },
  'wrong-body': { status: 400, title: 'The body is not understood' },
  'wrong-statement': { status: 400, title: 'The Cypher statement cannot be answered' },
  'wrong-address': { status: 400, title: 'The address is not understood' },
  'login-needed': { status: 401, title: 'This server asks for its token' },
  'wrong-token': { status: 401, title: 'The token is wrong' },
  'host-not-allowed': { status: 403, title: 'The Host of the request is not one of this server' },
  'origin-not-allowed': { status: 403, title: 'The request comes from another site' },
  'not-local': { status: 403, title: 'The request comes from another machine' },
  'not-found': { status: 404, title: 'There is nothing at this address' },
  'no-transactions': { status: 404, title: 'The Query API has no explicit transactions here' },
  'unknown-database': { status: 404, title: 'There is no such database' },
  'unknown-actor': { status: 404, title: 'There is no such actor' },
  'unknown-relation': { status: 404, title: 'There is no such relation' },
  'unknown-article': { status: 404, title: 'There is no such article' },
  'unknown-query': { status: 404, title: 'No such statement is running' },
  'unknown-format': { status: 404, title: 'There is no such format' },
  'empty-export': { status: 404, title: 'There is nothing to take along' },
  'unknown-import': { status: 404, title: 'There is no such import' },
  'method-not-allowed': { status: 405, title: 'The address does not take this method' },
  'read-only': { status: 403, title: 'This server is for reading only' },
  'no-token-set': { status: 409, title: 'This server has no token to log in with' },
  'graph-changed': { status: 409, title: 'The graph was changed meanwhile' },
  'import-under-way': { status: 409, title: 'Another import is under way' },
  'not-acceptable': { status: 406, title: 'The answer cannot be given in that form' },
  'body-too-large': { status: 413, title: 'The body is too large' },
  'sheet-full': { status: 422, title: 'The graph has more rows than a sheet' },
  'unknown-media-type': { status: 415, title: 'The body is not of a kind that is read' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  'too-many-statements': { status: 429, title: 'Too many statements are running' },
  'too-many-pictures': { status: 429, title: 'Too many pictures are made' },
  'too-many-exports': { status: 429, title: 'Too many exports are under way' },
  'too-many-previews': { status: 429, title: 'Too many files are being looked at' },
  'too-many-attempts': { status: 429, title: 'Too many wrong tokens' },
  'language-failed': { status: 503, title: 'The text could not be read' },
  'not-built': { status: 503, title: 'A part of the page is not built' },
  internal: { status: 500, title: 'The server failed' },
  'store-unavailable': { status: 503, title: 'The store cannot answer now' },
  'query-timeout': { status: 503, title: 'The query took too long' },
  'picture-timeout': { status: 503, title: 'The picture took too long' },
  'picture-failed': { status: 500, title: 'The picture could not be drawn' },
} as const satisfies Record<string, { readonly status: number; readonly title: string }>;

export type ProblemCode = keyof typeof PROBLEMS;

/** The codes that a request to any address of the API can get. */
export const COMMON_PROBLEMS: readonly ProblemCode[] = ['wrong-query', 'wrong-address', 'method-not-allowed', 'internal'];
/** Those of addresses that mind where a request comes from and who sends it. */
export const GUARD_PROBLEMS: readonly ProblemCode[] = [
  'wrong-token',
  'host-not-allowed',
  'origin-not-allowed',
  'too-many-requests',
  'too-many-attempts',
];
/** Those of addresses that are not open: they alone ask the store. */
export const READER_PROBLEMS: readonly ProblemCode[] = ['login-needed', 'not-local', 'store-unavailable', 'query-timeout'];
