import { captionOf } from '../actors';
import type { ResultModel } from './result-graph';

/** A node or line of a drawing, in words. */
export interface GraphEntry {
  readonly kind: 'node' | 'line';
  readonly id: string;
  readonly says: string;
}

/** Lines that are gone through: past so many nobody finds one by the arrows. */
export const MOST_LINES = 500;
/** Statements of a line that are said out. */
const SAID = 3;

/** What a drawing shows, the nodes first; a line says what it bundles, each with its direction. */
export function graphEntries({ model, nodes, relationships }: ResultModel): GraphEntry[] {
  const names = new Map([...nodes.values()].map((node) => [node.id, captionOf(node)]));
  const sentence = (id: string): string[] => {
    const one = relationships.get(id);
    return one ? [`${names.get(one.start) ?? one.start} ${one.type} ${names.get(one.end) ?? one.end}`] : [];
  };
  return [
    ...model.actors.map(({ id, name, label }): GraphEntry => ({ kind: 'node', id, says: `${name}, ${label}` })),
    ...model.lines.slice(0, MOST_LINES).map(({ id, statements }): GraphEntry => ({
      kind: 'line',
      id,
      says: shortened([...new Set(statements.flatMap(sentence))]),
    })),
  ];
}

function shortened(sentences: readonly string[]): string {
  const more = sentences.length - SAID;
  return [...sentences.slice(0, SAID), ...(more > 0 ? [`${more.toLocaleString('en')} more`] : [])].join('; ');
}
