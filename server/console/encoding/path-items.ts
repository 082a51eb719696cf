import type { GraphNode, GraphPath, GraphRelationship } from '../../store/values';

/** A path as one goes along it: node, relationship, node … */
export function pathItems({ nodes, relationships }: GraphPath): (GraphNode | GraphRelationship)[] {
  return nodes.flatMap((node, index) => {
    const next = relationships[index];
    return next === undefined ? [node] : [node, next];
  });
}
