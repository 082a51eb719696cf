import type { Endpoint } from '../../../server/contract/endpoints';

/** What the server answers, read by the contract: what the page shows is held against it. */
export async function answered<E extends Endpoint>(
  server: string,
  endpoint: E,
  path: string = endpoint.path,
): Promise<ReturnType<E['reply']['parse']>> {
  const response = await fetch(`${server}${path}`);
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return endpoint.reply.parse(await response.json()) as ReturnType<E['reply']['parse']>;
}
