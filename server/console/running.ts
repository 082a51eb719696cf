/** The statements under way that may be cancelled, by the id that their client chose. */
export class Running {
  private readonly byId = new Map<string, { readonly owner: string; readonly controller: AbortController }>();

  /** Notes a statement until the returned function is called; null where the id is taken. */
  add(id: string, owner: string, controller: AbortController): (() => void) | null {
    if (this.byId.has(id)) return null;
    this.byId.set(id, { owner, controller });
    return () => void this.byId.delete(id);
  }

  /** Stops the statement, in the store too; false where there is none of this id and owner. */
  cancel(id: string, owner: string): boolean {
    const found = this.byId.get(id);
    if (found?.owner !== owner) return false;
    found.controller.abort();
    return true;
  }
}
