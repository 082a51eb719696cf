import { WrongValueError } from './query-error';

export interface Page<T> {
  readonly items: readonly T[];
  /** Of the whole list. */
  readonly total: number;
  /** The cursor of the page after this one. */
  readonly next: string | null;
}

/** The part of a list that follows a cursor. A cursor is the id of the last item seen, so that what is added before it shifts nothing. */
export function pageOf<T extends { readonly id: string }>(list: readonly T[], limit: number, cursor: string | undefined): Page<T> {
  const start = cursor === undefined ? 0 : indexAfter(list, cursor);
  const items = list.slice(start, start + limit);
  const last = items.at(-1);
  return { items, total: list.length, next: last !== undefined && start + limit < list.length ? toCursor(last.id) : null };
}

function toCursor(id: string): string {
  return Buffer.from(id).toString('base64url');
}

function indexAfter(list: readonly { readonly id: string }[], cursor: string): number {
  const id = Buffer.from(cursor, 'base64url').toString();
  const index = list.findIndex((item) => item.id === id);
  if (index < 0)
    throw new WrongValueError([
      { field: 'cursor', message: 'must be the `next` of an answer to the same question; begin again without it' },
    ]);
  return index + 1;
}
