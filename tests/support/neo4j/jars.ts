import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fetchWithMaven, hasMaven, mavenFolder } from '../maven';
import { findJava } from './java';

/** A line of Neo4j that the tests start. */
export interface Neo4jLine {
  readonly version: string;
  readonly mainClass: string;
  /** The Javas that it runs on, first and last. */
  readonly java: readonly [number, number];
}

export const LTS: Neo4jLine = { version: '5.26.30', mainClass: 'org.neo4j.server.CommunityEntryPoint', java: [17, 21] };
export const CURRENT: Neo4jLine = { version: '2026.07.1', mainClass: 'org.neo4j.server.Neo4jCommunity', java: [21, 25] };

/** Its jars, as they are kept. */
const nameOf = ({ version }: Neo4jLine): string => `neo4j-${version}`;

/** The Java to start the line with; null where this machine cannot start it. */
export function javaFor(line: Neo4jLine): string | null {
  const java = findJava(...line.java);
  return java !== null && (existsSync(mavenFolder(nameOf(line))) || hasMaven()) ? java : null;
}

/** The folder of the jars of a line. */
export function fetchJars(line: Neo4jLine): Promise<string> {
  return fetch(nameOf(line), 'pom.xml', line);
}

/** The folder of the jars of its shell. */
export function fetchShell(line: Neo4jLine): Promise<string> {
  return fetch(`cypher-shell-${line.version}`, join('shell', 'pom.xml'), line);
}

function fetch(name: string, pom: string, { version }: Neo4jLine): Promise<string> {
  return fetchWithMaven(name, join(__dirname, pom), (folder) => [
    `-Dneo4j.version=${version}`,
    'dependency:copy-dependencies',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${folder}`,
  ]);
}
