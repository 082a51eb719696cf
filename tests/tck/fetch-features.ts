import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { splitStatements } from '../../server/seed/split-statements';
import { parseFeature } from './gherkin';
import type { WrittenScenario } from './gherkin';

const CACHE = join(__dirname, '..', '..', 'node_modules', '.cache', 'entente');
const FOLDER = join(CACHE, 'tck-1.0.0-M23');

/** Where the TCK is; Maven fetches it once, and it is kept between runs. */
async function fetchTck(): Promise<string> {
  if (existsSync(FOLDER)) return FOLDER;
  await mkdir(CACHE, { recursive: true });
  const unfinished = `${FOLDER}.${process.pid}`;
  // The plugin marks what it has unpacked, and would leave it out the next time, wherever it is to go then.
  const folders = [`-DoutputDirectory=${unfinished}`, `-DmarkersDirectory=${join(unfinished, 'unpacked')}`];
  const goal = ['dependency:unpack-dependencies', '-DexcludeTransitive=true', ...folders];
  await promisify(execFile)('mvn', ['-q', '-B', '-f', join(__dirname, 'pom.xml'), ...goal]);
  await rename(unfinished, FOLDER).catch(() => rm(unfinished, { recursive: true }));
  return FOLDER;
}

/** Every scenario of the TCK, each row of an outline as one of its own. */
export async function fetchScenarios(): Promise<WrittenScenario[]> {
  const features = join(await fetchTck(), 'features');
  return readdirSync(features, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.feature'))
    .sort()
    .flatMap((file) => parseFeature(relative('.', file).replace(/\.feature$/, ''), readFileSync(join(features, file), 'utf8')));
}

/** The statements that make a graph which scenarios name. */
export async function namedGraph(name: string): Promise<string[]> {
  const script = readFileSync(join(await fetchTck(), 'graphs', name, `${name}.cypher`), 'utf8');
  return splitStatements(script, name).map(({ text }) => text);
}
