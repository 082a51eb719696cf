import type { Relation } from '../../api/endpoints';
import { behind } from '../../state/combination';
import type { Picture } from '../../state/picture';

/** The statements of the picture with both ends among these actors, or among who is combined with them. */
export function statementsAmong({ combined, statements }: Picture, ids: readonly string[]): Relation[] {
  const all = new Set<string>(ids.flatMap((id) => behind(combined, id)));
  return statements.filter(({ from, to }) => all.has(from) && all.has(to));
}
