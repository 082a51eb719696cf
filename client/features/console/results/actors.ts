import type { Entities, Found } from '../answer/found';
import type { NodeValue } from '../answer/value';
import { statementIdOf } from './open-statement';

/** The id by which the page knows a node; null where it is no actor. */
export function actorIdOf({ labels, properties }: NodeValue): string | null {
  const id = properties['id'];
  return labels.includes('Actor') && typeof id === 'string' ? id : null;
}

/** The id of an article's node; null where it is none. */
export function articleIdOf({ labels, properties }: NodeValue): string | null {
  const id = properties['id'];
  return labels.includes('Article') && typeof id === 'string' ? id : null;
}

/** How a node is called: by its name or title, else by its id or label. */
export function captionOf({ labels, properties, id }: NodeValue): string {
  const said = [properties['name'], properties['title'], properties['id']].find((one) => typeof one === 'string' && one !== '');
  return typeof said === 'string' ? said : (labels[0] ?? `node ${id}`);
}

/** The label that tells a node's kind: of an actor the one beside `Actor`. */
export function labelOf({ labels }: NodeValue): string {
  return labels.find((label) => label !== 'Actor') ?? labels[0] ?? 'Node';
}

/** The actors that an answer tells of: its nodes, and the ids that stand in it as bare texts. */
export function actorsOf({ nodes, texts }: Pick<Entities, 'nodes'> & Pick<Found, 'texts'>, known: ReadonlyMap<string, unknown>): string[] {
  const ids = [...nodes.values()].flatMap((node) => actorIdOf(node) ?? []);
  const bare = [...texts].filter((text) => known.has(text));
  return [...new Set([...ids, ...bare])];
}

/** The statements that an answer holds. */
export function statementsOf({ relationships }: Pick<Entities, 'relationships'>): string[] {
  return [...relationships.values()].flatMap((relationship) => statementIdOf(relationship) ?? []);
}
