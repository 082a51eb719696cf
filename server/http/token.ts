import { createHash, timingSafeEqual } from 'node:crypto';

/** Names under which Basic may bring the token; Neo4j's clients say `neo4j`. */
const BASIC_USERS = ['entente', 'neo4j'];

/** Whether two secrets are the same, in a time that tells neither their content nor their length. */
export function sameSecret(given: string, wanted: string): boolean {
  return timingSafeEqual(sha256(given), sha256(wanted));
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** The token that an Authorization header brings, as Bearer or as Basic `entente:<token>`; null for any other. */
export function tokenOf(authorization: string): string | null {
  const [, scheme = '', credentials = ''] = /^([A-Za-z]+) +([^\s]+)$/.exec(authorization) ?? [];
  if (scheme.toLowerCase() === 'bearer') return credentials;
  if (scheme.toLowerCase() !== 'basic') return null;
  const decoded = Buffer.from(credentials, 'base64').toString('utf8');
  const colon = decoded.indexOf(':');
  return BASIC_USERS.includes(decoded.slice(0, Math.max(colon, 0))) ? decoded.slice(colon + 1) : null;
}
