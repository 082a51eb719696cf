import { captionOf } from '../actors';
import type { ResultModel } from './result-graph';

/** A node or line of a drawing, in words. */
export interface GraphEntry {
  readonly kind: 'node' | 'line';
  readonly id: string;
  readonly says: string;
}

/** All that a drawing shows, the nodes first; a line says what it bundles, each with its direction. */
export function graphEntries({ model, nodes, relationships }: ResultModel): GraphEntry[] {
  const names = new Map([...nodes.values()].map((node) => [node.id, captionOf(node)]));
  const sentence = (id: string): string[] => {
    const one = relationships.get(id);
    return one ? [`${names.get(one.start) ?? one.start} ${one.type} ${names.get(one.end) ?? one.end}`] : [];
  };
  return [
    ...model.actors.map(({ id, name, label }): GraphEntry => ({ kind: 'node', id, says: `${name}, ${label}` })),
    ...model.lines.map(({ id, statements }): GraphEntry => ({
      kind: 'line',
      id,
      says: [...new Set(statements.flatMap(sentence))].join('; '),
    })),
  ];
}
