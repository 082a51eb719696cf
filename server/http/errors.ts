import type { ErrorRequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { TooBusyError } from '../console/admission';
import { EmptyExportError } from '../formats/empty-export';
import { NotBuiltError } from '../formats/html/viewer-files';
import { PictureError } from '../formats/picture/studio';
import { SheetFullError } from '../formats/xlsx/check-rows';
import { LanguageFailure } from '../language/language-thread';
import { ImportError } from '../import/import-error';
import { BadRequestError, QueryError } from '../console/query-error';
import { ExportChangedError } from '../queries/export/open-export';
import { UnknownIdError, WrongValueError } from '../queries/query-error';
import { StoreError, type StoreErrorCode } from '../store/errors';
import { Problem, fieldProblem } from './problem';
import { queryErrors } from './query-errors';

const NOT_OPEN = 'The store cannot be opened. The log of the server says why.';

/** Trouble of the store that passes: the same request may succeed a moment later, or once somebody has mended the file, which each request tries anew. */
const PASSING: Partial<Record<StoreErrorCode, string>> = {
  'store-busy': 'Too many queries wait for the store. Ask again in a moment.',
  'store-closed': 'The server is stopping.',
  'store-restarted': 'The store was started anew under this request. Ask again.',
  'store-failed': NOT_OPEN,
  'store-locked': NOT_OPEN,
  'store-damaged': NOT_OPEN,
  'store-unwritable': NOT_OPEN,
  'store-missing': NOT_OPEN,
  'store-unreachable': 'The database does not answer. Ask again in a moment.',
  'store-refused': NOT_OPEN,
  'store-outdated': NOT_OPEN,
  'store-memory': NOT_OPEN,
  'engine-missing': NOT_OPEN,
  'query-memory': 'The store ran out of the memory that it may take. Ask for less: a narrower filter or a lower limit.',
  'query-crashed': 'The store ended over this request and was started anew. Ask again, or ask for less.',
};

/** What Express and its body parser throw, as they mark it. */
interface HttpError {
  readonly status: number;
  readonly type?: string;
}

/** The one exit for errors: writes every one as a problem document, and tells the log what the asker need not know. */
export function errorExit(logger: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    const problem = toProblem(error);
    // Who left needs to be told nothing; an answer that breaks off midway is at least in the log.
    if (!response.destroyed) tell(logger, problem, error, request.path);
    if (response.headersSent || response.destroyed) {
      response.destroy();
      return;
    }
    response.set(problem.headers).set('Cache-Control', 'no-store').status(problem.status);
    if (request.path.startsWith('/db/')) sendQueryErrors(response, problem);
    else response.type('application/problem+json').json(problem.toReply());
  };
}

/** As Neo4j's own Query API does; Express would add a charset, which JSON has none of. */
function sendQueryErrors(response: Response, { code, message }: Problem): void {
  response.setHeader('Content-Type', 'application/json').end(JSON.stringify(queryErrors(code, message)));
}

/** Trouble that passes is a line of the log for each request; what should not have happened brings its stack. */
function tell(logger: Logger, problem: Problem, error: unknown, path: string): void {
  const { status, code, message } = problem;
  if (status === 500) logger.error({ err: error, path, code }, message);
  else if (status > 500) logger.warn({ reason: error instanceof Error ? error.message : String(error), path, code }, message);
}

/** Any error as a problem; what is not expected becomes `internal`, without a word of what it was. */
function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof WrongValueError) return fieldProblem('wrong-query', error.errors);
  if (error instanceof EmptyExportError) return new Problem('empty-export', error.message);
  if (error instanceof SheetFullError) return new Problem('sheet-full', error.message);
  if (error instanceof ExportChangedError)
    return new Problem('graph-changed', error.message, { headers: { 'Retry-After': '1' }, cause: error });
  if (error instanceof NotBuiltError) return new Problem('not-built', error.message, { cause: error });
  if (error instanceof UnknownIdError) return new Problem(`unknown-${error.kind}`, error.message);
  if (error instanceof BadRequestError) return new Problem('wrong-body', error.message, { cause: error });
  if (error instanceof TooBusyError)
    return new Problem(`too-many-${error.what}`, error.message, { headers: { 'Retry-After': '1' }, cause: error });
  if (error instanceof PictureError)
    return new Problem(
      error.code,
      error.message,
      error.code === 'too-many-pictures' ? { headers: { 'Retry-After': '1' } } : { cause: error },
    );
  if (error instanceof LanguageFailure)
    return new Problem('language-failed', `The text could not be read: ${error.message}.`, { cause: error });
  if (error instanceof QueryError) return new Problem('wrong-statement', error.message, { cause: error });
  if (error instanceof ImportError) return new Problem(error.code, error.message);
  if (error instanceof StoreError) return storeProblem(error);
  if (isHttpError(error)) return httpProblem(error);
  return internal(error);
}

function internal(cause: unknown): Problem {
  return new Problem('internal', 'This should not have happened. The log of the server says what did.', { cause });
}

function storeProblem(error: StoreError): Problem {
  const headers = { 'Retry-After': '1' };
  if (error.code === 'query-timeout') {
    return new Problem('query-timeout', 'The store was stopped over this request. ENTENTE_QUERY_TIMEOUT sets how long it may take.', {
      cause: error,
    });
  }
  const passing = PASSING[error.code];
  return passing === undefined ? internal(error) : new Problem('store-unavailable', passing, { headers, cause: error });
}

function isHttpError(error: unknown): error is HttpError {
  return error instanceof Error && 'status' in error && typeof error.status === 'number';
}

function httpProblem(error: HttpError): Problem {
  if (error.status === 413) return new Problem('body-too-large', 'The body is larger than this address takes.', { cause: error });
  if (error.type !== undefined) return fieldProblem('wrong-body', [{ field: 'body', message: 'must be JSON in UTF-8, sent whole' }]);
  if (error instanceof URIError || error.status === 400)
    return new Problem('wrong-address', 'The address holds a percent sign that encodes nothing.', { cause: error });
  return error.status === 404 ? new Problem('not-found', 'There is nothing here.', { cause: error }) : internal(error);
}
