import { create } from 'zustand';
import { findsText } from '../../../../server/domain/text-search';
import { store, stored, whenStored } from '../state/stored';

/** A statement that was run. */
export interface Past {
  readonly text: string;
  /** ISO 8601. */
  readonly at: string;
  readonly rows: number;
  readonly failed: boolean;
  /** It was not run: its plan was asked for. */
  readonly plan?: true;
}

/** Statements that are kept. */
const MOST = 200;

interface History {
  /** The newest first; a statement that was run again moves up. To ask for its plan is another entry. */
  readonly items: readonly Past[];
  /** Nothing is kept where somebody does not want it. */
  readonly keeps: boolean;
  /** The browser keeps it beyond this page. */
  readonly lasting: boolean;
}

export const historyStore = create<History>()(() => ({
  items: stored('history', isPasts) ?? [],
  keeps: stored('keeps', isFlag) ?? true,
  lasting: true,
}));

/** Takes note of a statement that was run. */
export function remember(past: Past): void {
  if (historyStore.getState().keeps)
    keep([past, ...now().filter(({ text, plan }) => text !== past.text || plan !== past.plan)].slice(0, MOST));
}

/** Forgets one statement. */
export function forget(past: Past): void {
  keep(now().filter(({ text, at }) => text !== past.text || at !== past.at));
}

/** Forgets all. */
export function forgetAll(): void {
  keep([]);
}

/** Whether statements are kept from now on; those that are there stay until they are deleted. What stands in the editor is not kept for the next time either. */
export function setKeeps(keeps: boolean): void {
  historyStore.setState({ keeps });
  store('keeps', keeps);
  if (!keeps) store('draft', null);
}

whenStored('history', () => historyStore.setState({ items: now() }));
whenStored('keeps', () => historyStore.setState({ keeps: stored('keeps', isFlag) ?? true }));

/** The statements in which a search finds something. */
export function search(items: readonly Past[], words: string): readonly Past[] {
  return words.trim() === ''
    ? items
    : items.filter(({ text }) => text.toLowerCase().includes(words.trim().toLowerCase()) || findsText(words, [text]));
}

/** What is kept: another tab may have added to it. */
function now(): readonly Past[] {
  const { items, lasting } = historyStore.getState();
  return lasting ? (stored('history', isPasts) ?? []) : items;
}

function keep(items: readonly Past[]): void {
  historyStore.setState({ items, lasting: store('history', items) });
}

function isFlag(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

function isPasts(value: unknown): value is Past[] {
  return Array.isArray(value) && value.every(isPast);
}

function isPast(value: unknown): value is Past {
  return (
    typeof value === 'object' &&
    value !== null &&
    'text' in value &&
    typeof value.text === 'string' &&
    'at' in value &&
    typeof value.at === 'string'
  );
}
