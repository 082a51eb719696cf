import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** Where the build puts them; see client/viewer. */
const FOLDER = path.join(__dirname, '..', '..', '..', 'dist', 'client', 'viewer');

/** The viewer is part of the page, and is built with it. */
export class NotBuiltError extends Error {
  override readonly name = 'NotBuiltError';

  constructor(cause: unknown) {
    super('The interactive file needs its viewer, which is not built yet. Run: npm run prepare', { cause });
  }
}

/** Throws a NotBuiltError where there is no viewer yet. */
export async function checkViewer(): Promise<void> {
  await readViewer();
}

/** The script and the style sheet of the interactive file. */
export async function readViewer(): Promise<{ readonly script: string; readonly styles: string }> {
  const read = (file: string) => readFile(path.join(FOLDER, file), 'utf8');
  try {
    return { script: await read('viewer.js'), styles: await read('viewer.css') };
  } catch (error) {
    throw new NotBuiltError(error);
  }
}
