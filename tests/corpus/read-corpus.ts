import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { decodeParameters } from '../../server/console/encoding/decode-parameters';
import { splitStatements } from '../../server/seed/split-statements';
import type { Parameters } from '../../server/store/values';

const STATEMENTS = join(__dirname, 'statements');

export interface CorpusStatement {
  readonly group: string;
  readonly text: string;
  readonly parameters: Parameters;
  /** Text and parameters: what its answer is kept under. */
  readonly key: string;
}

/** The corpus: a file a construct, a statement a line, its parameters in a comment before it, as plain JSON or all of them as typed. */
export function readCorpus(): CorpusStatement[] {
  return readdirSync(STATEMENTS)
    .sort()
    .flatMap((file) => statementsOf(file.replace(/\.cypher$/, ''), readFileSync(join(STATEMENTS, file), 'utf8')));
}

function statementsOf(group: string, text: string): CorpusStatement[] {
  const found: CorpusStatement[] = [];
  let given: string | null = null;
  for (const line of text.split('\n')) {
    const comment = /^\/\/ with (.*)$/.exec(line)?.[1];
    if (comment !== undefined) given = comment;
    else if (line !== '' && !line.startsWith('//')) {
      const parameters = given === null ? {} : decodeParameters(JSON.parse(given) as Record<string, unknown>);
      found.push({ group, text: line, parameters, key: given === null ? line : `${line} // with ${given}` });
      given = null;
    }
  }
  return found;
}

/** The small graph beside the seed. */
export function readInventedGraph(): string[] {
  return splitStatements(readFileSync(join(__dirname, 'graph.cypher'), 'utf8'), 'graph.cypher').map(({ text }) => text);
}
