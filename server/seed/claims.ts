/** What names a node for good: its first label and its `id`. */
export interface NodeKey {
  readonly label: string;
  readonly id: string;
}

/** A node that the seed makes, with the labels that it gives besides. */
export interface NodeClaim extends NodeKey {
  readonly labels: readonly string[];
}

/** A relationship that the seed makes; `key` is the properties of its MERGE, none where there is one of its type between its ends. */
export interface RelationshipClaim {
  readonly type: string;
  readonly from: NodeKey;
  readonly to: NodeKey;
  readonly key: Readonly<Record<string, string | number>>;
}

/** What is the seed's own: it is replaced and removed with the seed, and nothing else is. */
export interface Claims {
  readonly nodes: readonly NodeClaim[];
  readonly relationships: readonly RelationshipClaim[];
}

export const NO_CLAIMS: Claims = { nodes: [], relationships: [] };

/** A node in words; equal for equal nodes. */
export function nodeName({ label, id }: NodeKey): string {
  return `${label} ${id}`;
}

/** A relationship in words; one with an id is the same wherever its ends are. */
export function relationshipName({ type, from, to, key }: RelationshipClaim): string {
  if (typeof key['id'] === 'string') return `${type} ${key['id']}`;
  const where = Object.entries(key).map(([name, value]) => `, ${name} ${value}`);
  return `${type} ${from.id} → ${to.id}${where.join('')}`;
}

/** A relationship with its ends in words: equal for the very same relationship only. */
export function relationshipPlace(claim: RelationshipClaim): string {
  return `${relationshipName(claim)}: ${nodeName(claim.from)} → ${nodeName(claim.to)}`;
}
