/** What stops an import that is no fault of the file's. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  constructor(
    readonly code: 'import-under-way' | 'unknown-import',
    message: string,
  ) {
    super(message);
  }
}
