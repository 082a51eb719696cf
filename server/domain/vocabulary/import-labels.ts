/** Labels of what an import has begun and not finished: no read of ours asks for them. */
export const PENDING = { actor: 'EntentePendingActor', article: 'EntentePendingArticle', import: 'EntentePendingImport' } as const;
/** The label of the node that tells of a finished import. */
export const IMPORT_LABEL = 'EntenteImport';
/** Labels that no file may bring: they would pass for what an import keeps of itself. */
export const KEPT_LABELS: ReadonlySet<string> = new Set([...Object.values(PENDING), IMPORT_LABEL]);
