import { ACTOR_COLUMNS, STATEMENT_COLUMNS, extraColumnName, type Column } from '../columns';
import type { ExportActor, ExportStatement } from '../format';
import { jsonText } from '../json-value';

const ACTOR_NAMES = new Set(ACTOR_COLUMNS.map(({ name }) => name));
const STATEMENT_NAMES = new Set(STATEMENT_COLUMNS.map(({ name }) => name));

/** The columns of an actor that have a value, as members of a JSON object, without those named. */
export function actorMembers(actor: ExportActor, without: readonly string[] = []): string {
  return membersOf(actor, ACTOR_COLUMNS, ACTOR_NAMES, without);
}

/** The same of a statement. */
export function statementMembers(statement: ExportStatement, without: readonly string[] = []): string {
  return membersOf(statement, STATEMENT_COLUMNS, STATEMENT_NAMES, without);
}

function membersOf<T extends Pick<ExportActor, 'extra'>>(
  item: T,
  columns: readonly Column<T>[],
  names: ReadonlySet<string>,
  without: readonly string[],
): string {
  const own = columns.flatMap(({ name, of }) => {
    const cell = of(item);
    if (cell === null || (typeof cell === 'object' && cell.length === 0) || without.includes(name)) return [];
    return [`${JSON.stringify(name)}:${typeof cell === 'bigint' ? String(cell) : JSON.stringify(cell)}`];
  });
  const extra = Object.entries(item.extra).map(([name, value]) => `${JSON.stringify(extraColumnName(name, names))}:${jsonText(value)}`);
  return [...own, ...extra].join(',');
}

/** Items with a comma between them. */
export async function* withCommas<T>(items: AsyncIterable<T>, text: (item: T) => string): AsyncGenerator<string> {
  let apart = '';
  for await (const item of items) {
    yield apart + text(item);
    apart = ',\n';
  }
}
