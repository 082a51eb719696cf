import { ACTOR_COLUMNS, STATEMENT_COLUMNS, extraColumnName, type Column } from '../columns';
import type { ExportActor, ExportStatement } from '../format';
import { jsonText } from '../json-value';

const ACTOR_NAMES = new Set(ACTOR_COLUMNS.map(({ name }) => name));
const STATEMENT_NAMES = new Set(STATEMENT_COLUMNS.map(({ name }) => name));

/** What a format does with the columns of an item. */
interface Places {
  /** Columns that stand elsewhere in it. */
  readonly without?: readonly string[];
  /** Names that it has a use of its own for beside them: a property outside the codebook that is called so is `extra.NAME`. */
  readonly reserved?: readonly string[];
}

/** The columns of an actor that have a value, as members of a JSON object. */
export function actorMembers(actor: ExportActor, places: Places = {}): string {
  return membersOf(actor, ACTOR_COLUMNS, ACTOR_NAMES, places);
}

/** The same of a statement. */
export function statementMembers(statement: ExportStatement, places: Places = {}): string {
  return membersOf(statement, STATEMENT_COLUMNS, STATEMENT_NAMES, places);
}

function membersOf<T extends Pick<ExportActor, 'extra'>>(
  item: T,
  columns: readonly Column<T>[],
  names: ReadonlySet<string>,
  { without = [], reserved = [] }: Places,
): string {
  const taken = reserved.length === 0 ? names : new Set([...names, ...reserved]);
  const own = columns.flatMap(({ name, of }) => {
    const cell = of(item);
    if (cell === null || (typeof cell === 'object' && cell.length === 0) || without.includes(name)) return [];
    return [`${JSON.stringify(name)}:${typeof cell === 'bigint' ? String(cell) : JSON.stringify(cell)}`];
  });
  const extra = Object.entries(item.extra).map(([name, value]) => `${JSON.stringify(extraColumnName(name, taken))}:${jsonText(value)}`);
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
