import { create } from 'zustand';
import { isParameter, type Parameter } from '../parameters/parameter';
import { store, stored, whenStored } from '../state/stored';

/** A query that somebody has given a name. */
export interface Saved {
  readonly name: string;
  readonly text: string;
  readonly parameters: readonly Parameter[];
}

/** What a file of saved queries says of itself. */
const KIND = 'entente-queries';

interface SavedQueries {
  /** In the order of their names. */
  readonly items: readonly Saved[];
  readonly lasting: boolean;
}

export const savedStore = create<SavedQueries>()(() => ({ items: stored('saved', isSaveds) ?? [], lasting: true }));

/** Keeps queries under their names, in place of those that had the same. */
export function save(...queries: readonly Saved[]): void {
  const names = new Set(queries.map(({ name }) => name));
  const others = now().filter(({ name }) => !names.has(name));
  keep([...others, ...queries].sort((a, b) => a.name.localeCompare(b.name, 'en')));
}

/** Forgets the query of a name. */
export function drop(name: string): void {
  keep(now().filter((one) => one.name !== name));
}

/** Saved queries as a file. */
export function toFile(queries: readonly Saved[]): string {
  return `${JSON.stringify({ kind: KIND, version: 1, queries }, null, 2)}\n`;
}

/** The queries of such a file; null where it is none. */
export function fromFile(text: string): Saved[] | null {
  try {
    const file: unknown = JSON.parse(text);
    if (typeof file !== 'object' || file === null || !('kind' in file) || file.kind !== KIND || !('queries' in file)) return null;
    return isSaveds(file.queries) ? file.queries : null;
  } catch {
    return null;
  }
}

whenStored('saved', () => savedStore.setState({ items: now() }));

/** What is kept: another tab may have added to it. */
function now(): readonly Saved[] {
  const { items, lasting } = savedStore.getState();
  return lasting ? (stored('saved', isSaveds) ?? []) : items;
}

function keep(items: readonly Saved[]): void {
  savedStore.setState({ items, lasting: store('saved', items) });
}

function isSaveds(value: unknown): value is Saved[] {
  return Array.isArray(value) && value.every(isSaved);
}

function isSaved(value: unknown): value is Saved {
  if (typeof value !== 'object' || value === null || !('name' in value) || !('text' in value) || !('parameters' in value)) return false;
  const { name, text, parameters } = value;
  return typeof name === 'string' && typeof text === 'string' && Array.isArray(parameters) && parameters.every(isParameter);
}
