import { groupBy } from '../../../server/domain/order';
import type { Line } from '../../../server/domain/bundle';
import type { Picture } from '../../state/picture';

/** An actor, its lines, and the statements of each: three storeys. */
export interface Branch {
  readonly id: string;
  readonly level: 1 | 2 | 3;
  readonly parent: string | null;
  readonly open: boolean | null;
  /** Which of how many beside each other under one parent. */
  readonly place: number;
  readonly siblings: number;
  readonly item:
    | { readonly kind: 'actor'; readonly id: string }
    | { readonly kind: 'line'; readonly of: string; readonly line: Line }
    | { readonly kind: 'statement'; readonly id: string };
}

/** The branches in sight, top to bottom: actors by name, under an open one its lines, under an open line its statements. */
export function branchesOf(picture: Picture, open: ReadonlySet<string>): Branch[] {
  const actors = [...picture.model.actors].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const lines = groupBy(
    picture.model.lines.flatMap((line) => [...new Set([line.source, line.target])].map((of) => ({ of: String(of), line }))),
    ({ of }) => of,
  );
  return actors.flatMap((actor, index) => {
    const branch: Branch = {
      id: actor.id,
      level: 1,
      parent: null,
      open: open.has(actor.id),
      place: index + 1,
      siblings: actors.length,
      item: { kind: 'actor', id: actor.id },
    };
    const own = lines.get(actor.id) ?? [];
    return branch.open ? [branch, ...own.flatMap(({ line }, at) => lineBranches(actor.id, line, open, at + 1, own.length))] : [branch];
  });
}

function lineBranches(of: string, line: Line, open: ReadonlySet<string>, place: number, siblings: number): Branch[] {
  const id = `${of}>${line.id}`;
  const branch: Branch = { id, level: 2, parent: of, open: open.has(id), place, siblings, item: { kind: 'line', of, line } };
  if (!branch.open) return [branch];
  return [
    branch,
    ...line.statements.map((statement, index): Branch => ({
      id: `${id}>${statement}`,
      level: 3,
      parent: id,
      open: null,
      place: index + 1,
      siblings: line.statements.length,
      item: { kind: 'statement', id: statement },
    })),
  ];
}
