import type { Actor, ActorId } from '../domain/actor';
import type { Named } from '../domain/naming';
import { LABEL_NAMES } from '../domain/vocabulary/labels';
import { GraphNode, type Row, type Value } from '../store/values';
import { flagOf, textOf, textsOf } from './values';

/** An actor out of its node; null for what has no id, which nothing could refer to. */
export function toActor(node: Value | undefined): Actor | null {
  if (!(node instanceof GraphNode)) return null;
  const id = textOf(node.properties, 'id');
  if (id === null) return null;
  return {
    id: id as ActorId,
    label: labelOf(node.labels),
    name: textOf(node.properties, 'name') ?? id,
    aliases: textsOf(node.properties, 'aliases'),
    description: textOf(node.properties, 'description'),
    collective: flagOf(node.properties, 'collective'),
    formerNames: textsOf(node.properties, 'formerNames'),
    renamed: textOf(node.properties, 'renamed'),
  };
}

/** Who an actor is, out of a row of id, name and labels. */
export function toNamed([id = null, name = null, labels = null]: Row): readonly [ActorId, Named] | null {
  const row = { id, name, labels };
  const known = textOf(row, 'id');
  return known === null ? null : [known as ActorId, { name: textOf(row, 'name') ?? known, label: labelOf(textsOf(row, 'labels')) }];
}

/** The label of the codebook, or an import's own beside `Actor`. */
function labelOf(labels: readonly string[]): string {
  return LABEL_NAMES.find((label) => labels.includes(label)) ?? labels.find((label) => label !== 'Actor') ?? 'Actor';
}
