import { join } from 'node:path';
import { seed } from '../../server/seed/seed';
import { StoreError } from '../../server/store/errors';
import type { GraphStore } from '../../server/store/graph-store';
import { told } from './answers-file';
import type { Told } from './answers-file';
import { canonicalAnswer } from './canonical';
import type { CorpusStatement } from './read-corpus';
import { readInventedGraph } from './read-corpus';

const SEED = join(__dirname, '..', '..', 'cypher');

/** Puts the real seed and the invented graph into an empty store. */
export async function fillForCorpus(store: GraphStore, folder: string): Promise<void> {
  await seed(store, { folder: SEED, record: join(folder, 'seed.json'), mode: 'always' });
  await store.write(readInventedGraph().map((text) => ({ text })));
}

/** What a store says to a statement, or the error with which it does not. */
export async function tell(store: GraphStore, { text, parameters }: CorpusStatement): Promise<Told | StoreError> {
  try {
    return told(canonicalAnswer(text, await store.run({ text, parameters, userWritten: true })));
  } catch (error) {
    if (error instanceof StoreError) return error;
    throw error;
  }
}

export type Outcome = 'equal' | 'refused' | 'different';

/** How what the embedded store says stands to what Neo4j says. An error for an error is equal; a refusal has to name itself. */
export function compareTold(neo4j: Told, embedded: Told | StoreError): Outcome {
  if ('fails' in neo4j) return embedded instanceof StoreError ? 'equal' : 'different';
  if (embedded instanceof StoreError) return embedded.code === 'unsupported' ? 'refused' : 'different';
  return JSON.stringify(neo4j) === JSON.stringify(embedded) ? 'equal' : 'different';
}
