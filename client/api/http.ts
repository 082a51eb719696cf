import type { ProblemReply } from '../../server/contract/replies';

/** The server answered with a problem document (RFC 9457): it heard us, and said no. */
class ProblemError extends Error {
  override readonly name = 'ProblemError';
  constructor(readonly problem: ProblemReply) {
    super(problem.detail || problem.title);
  }
}

/** Nobody answered: the network or the server is away. */
class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
  constructor(cause: unknown) {
    super('The server does not answer.', { cause });
  }
}

/** The answer ended before it was whole. */
class BrokenOffError extends Error {
  override readonly name = 'BrokenOffError';
  constructor(cause: unknown) {
    super('The file broke off before it was whole, and was thrown away. Try again.', { cause });
  }
}

interface RequestOptions {
  readonly signal?: AbortSignal | undefined;
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly body?: unknown;
  /** Sent as it is, in place of a body of JSON. */
  readonly upload?: Blob;
  /** A status beside 2xx whose body is an answer too. */
  readonly alsoAccept?: number;
}

/** Asks the API and hands out its JSON. Throws ProblemError or UnreachableError; an abort stays an abort. */
export async function request<T>(path: string, options: RequestOptions = {}): Promise<T> {
  return (await (await answerTo(path, options, 'application/json')).json()) as T;
}

/** A file that is on its way: its name, and its pieces as they come. What breaks off midway is an error, never a short file. */
export interface ComingFile {
  readonly name: string;
  readonly mediaType: string;
  readonly pieces: AsyncIterable<Uint8Array<ArrayBuffer>>;
}

/** Asks the API for a file. Throws as `request` does, while the pieces come too. */
export async function requestFile(path: string, options: RequestOptions = {}): Promise<ComingFile> {
  const response = await answerTo(path, options, '*/*');
  return {
    name: fileNameOf(response.headers.get('content-disposition')) ?? 'entente',
    mediaType: response.headers.get('content-type') ?? 'application/octet-stream',
    pieces: piecesOf(response),
  };
}

async function answerTo(
  path: string,
  { signal, method = 'GET', body, upload, alsoAccept }: RequestOptions,
  accept: string,
): Promise<Response> {
  const response = await reach(path, {
    method,
    headers: {
      accept,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(upload === undefined ? {} : { 'content-type': 'application/octet-stream' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(upload === undefined ? {} : { body: upload }),
    ...(signal ? { signal } : {}),
  });
  if (!response.ok && response.status !== alsoAccept) throw await refusal(response);
  return response;
}

async function* piecesOf({ body }: Response): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = body?.getReader();
  try {
    for (let next = await reader?.read(); next?.value !== undefined; next = await reader?.read()) yield next.value;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new BrokenOffError(error);
  } finally {
    await reader?.cancel().catch(() => undefined);
  }
}

/** The name as it is; the plain one beside it has question marks for letters that are not Latin. */
function fileNameOf(disposition: string | null): string | null {
  const [, encoded = ''] = /filename\*=UTF-8''([^;\s]+)/i.exec(disposition ?? '') ?? [];
  const [, quoted, bare] = /filename=(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/.exec(disposition ?? '') ?? [];
  return decoded(encoded) ?? quoted?.replaceAll(/\\(.)/g, '$1') ?? bare ?? null;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text) || null;
  } catch {
    return null;
  }
}

/** Whether trying the same again later can help: nobody answered, or the server is starting or overloaded. */
export function isPassing(error: unknown): boolean {
  return error instanceof UnreachableError || (error instanceof ProblemError && [502, 503, 504].includes(error.problem.status));
}

/** Whether the server would refuse the same every time: what was asked is at fault. */
export function isRefusal(error: unknown): boolean {
  return error instanceof ProblemError && error.problem.status >= 400 && error.problem.status < 500;
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new UnreachableError(error);
  }
}

async function refusal(response: Response): Promise<Error> {
  const said: unknown = await response.json().catch(() => null);
  if (isProblem(said)) return new ProblemError(said);
  // A proxy in between answers with pages of its own when the server is away.
  if (response.status >= 502) return new UnreachableError(new Error(`HTTP ${response.status}`));
  const title = response.statusText || `HTTP ${response.status}`;
  return new ProblemError({ type: 'about:blank', title, status: response.status, code: 'unknown', detail: title });
}

function isProblem(value: unknown): value is ProblemReply {
  return typeof value === 'object' && value !== null && 'code' in value && 'status' in value && 'detail' in value;
}
