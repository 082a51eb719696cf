import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { splitStatements } from '../../server/seed/split-statements';
import { fetchWithMaven } from '../support/maven';
import { parseFeature } from './gherkin';
import type { WrittenScenario } from './gherkin';

/** Where the TCK is. */
function fetchTck(): Promise<string> {
  return fetchWithMaven('tck-1.0.0-M23', join(__dirname, 'pom.xml'), (folder) => [
    'dependency:unpack-dependencies',
    '-DexcludeTransitive=true',
    `-DoutputDirectory=${folder}`,
    // The plugin marks what it has unpacked, and would leave it out the next time, wherever it is to go then.
    `-DmarkersDirectory=${join(folder, 'unpacked')}`,
  ]);
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
