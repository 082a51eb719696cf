import { readFileSync } from 'node:fs';
import { z } from 'zod';

const SCHEMES = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'];
const PORT = '(?:[0-5]?\\d{1,4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5])';
const URI = new RegExp(
  `^(?:${SCHEMES.join('|').replaceAll('+', '\\+')})://(?:[A-Za-z0-9._-]+|\\[[0-9a-fA-F:.]+\\])(?::${PORT})?/?(?:\\?[^@\\s]*)?$`,
);

/** How the server finds a Neo4j, and as whom it asks it. */
export interface Neo4jConfig {
  readonly uri: string;
  readonly user: string;
  /** Null where neither a password nor a file of one is set. */
  readonly password: string | null;
  /** Null is the user's home database. */
  readonly database: string | null;
}

/** Settings for a graph in Neo4j. No message of theirs holds a value that may be a secret. */
export const NEO4J_SETTINGS = {
  NEO4J_URI: z
    .string()
    .regex(URI, { error: `must be an address such as neo4j://localhost:7687 (${SCHEMES.join(', ')}), without user, password or path` })
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_PASSWORD_FILE: z
    .string()
    .transform(
      (file, context) =>
        passwordIn(file) ?? (context.addIssue('must be a file that can be read, with the password on its one line'), z.NEVER),
    )
    .optional(),
  NEO4J_DATABASE: z
    .string()
    .regex(/^(?!system$)[A-Za-z][A-Za-z0-9.-]{2,62}$/, {
      error: 'must be the name of a database: 3 to 63 letters, digits, dots and dashes, and not system',
    })
    .optional(),
};

/** Names that Neo4j, its images and our tests have for themselves: an environment may hold them for another program. */
const FOREIGN =
  /^NEO4J_(TEST_.*|AUTH|AUTH_PATH|HEAP|PAGECACHE|HOME|CONF|CONFIG|DATA|LOGS|PLUGINS|IMPORT|EDITION|VERSION|IMAGE|DEBUG|ACCEPT_LICENSE_AGREEMENT|.*[a-z].*)$/;

/** Whether a name stands for a setting of ours, so that a misspelled one is told of. */
export function isNeo4jName(name: string): boolean {
  return name.startsWith('NEO4J_') && !FOREIGN.test(name);
}

/** Whether a wrong value must not be printed; who mistakes the one setting for the other puts a password where a file is asked for. */
export function isSecret(name: string, value: string): boolean {
  return name === 'NEO4J_PASSWORD' || name === 'NEO4J_PASSWORD_FILE' || (name === 'NEO4J_URI' && value.includes('@'));
}

type Set = z.infer<z.ZodObject<typeof NEO4J_SETTINGS>>;

/** What the settings say of a Neo4j; null where there is none. */
export function toNeo4j(set: Set): Neo4jConfig | null {
  if (set.NEO4J_URI === undefined) return null;
  return {
    uri: set.NEO4J_URI.replace(/\/$/, ''),
    user: set.NEO4J_USER,
    password: set.NEO4J_PASSWORD ?? set.NEO4J_PASSWORD_FILE ?? null,
    database: set.NEO4J_DATABASE ?? null,
  };
}

/** What of the settings does not go together, by the names that are set. */
export function neo4jProblems(names: readonly string[]): string[] {
  const [first] = Object.keys(NEO4J_SETTINGS).filter((name) => name !== 'NEO4J_URI' && names.includes(name));
  const problems = [];
  if (names.includes('NEO4J_PASSWORD') && names.includes('NEO4J_PASSWORD_FILE'))
    problems.push('NEO4J_PASSWORD and NEO4J_PASSWORD_FILE are both set. Set one of them.');
  if (first !== undefined && !names.includes('NEO4J_URI'))
    problems.push(
      `${first} is set, but NEO4J_URI is not, which says where the Neo4j is. Set NEO4J_URI, or unset ${first} to run on the embedded store.`,
    );
  return problems;
}

/** The password in a file, as secrets are mounted: an editor's or echo's line end is not part of it. */
function passwordIn(file: string): string | null {
  try {
    const text = readFileSync(file, 'utf8').replace(/\r?\n$/, '');
    return text === '' || text.includes('\n') ? null : text;
  } catch {
    return null;
  }
}
