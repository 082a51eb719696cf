import { tokenize, UnclosedError, type Token } from '../../seed/cypher-tokens';
import { Unreadable, textPlace, untilUnreadable, type Place, type ReadFile, type ReadItem } from '../reading/items';
import { actorOrStatement, propertiesOf } from '../reading/elements';
import { readText } from '../reading/text';
import { LiteralReader } from './read-literal';
import { scriptStatements } from './script-statements';

const NOT_OURS = 'This is no statement of a script that Entente writes; run other scripts in the database itself';
/** Where the rows of a statement end and what is made of them begins. */
const OPENING = ['UNWIND', '['];

/** Reads the Cypher script that Entente writes. Nothing of it is run: each statement is taken apart, and any other kind is refused. */
export const readCypher: ReadFile = (file, limits) => untilUnreadable(items(file, limits));

async function* items(...[file, limits]: Parameters<ReadFile>): AsyncGenerator<ReadItem> {
  for await (const { text, row } of scriptStatements(readText(file, limits))) {
    const tokens = tokensOf(text, row);
    const [first] = tokens;
    if (first === undefined || (first.value === 'CREATE' && tokens[1]?.value === 'CONSTRAINT')) continue;
    yield* statementItems(tokens, text, row);
  }
}

function tokensOf(text: string, row: number): Token[] {
  try {
    return tokenize(text);
  } catch (error) {
    if (error instanceof UnclosedError) throw new Unreadable('not-well-formed', error.message, placeOf(text, error.offset, row));
    throw error;
  }
}

function* statementItems(tokens: readonly Token[], text: string, row: number): Generator<ReadItem> {
  const wrong = (token: Token | undefined, code: 'wrong-structure' | 'not-well-formed' | 'too-deep' = 'wrong-structure', message = NOT_OURS) =>
    new Unreadable(code, message, placeOf(text, token?.start ?? 0, row));
  if (OPENING.some((value, index) => tokens[index]?.value !== value)) throw wrong(tokens[0]);
  const reader = new LiteralReader(tokens, 1, (token, message, code = 'not-well-formed') => wrong(token, code, message));
  const starts: number[] = [];
  const rows = reader.list((start) => starts.push(start));
  const toItem = writerOf(tokens.slice(reader.at));
  if (toItem === null) throw wrong(tokens[reader.at]);
  for (const [index, value] of rows.entries()) {
    if (!(value instanceof Map)) throw wrong(tokens[1]);
    yield* toItem(value as ReadonlyMap<string, unknown>, placeOf(text, starts[index] ?? 0, row));
  }
}

type ToItems = (row: ReadonlyMap<string, unknown>, at: Place) => Generator<ReadItem>;

/** What the rest of a statement makes of its rows; null where it is none that we write. */
function writerOf(tokens: readonly Token[]): ToItems | null {
  const names = tokens.filter(({ kind }) => kind === 'name').map(({ value }) => value);
  const form = tokens.map(({ kind, value }) => (kind === 'name' ? '`' : value)).join(' ');
  if (form === 'AS row CREATE ( n : Article ) SET n = row') return (row, at) => nodeItems(['Article'], row, at);
  if (names[0] === 'Actor' && /^AS row CREATE \( n(?: : `)+ \) SET n = row$/.test(form)) return (row, at) => nodeItems(names, row, at);
  const relation =
    /^AS row MATCH \( a : (Actor|Article) \{ id : row \. from \} \) MATCH \( b : Actor \{ id : row \. to \} \) CREATE \( a \) - \[ r : ` \] - > \( b \) SET r = row \. properties$/;
  const [, from] = relation.exec(form) ?? [];
  if (from === undefined || (from === 'Article' && names[0] !== 'MENTIONS')) return null;
  return (row, at) => relationshipItems({ type: names[0] ?? '', from }, row, at);
}

function* nodeItems(labels: readonly string[], row: ReadonlyMap<string, unknown>, at: Place): Generator<ReadItem> {
  const id = row.get('id');
  const { properties, problems } = propertiesOf(row, at);
  yield* problems;
  const item = { kind: 'node', id: typeof id === 'string' ? id : '', labels, properties, at } as const;
  if (labels.includes('Actor')) yield* actorOrStatement(item);
  else yield item;
}

function* relationshipItems(
  { type, from: label }: { readonly type: string; readonly from: string },
  row: ReadonlyMap<string, unknown>,
  at: Place,
): Generator<ReadItem> {
  const values = row.get('properties');
  const own: ReadonlyMap<string, unknown> = values instanceof Map ? (values as ReadonlyMap<string, unknown>) : new Map();
  const { properties, problems } = propertiesOf(own, at);
  yield* problems;
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const id = own.get('id');
  const ends = { from: text(row.get('from')), to: text(row.get('to')) };
  const item = { kind: 'relationship', id: typeof id === 'string' ? id : null, type, ...ends, properties, at } as const;
  if (label === 'Actor') yield* actorOrStatement(item);
  else yield item;
}

function placeOf(text: string, offset: number, row: number): Place {
  const before = text.slice(0, offset).split('\n');
  return textPlace(row + before.length - 1, (before.at(-1)?.length ?? 0) + 1);
}
