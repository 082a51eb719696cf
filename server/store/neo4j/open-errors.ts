import { Neo4jError } from 'neo4j-driver';
import type { StoreErrorCode } from '../errors';
import { StoreError } from '../errors';
import type { Neo4jAddress } from './connection';
import { toStoreError } from './driver-errors';

type OpenErrorRow = readonly [
  /** Of Neo4j's code and message, one after the other. */
  pattern: RegExp,
  code: StoreErrorCode,
  message: (address: Neo4jAddress, words: string) => string,
];

/** By the words of the database, the driver or Node, the first that fits. */
const OPEN_ERRORS: readonly OpenErrorRow[] = [
  [/Security\.CredentialsExpired/, 'store-refused', passwordExpired],
  [/Security\.AuthenticationRateLimit/, 'store-refused', tooManyAttempts],
  [/Security\.Unauthorized|Security\.AuthenticationFailed/, 'store-refused', wrongPassword],
  [/Security\.Forbidden/, 'store-refused', forbidden],
  [/DatabaseNotFound/, 'store-missing', unknownDatabase],
  [/altname/i, 'store-refused', otherName],
  [/certificate|unable to (get|verify)|self.signed|CERT_/i, 'store-refused', certificate],
  [/before secure TLS|wrong version number|EPROTO|ssl3_|tls_/i, 'store-unreachable', noTls],
  [/HTTP endpoint|responded HTTP|server responded/i, 'store-unreachable', notBolt],
  [/protocol version|ProtocolError|unsupported/i, 'store-outdated', outdated],
  [/ENOTFOUND|EAI_AGAIN/, 'store-unreachable', noHost],
  [/acquisition timed out/i, 'store-unreachable', silent],
  [/ServiceUnavailable|SessionExpired|ECONN|ETIMEDOUT|timed? ?out/i, 'store-unreachable', unreachable],
];

/** What stands in the way of opening a Neo4j, in words that name the setting to look at. Nothing of it holds the password. */
export function openError(error: unknown, address: Neo4jAddress): StoreError {
  if (error instanceof StoreError) return error;
  const { code, message: words } = toStoreError(error);
  const said = error instanceof Neo4jError ? `${error.code} ${error.message.replace(/Please ensure[^]*?Caused by/, 'Caused by')}` : words;
  const row = OPEN_ERRORS.find(([pattern]) => pattern.test(said));
  if (row === undefined)
    return new StoreError(
      code,
      `The Neo4j at ${address.uri} cannot be worked with: ${words.replace(/\.$/, '')}. Look at NEO4J_URI, NEO4J_USER and NEO4J_DATABASE.`,
      { cause: error },
    );
  return new StoreError(row[1], row[2](address, words), { cause: error });
}

function wrongPassword({ uri, user, password }: Neo4jAddress): string {
  const set =
    password === null
      ? 'No password is set: set NEO4J_PASSWORD or NEO4J_PASSWORD_FILE.'
      : 'Look at NEO4J_USER and NEO4J_PASSWORD (or NEO4J_PASSWORD_FILE).';
  return `The Neo4j at ${uri} does not let ${password === null ? 'anybody' : `the user ${user}`} in ${password === null ? 'without a password' : 'with this password'}. ${set}`;
}

function passwordExpired({ uri, user }: Neo4jAddress): string {
  return `The Neo4j at ${uri} wants the user ${user} to have a new password first (ALTER CURRENT USER SET PASSWORD FROM '…' TO '…'). Then set NEO4J_PASSWORD.`;
}

function tooManyAttempts({ uri, user }: Neo4jAddress): string {
  return `The Neo4j at ${uri} has locked out the user ${user} for a while, after too many wrong passwords. Look at NEO4J_PASSWORD, and start again in a moment.`;
}

function forbidden({ uri, user }: Neo4jAddress, words: string): string {
  return `The Neo4j at ${uri} does not let the user ${user} do this: ${words}. Look at NEO4J_USER, or give it the right.`;
}

function unknownDatabase({ uri, database }: Neo4jAddress): string {
  return `The Neo4j at ${uri} has no database ${database ?? 'for this user'}. Look at NEO4J_DATABASE; without it the user's home database is taken.`;
}

function certificate({ uri }: Neo4jAddress, words: string): string {
  return `The certificate of the Neo4j at ${uri} cannot be trusted: ${words}. An authority of your own is added with NODE_EXTRA_CA_CERTS; NEO4J_URI with +ssc instead of +s takes any certificate.`;
}

function otherName({ uri }: Neo4jAddress, words: string): string {
  return `The certificate of the Neo4j at ${uri} is for another host name (${words}). NEO4J_URI needs the name that is in it; with +ssc instead of +s it takes any certificate.`;
}

function noTls({ uri }: Neo4jAddress, words: string): string {
  return `The server at ${uri} does not speak TLS (${words}). NEO4J_URI without +s or +ssc connects without it.`;
}

function notBolt({ uri }: Neo4jAddress): string {
  return `What answers at ${uri} is not Neo4j's Bolt port, which is 7687 as a rule (7474 is its web page). Look at NEO4J_URI.`;
}

function outdated({ uri }: Neo4jAddress, words: string): string {
  return `The server at ${uri} is no Neo4j 5 or later: ${words}. Look at NEO4J_URI.`;
}

function noHost({ uri }: Neo4jAddress, words: string): string {
  return `The host of ${uri} is not known (${words}). Look at NEO4J_URI.`;
}

function silent({ uri }: Neo4jAddress): string {
  return `What listens at ${uri} takes connections and says nothing. Is it a Neo4j, is it only just starting, and is NEO4J_URI right?`;
}

function unreachable({ uri }: Neo4jAddress, words: string): string {
  return `There is no answer from a Neo4j at ${uri} (${words}). Is it running, and is NEO4J_URI right? Where it takes TLS only, that is bolt+s:// or neo4j+s://.`;
}
