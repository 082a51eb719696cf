import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hasMaven } from './maven';
import { CURRENT, javaFor, LTS } from './neo4j/jars';
import { compiles, findJava } from './neo4j/java';

/** What a test may need that a machine may lack, and where it was found. */
interface Thing {
  readonly found: () => string | null;
  readonly how: string;
}

const ROOT = join(__dirname, '..', '..');
const firstThere = (paths: readonly string[]): string | null => paths.find((path) => existsSync(path)) ?? null;

const NEEDS = {
  chromium: {
    found: () =>
      firstThere(
        [process.env['CHROMIUM'] ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].filter(Boolean),
      ),
    how: 'install Chromium (Debian: apt-get install chromium) or set CHROMIUM to its path',
  },
  articles: {
    found: () => firstThere([process.env['ENTENTE_ARTICLES'] ?? '', join(ROOT, '..', 'shared', 'articles')].filter(Boolean)),
    how: 'set ENTENTE_ARTICLES to the folder of the five articles',
  },
  /** A Neo4j to run on: one that is given, or one that the tests start. */
  neo4j: {
    found: () => process.env['NEO4J_TEST_URI'] ?? javaFor(LTS),
    how: 'install Java 17 to 21 and Maven (Debian: apt-get install default-jre-headless maven), or set NEO4J_TEST_URI, NEO4J_TEST_USER and NEO4J_TEST_PASSWORD to a Neo4j whose data may be lost',
  },
  /** A Neo4j that the tests may stop and start. */
  'neo4j-own': {
    found: () => javaFor(LTS),
    how: 'install Java 17 to 21 and Maven (Debian: apt-get install default-jre-headless maven)',
  },
  /** The line that needs a newer Java. */
  'neo4j-current': {
    found: () => javaFor(CURRENT),
    how: `install Java ${CURRENT.java[0]} or later, beside any other, and Maven`,
  },
  pdftotext: {
    found: () => firstThere(['/usr/bin/pdftotext', '/usr/local/bin/pdftotext', '/opt/homebrew/bin/pdftotext']),
    how: 'install Poppler (Debian: apt-get install poppler-utils)',
  },
  /** With `venv` and `ensurepip`, which Debian packs apart. */
  python: {
    found: () => (spawnSync('python3', ['-c', 'import venv, ensurepip']).status === 0 ? 'python3' : null),
    how: 'install Python 3.11 or later with venv (Debian: apt-get install python3-venv)',
  },
  graphviz: {
    found: () => firstThere(['/usr/bin/dot', '/usr/local/bin/dot', '/opt/homebrew/bin/dot']),
    how: 'install Graphviz (Debian: apt-get install graphviz)',
  },
  /** Gives a program a terminal; that of BSD takes other options. */
  script: {
    found: () => (String(spawnSync('script', ['--version']).stdout).includes('util-linux') ? 'script' : null),
    how: 'install util-linux (Debian: apt-get install bsdutils)',
  },
  maven: { found: () => (hasMaven() ? 'mvn' : null), how: 'install Maven (Debian: apt-get install maven)' },
  /** A Java that runs a program from its source; Gephi's own jar comes with Maven. */
  gephi: {
    found: () => (hasMaven() ? findJava(11, 25, compiles) : null),
    how: 'install a JDK from 11 to 25 and Maven (Debian: apt-get install default-jdk-headless maven)',
  },
  /** On the web only, in no package. */
  'gexf-schema': {
    found: () => firstThere([process.env['TEST_SCHEMAS'] ?? ''].filter(Boolean)),
    how: 'set TEST_SCHEMAS to a folder with gexf.rng, viz.rng and dynamics.rng of GEXF 1.3',
  },
} as const satisfies Record<string, Thing>;

export type Need = keyof typeof NEEDS;

/** Where the thing is; throws where a test that needs it runs without it. */
export function pathOf(need: Need): string {
  const { found, how } = NEEDS[need];
  const path = found();
  if (path === null) throw new Error(`${need} is not there: ${how}`);
  return path;
}

/**
 * Describes tests that need something: without it they are skipped by name, with how to get it,
 * unless TEST_REQUIRE names it (a list with commas): then they fail.
 */
export function describeWith(need: Need, name: string, body: () => void): void {
  const { found, how } = NEEDS[need];
  const required = (process.env['TEST_REQUIRE'] ?? '').split(',').includes(need);
  if (required || found() !== null) describe(name, body);
  else describe.skip(`${name} (needs ${need}: ${how})`, body);
}

/** For what is only left out where it is not there. */
export function isThere(need: Need): boolean {
  return NEEDS[need].found() !== null;
}
