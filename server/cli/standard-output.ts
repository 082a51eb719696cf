import { once } from 'node:events';

/** Ends the process when nobody takes what it writes: well where the reader has seen enough (`| head`), with status 1 and the reason otherwise. */
function mindStandardOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    console.error(`Standard output cannot be written: ${error.message}`);
    process.exit(1);
  });
}

/** Writes no faster than is read. */
export async function writeToStandardOutput(
  pieces: AsyncIterable<Uint8Array>,
  options: { readonly signal?: AbortSignal } = {},
): Promise<void> {
  mindStandardOutput();
  for await (const piece of pieces) if (!process.stdout.write(piece)) await once(process.stdout, 'drain', options);
}
