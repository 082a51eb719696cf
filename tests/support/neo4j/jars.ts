import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findJava, hasMaven } from './java';

const CACHE = join(__dirname, '..', '..', '..', 'node_modules', '.cache', 'entente');

/** A line of Neo4j that the tests start. */
export interface Neo4jLine {
  readonly version: string;
  readonly mainClass: string;
  /** The Javas that it runs on, first and last. */
  readonly java: readonly [number, number];
}

export const LTS: Neo4jLine = { version: '5.26.30', mainClass: 'org.neo4j.server.CommunityEntryPoint', java: [17, 21] };
export const CURRENT: Neo4jLine = { version: '2026.07.1', mainClass: 'org.neo4j.server.Neo4jCommunity', java: [21, 25] };

/** Where the line's jars are, or will be once fetchJars was called. */
function jarsOf({ version }: Neo4jLine): string {
  return join(CACHE, `neo4j-${version}`);
}

/** The Java to start the line with; null where this machine cannot start it. */
export function javaFor(line: Neo4jLine): string | null {
  const java = findJava(...line.java);
  return java !== null && (existsSync(jarsOf(line)) || hasMaven()) ? java : null;
}

/** Fetches the jars of a line with Maven, once: they are kept between runs. */
export async function fetchJars(line: Neo4jLine): Promise<string> {
  const folder = jarsOf(line);
  if (existsSync(folder)) return folder;
  await mkdir(CACHE, { recursive: true });
  const unfinished = `${folder}.${process.pid}`;
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${unfinished}`];
  await promisify(execFile)('mvn', ['-q', '-B', '-f', join(__dirname, 'pom.xml'), `-Dneo4j.version=${line.version}`, ...goal]);
  // Another worker may have been quicker.
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true }));
  return folder;
}
