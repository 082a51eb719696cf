import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs `use` with a file of this content, and removes it. */
export async function withFile<T>(name: string, content: string | Uint8Array, use: (file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-file-'));
  try {
    const file = join(folder, name);
    await writeFile(file, content);
    return await use(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** GraphML with this in its graph. */
export function graphml(body: string, keys = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n${keys}<graph edgedefault="directed">\n${body}</graph>\n</graphml>\n`;
}

/** GraphML of a ring of so many actors, each with one relation to the next: node and edge ids are numbers after a letter. */
export function ring(size: number): string {
  const nodes = Array.from({ length: size }, (_, n) => `<node id="n${n}"/>\n`);
  const edges = Array.from({ length: size }, (_, n) => `<edge id="e${n}" source="n${n}" target="n${(n + 1) % size}"/>\n`);
  return graphml([...nodes, ...edges].join(''));
}
