import type { Selection } from './view';

/** Two actors that are asked about have keys of their own in the address: `between=iran&between=syria`. */
type Coded = Exclude<Selection, { kind: 'between' }>;

/** A selection as one value of the address: its kind and ids, a tilde between them (`pair~iran~syria`). */
export function encodeSelection(selection: Coded): string {
  return [selection.kind, ...partsOf(selection)].map((part) => part.replaceAll('%', '%25').replaceAll('~', '%7E')).join('~');
}

/** The selection that such a value means; null for what is none. */
export function decodeSelection(text: string): Coded | null {
  const [kind, ...ids] = text.split('~').map((part) => part.replaceAll('%7E', '~').replaceAll('%25', '%'));
  const [first = '', second = '', third = null] = ids;
  if (first === '') return null;
  if (kind === 'actors') return { kind, ids };
  if (kind === 'article') return { kind, id: first, statement: ids[1] ?? null };
  return kind === 'pair' && second !== '' ? { kind, a: first, b: second, statement: third } : null;
}

function partsOf(selection: Coded): string[] {
  if (selection.kind === 'actors') return [...selection.ids];
  const held = selection.kind === 'pair' ? [selection.a, selection.b] : [selection.id];
  return selection.statement === null ? held : [...held, selection.statement];
}
