/** Hands a file to the reader. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the address only after this turn of the loop.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A file name with the day on it. */
export function fileName(what: string, ending: string): string {
  return `entente-${what}-${new Date().toISOString().slice(0, 10)}.${ending}`;
}
