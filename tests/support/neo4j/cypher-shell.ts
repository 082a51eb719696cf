import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Neo4jAddress } from '../../../server/store/neo4j/connection';
import { fetchShell, javaFor, LTS } from './jars';
import { SHORT_LIVED } from './java';

/** Runs a script as it is, with the shell that comes with Neo4j; rejects at the first statement that fails. */
export async function runScript({ uri, user, password }: Neo4jAddress, file: string): Promise<void> {
  const jars = await fetchShell(LTS);
  const login = ['-a', uri, '-u', user, '-p', password ?? ''];
  await promisify(execFile)(javaFor(LTS) ?? 'java', [
    ...SHORT_LIVED,
    '-cp',
    `${jars}/*`,
    'org.neo4j.shell.Main',
    ...login,
    '--fail-fast',
    '-f',
    file,
  ]);
}
