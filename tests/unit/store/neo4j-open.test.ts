import neo4j from 'neo4j-driver';
import { openError } from '../../../server/store/neo4j/open-errors';
import { checkVersion, takesFilters } from '../../../server/store/neo4j/open-neo4j';

const ADDRESS = { uri: 'neo4j+s://graph.example.org', user: 'reader', password: 'the-secret', database: 'news' };
const ADVICE =
  'Failed to connect to server. Please ensure that your database is listening on the correct host and port and that you have compatible encryption settings both on Neo4j server and driver. Note that the default encryption setting has changed in Neo4j 4.0. Caused by: ';
const UNTRUSTED =
  'Server certificate is not trusted. If you trust the database you are connecting to, use TRUST_CUSTOM_CA_SIGNED_CERTIFICATES. If you are just trying Neo4j out, simply disable it using `encrypted="ENCRYPTION_OFF"` in the driver options. Socket responded with: ';

const opening = (code: string, message: string) => openError(new neo4j.Neo4jError(message, code, '50N42', message), ADDRESS);

test.each([
  [
    'Neo.ClientError.Security.Unauthorized',
    'no',
    'store-refused',
    /the user reader in with this password\. Look at NEO4J_USER and NEO4J_PASSWORD/,
  ],
  ['Neo.ClientError.Security.CredentialsExpired', 'old', 'store-refused', /new password first .* Then set NEO4J_PASSWORD\.$/],
  ['Neo.ClientError.Security.AuthenticationRateLimit', 'no', 'store-refused', /locked out the user reader .* NEO4J_PASSWORD/],
  [
    'Neo.ClientError.Security.Forbidden',
    'Not allowed',
    'store-refused',
    /does not let the user reader do this: Not allowed\. Look at NEO4J_USER/,
  ],
  ['Neo.ClientError.Database.DatabaseNotFound', 'Graph not found: news', 'store-missing', /has no database news\. Look at NEO4J_DATABASE/],
  [
    'ServiceUnavailable',
    `${ADVICE}connect ECONNREFUSED 192.0.2.1:7687`,
    'store-unreachable',
    /no answer from a Neo4j at .* \(connect ECONNREFUSED 192\.0\.2\.1:7687\)\. .* NEO4J_URI/,
  ],
  [
    'ServiceUnavailable',
    `${ADVICE}getaddrinfo ENOTFOUND graph.example.org`,
    'store-unreachable',
    /^The host of .* is not known .* NEO4J_URI/,
  ],
  [
    'ServiceUnavailable',
    `${ADVICE}Client network socket disconnected before secure TLS connection was established`,
    'store-unreachable',
    /does not speak TLS .* NEO4J_URI without \+s/,
  ],
  [
    'ServiceUnavailable',
    `${UNTRUSTED}DEPTH_ZERO_SELF_SIGNED_CERT`,
    'store-refused',
    /certificate .* cannot be trusted: DEPTH_ZERO_SELF_SIGNED_CERT\. .*NODE_EXTRA_CA_CERTS.*\+ssc/,
  ],
  [
    'ServiceUnavailable',
    `${ADVICE}${UNTRUSTED}SELF_SIGNED_CERT_IN_CHAIN`,
    'store-refused',
    /cannot be trusted: SELF_SIGNED_CERT_IN_CHAIN\. .*NODE_EXTRA_CA_CERTS/,
  ],
  [
    'ServiceUnavailable',
    `${ADVICE}${UNTRUSTED}ERR_TLS_CERT_ALTNAME_INVALID`,
    'store-refused',
    /is for another host name \(ERR_TLS_CERT_ALTNAME_INVALID\)\. NEO4J_URI needs the name/,
  ],
  ['Neo.DatabaseError.General.UnknownError', 'odd', 'query-failed', /cannot be worked with: odd\. Look at NEO4J_URI/],
  ['ServiceUnavailable', `${UNTRUSTED}CERT_HAS_EXPIRED`, 'store-refused', /cannot be trusted: CERT_HAS_EXPIRED/],
  [
    'ServiceUnavailable',
    `${ADVICE}Hostname/IP does not match certificate's altnames: Host: graph.example.org. is not in the cert's altnames`,
    'store-refused',
    /is for another host name \(Hostname\/IP does not match/,
  ],
  [
    'N/A',
    'Server responded HTTP. Make sure you are not trying to connect to the http endpoint (HTTP defaults to port 7474 whereas BOLT defaults to port 7687)',
    'store-unreachable',
    /is not Neo4j's Bolt port, which is 7687 .* NEO4J_URI/,
  ],
  [
    'N/A',
    'Connection acquisition timed out in 8000 ms. Pool status: Active conn count = 0, Idle conn count = 0.',
    'store-unreachable',
    /takes connections and says nothing\..* NEO4J_URI/,
  ],
  [
    'N/A',
    'Unknown Bolt protocol version: 3',
    'store-outdated',
    /no Neo4j 5 or later: Unknown Bolt protocol version: 3\. Look at NEO4J_URI/,
  ],
])('%s, %s', (code, message, expected, words) => {
  const error = opening(code, message);
  expect([error.code, error.message]).toEqual([expected, expect.stringMatching(words)]);
  expect(error.message).toContain(ADDRESS.uri);
  expect(error.message).not.toMatch(/the-secret|ENCRYPTION_OFF|Please ensure/);
});

test('without a password set, that is what is said', () => {
  const refused = new neo4j.Neo4jError('no', 'Neo.ClientError.Security.Unauthorized', '50N42', 'no');
  expect(openError(refused, { ...ADDRESS, password: null }).message).toBe(
    'The Neo4j at neo4j+s://graph.example.org does not let anybody in without a password. No password is set: set NEO4J_PASSWORD or NEO4J_PASSWORD_FILE.',
  );
});

describe('a server older than 5 is refused by what it says of itself', () => {
  test.each(['Neo4j/4.4.44', 'Neo4j/v4.0', 'Neo4j/3.5.35'])('%s', (agent) => {
    expect(() => checkVersion({ agent }, 'bolt://old')).toThrow(
      expect.objectContaining({
        code: 'store-outdated',
        message: `The server at bolt://old is ${agent}; Entente needs Neo4j 5 or later. Look at NEO4J_URI.`,
      }) as Error,
    );
  });

  test.each(['Neo4j/5.0.0', 'Neo4j/5.26.30', 'Neo4j/5.27-aura', 'Neo4j/2026.07.1', 'another/', ''])('and %j is not', (agent) => {
    expect(() => checkVersion({ agent }, 'bolt://new')).not.toThrow();
  });
});

/** The driver fails over a filter that an older server does not know. */
test.each([
  ['Neo4j/5.0.0', false],
  ['Neo4j/5.6.0', false],
  ['Neo4j/4.4.48', false],
  ['Neo4j/5.7.0', true],
  ['Neo4j/5.26.30', true],
  ['Neo4j/2026.01.0', true],
  ['', true],
])('%j can be told to keep its notifications: %j', (agent, expected) => {
  expect(takesFilters({ agent })).toBe(expected);
});
