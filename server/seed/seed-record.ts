import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { SeedError } from './seed-error';

const key = z.strictObject({ label: z.string(), id: z.string() });
const recordSchema = z.strictObject({
  version: z.literal(1),
  /** Of the seed that the graph holds; null while a seed is being planted, so that one that was cut off is planted again. */
  digest: z.string().nullable(),
  claims: z.strictObject({
    nodes: z.array(key.extend({ labels: z.array(z.string()) })),
    relationships: z.array(
      z.strictObject({ type: z.string(), from: key, to: key, key: z.record(z.string(), z.union([z.string(), z.number()])) }),
    ),
  }),
});

/** What was seeded, kept beside the graph and not in it. */
export type SeedRecord = Readonly<z.infer<typeof recordSchema>>;

/** Reads the record; null when nothing was ever seeded. */
export async function readRecord(file: string): Promise<SeedRecord | null> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new SeedError('seed-record', `The record of the seed, ${file}, cannot be read: ${(error as Error).message}`, null, error);
  });
  if (text === null) return null;
  try {
    return recordSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new SeedError(
      'seed-record',
      `${file} is no record of a seed. Remove it to seed anew; what the seed no longer holds then stays in the graph.`,
      null,
      error,
    );
  }
}

/** Writes the record so that it is there whole or not at all; null removes it. */
export async function writeRecord(file: string, record: SeedRecord | null): Promise<void> {
  try {
    if (record) {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(`${file}.new`, `${JSON.stringify(record)}\n`, { flush: true });
      await rename(`${file}.new`, file);
    } else await rm(file, { force: true });
  } catch (error) {
    throw new SeedError('seed-record', `The record of the seed, ${file}, cannot be written: ${(error as Error).message}`, null, error);
  }
}
