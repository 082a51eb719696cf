import { bundle, type BundledStatement } from '../bundle';
import { pairs, type PairStatement } from '../contested';
import { isPlain } from '../statement';
import type { ViewActor, ViewModel } from './model';

/** What a drawing has to know of a statement. */
export type DrawnStatement = BundledStatement & PairStatement;

interface ModelOptions {
  /** What counts in the width of a line; plain statements where nothing else is said. */
  readonly counts?: (statement: BundledStatement) => boolean;
  /** Who is combined in whom. */
  readonly members?: ReadonlyMap<string, readonly string[]>;
}

/** What is drawn of actors and the statements between them: whoever has a line, and one line a pair and class. */
export function viewModelOf(
  actors: Iterable<Pick<ViewActor, 'id' | 'name' | 'label' | 'collective'>>,
  statements: readonly DrawnStatement[],
  { counts = isPlain, members = new Map() }: ModelOptions = {},
): ViewModel {
  const lines = bundle(statements, counts);
  const linked = new Set<string>(lines.flatMap(({ source, target }) => [source, target]));
  const counted = countByActor(statements);
  const shown = [...actors].filter(({ id }) => linked.has(id));
  return {
    actors: shown.map(({ id, name, label, collective = false }): ViewActor => {
      const combined = members.get(id);
      return { id, name, label, collective, counted: counted.get(id) ?? 0, ...(combined ? { combined } : {}) };
    }),
    lines,
    pairs: pairs(statements),
  };
}

function countByActor(statements: readonly DrawnStatement[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const statement of statements.filter(isPlain)) {
    for (const id of new Set<string>([statement.from, statement.to])) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
