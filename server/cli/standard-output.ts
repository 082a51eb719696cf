/** Ends the process when nobody takes what it writes: well where the reader has seen enough (`| head`), with status 1 and the reason otherwise. */
export function mindStandardOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    console.error(`Standard output cannot be written: ${error.message}`);
    process.exit(1);
  });
}
