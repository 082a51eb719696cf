import { readFileSync } from 'node:fs';
import { collectionFileSchema, type CollectionFile } from '../contract/collection';

/** cypher/collection.json is not what it should be; the message names the place in it. */
export class CollectionFileError extends Error {
  override readonly name = 'CollectionFileError';
}

/** Reads what the graph is about. */
export function readCollectionFile(file: string): CollectionFile {
  const parsed = collectionFileSchema.safeParse(parseJson(file));
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new CollectionFileError(`${file}: ${issues.join('; ')}`);
}

function parseJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new CollectionFileError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
