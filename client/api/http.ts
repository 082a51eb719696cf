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

interface RequestOptions {
  readonly signal?: AbortSignal | undefined;
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly body?: unknown;
  /** A status beside 2xx whose body is an answer too. */
  readonly alsoAccept?: number;
}

/** Asks the API and hands out its JSON. Throws ProblemError or UnreachableError; an abort stays an abort. */
export async function request<T>(path: string, { signal, method = 'GET', body, alsoAccept }: RequestOptions = {}): Promise<T> {
  const response = await reach(path, {
    method,
    headers: { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  });
  if (!response.ok && response.status !== alsoAccept) throw await refusal(response);
  return (await response.json()) as T;
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
