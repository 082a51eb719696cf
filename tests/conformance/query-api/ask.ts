import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import type { Case } from './cases';

/** A server with the Query API, and the password or token it wants. */
export interface Side {
  readonly url: string;
  readonly password: string;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly text: string;
}

const PATH = '/db/neo4j/query/v2';
const WITHIN = 60_000;

/** Sends a case to a server, byte for byte as it stands there. */
export async function ask({ url, password }: Side, { method = 'POST', path = PATH, headers = {}, ...given }: Case): Promise<Reply> {
  const Authorization = `Basic ${Buffer.from(`neo4j:${given.auth === 'wrong' ? 'not-the-password' : password}`).toString('base64')}`;
  const Accept = given.typed ? 'application/vnd.neo4j.query' : 'application/json';
  const all: Readonly<Record<string, string | null>> = { Authorization, Accept, 'Content-Type': 'application/json', ...headers };
  const sent = request(new URL(path, url), {
    method,
    headers: Object.fromEntries(Object.entries(all).flatMap(([name, value]) => (value === null ? [] : [[name, value]]))),
    agent: false,
    signal: AbortSignal.timeout(WITHIN),
  });
  sent.end(bodyOf(given));
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  let text = '';
  for await (const chunk of response.setEncoding('utf8')) text += String(chunk);
  const { 'content-type': type, allow } = response.headers;
  return {
    status: response.statusCode ?? 0,
    headers: { type: type?.replace(/; *charset=utf-8$/, ''), allow: allow?.replaceAll(' ', '') },
    text,
  };
}

function bodyOf({ body, raw, base64 }: Pick<Case, 'body' | 'raw' | 'base64'>): string | Buffer {
  if (base64 !== undefined) return Buffer.from(base64, 'base64');
  return raw ?? (body === undefined ? '' : JSON.stringify(body));
}
