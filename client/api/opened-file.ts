import type { FileGraph } from './file-graph';

/** What the page asks about its graph is answered by the file that is looked at, where one is. */
let opened: FileGraph | null = null;

/** From now on the file answers; null gives the word back to the server. */
export function answerFrom(file: FileGraph | null): void {
  opened = file;
}

/** What the opened file answers; where none is opened, what the server does. */
export async function fromFileOr<T>(ofFile: (file: FileGraph) => T, ofServer: () => Promise<T>): Promise<T> {
  return opened === null ? ofServer() : Promise.resolve(ofFile(opened));
}
