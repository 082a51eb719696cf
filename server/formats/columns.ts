import type { ActorId } from '../domain/actor';
import type { TextPosition } from '../domain/citation';
import { lookUp } from '../domain/look-up';
import type { Named } from '../domain/naming';
import type { Cell, ExportActor, ExportArticle, ExportMention, ExportStatement, ExtraProperty, ExtraType } from './format';
import { jsonOf } from './json-value';

/** One property of an actor, statement, article or mention: the CSV column, the GraphML key, the line of the data dictionary. */
export interface Column<T> {
  readonly name: string;
  readonly type: ExtraType | 'list';
  /** What it holds, in a line. */
  readonly is: string;
  /** It follows from other properties: whoever reads the file back leaves it out. */
  readonly derived?: true;
  readonly of: (item: T) => Cell;
}

type Texts<T> = { readonly [Key in keyof T]-?: T[Key] extends string | null ? Key : never }[keyof T];

/** A column of the item's own property of that name. */
function own<T>(name: Texts<T> & string, is: string): Column<T> {
  return { name, type: 'text', is, of: (item) => item[name] as string | null };
}

function list<T>(name: { [Key in keyof T]-?: T[Key] extends readonly string[] ? Key : never }[keyof T] & string, is: string): Column<T> {
  return { name, type: 'list', is, of: (item) => item[name] as readonly string[] };
}

/** Columns that have a value also where the store has none, since the codebook implies it. */
const IMPLIED: ReadonlySet<string> = new Set(['name', 'title', 'sign', 'modality']);
/** The column that names others, for whoever reads a file back. */
export const STORED_OTHERWISE = 'storedOtherwise';

/** The columns, and one that tells where the store has it otherwise than they show: without it a graph that comes back would have properties more, or fewer. */
function withOtherwise<T extends Pick<ExportMention, 'properties' | 'extra'>>(columns: readonly Column<T>[]): readonly Column<T>[] {
  const told = columns.filter(({ name, type, derived }) => !derived && (type === 'list' || type === 'flag' || IMPLIED.has(name)));
  const isOtherwise = (item: T, { name, of }: Column<T>) => {
    if (IMPLIED.has(name)) return !(name in item.properties);
    if (!(name in item.properties) || name in item.extra) return false;
    const cell = of(item);
    return cell === false || (Array.isArray(cell) && cell.length === 0);
  };
  return [
    ...columns,
    {
      name: STORED_OTHERWISE,
      type: 'list',
      derived: true,
      is: 'columns that the store has otherwise: it holds no name, title, sign or modality where one is implied, or it holds “false” or a list without items',
      of: (item) => told.filter((column) => isOtherwise(item, column)).map(({ name }) => name),
    },
  ];
}

const DATE = 'EDTF level 0: a day, month, year or interval';

export const ACTOR_COLUMNS: readonly Column<ExportActor>[] = withOtherwise<ExportActor>([
  own('id', 'the id of the actor'),
  own('name', 'the name that a reader expects to see'),
  {
    name: 'kind',
    type: 'text',
    derived: true,
    is: 'State, Leader, ArmedGroup, Organization, Population, Process, or an import’s own',
    of: ({ label }) => label,
  },
  { name: 'labels', type: 'list', is: 'every label beside Actor', of: ({ labels }) => labels.filter((label) => label !== 'Actor') },
  list('aliases', 'every other name that the articles use'),
  own('description', 'who it is, in one sentence of ours'),
  { name: 'collective', type: 'flag', is: 'a group whose members a reader could list', of: ({ collective }) => collective },
  list('formerNames', 'names that it had before'),
  own('renamed', `when it changed its name; ${DATE}`),
  { name: 'counted', type: 'whole', derived: true, is: 'statements of this export that count and have it as an end', of: (a) => a.counted },
]);

export const STATEMENT_COLUMNS: readonly Column<ExportStatement>[] = withOtherwise<ExportStatement>([
  own('id', 'the id of the statement'),
  own('from', 'the id of the actor that the statement goes out from'),
  own('to', 'the id of the actor that it points at'),
  own('type', 'what it says: BACKS, OPPOSES, MEETS and the others of the codebook, or an import’s own'),
  { ...own<ExportStatement>('class', 'what the type belongs to: support, opposition, contact, process, office, other'), derived: true },
  { name: 'sign', type: 'whole', is: '1 is support, -1 opposition, 0 neither', of: ({ sign }) => sign },
  { name: 'symmetric', type: 'flag', derived: true, is: 'read without direction', of: ({ symmetric }) => symmetric },
  own('claim', 'what the passage says, in words of ours'),
  own('modality', 'how surely: stated, planned, hypothetical, alleged, denied'),
  { name: 'ambiguous', type: 'flag', is: 'the text leaves open who is meant', of: ({ ambiguous }) => ambiguous },
  list('candidates', 'ids of the actors who may be meant'),
  list('attributedTo', 'ids of the actors who say so; empty where the article itself does'),
  own('attributedRole', 'an unnamed origin, in words'),
  own('via', 'who carried it: an agency, a monitor'),
  list('means', 'by what: military, diplomatic, political, material, rhetorical'),
  own('cameo', 'CAMEO event code, as text'),
  own('date', `when it happened or held; ${DATE}`),
  own('dateBasis', 'whether the text states the date, or it was computed from the article’s'),
  own('until', `when it ended; ${DATE}`),
  own('role', 'the title of an office'),
  own('note', 'a remark of the coder'),
  { name: 'article', type: 'text', is: 'the id of the article that says so', of: ({ citation }) => citation?.article ?? null },
  { name: 'articleTitle', type: 'text', derived: true, is: 'its title', of: ({ source }) => source?.title ?? null },
  {
    name: 'articlePublisher',
    type: 'text',
    derived: true,
    is: 'its publisher, where stated',
    of: ({ source }) => source?.publisher ?? null,
  },
  { name: 'articlePublished', type: 'text', derived: true, is: `its date; ${DATE}`, of: ({ source }) => source?.published ?? null },
  ...positionColumns<ExportStatement>(({ citation }) => citation),
]);

/** The same for tables, where nothing else tells who is who: names behind the ids of actors. Who is none of the graph has an id for a name. */
export function statementColumnsWith(names: ReadonlyMap<ActorId, Named>): readonly Column<ExportStatement>[] {
  const nameOf = (id: ActorId) => names.get(id)?.name ?? id;
  const behind: Readonly<Record<string, Column<ExportStatement>>> = {
    from: { name: 'fromName', type: 'text', derived: true, is: 'the name of that actor', of: ({ from }) => nameOf(from) },
    to: { name: 'toName', type: 'text', derived: true, is: 'the name of that actor', of: ({ to }) => nameOf(to) },
    attributedTo: {
      name: 'attributedToNames',
      type: 'list',
      derived: true,
      is: 'the names of those actors, in the same order',
      of: ({ attributedTo }) => attributedTo.map(nameOf),
    },
  };
  return STATEMENT_COLUMNS.flatMap((column) => {
    const name = behind[column.name];
    return name === undefined ? [column] : [column, name];
  });
}

export const ARTICLE_COLUMNS: readonly Column<ExportArticle>[] = withOtherwise<ExportArticle>([
  own('id', 'the id of the article'),
  own('title', 'its title'),
  own('publisher', 'its publisher; empty where the text does not say'),
  own('published', `when it appeared; ${DATE}`),
  own('publishedBasis', 'whether the text states that date, or it was inferred'),
  own('note', 'from what it was inferred, or another remark'),
  list('agencies', 'agencies that the text credits'),
  own('textQuality', 'ok, machine-translated or scrambled'),
  own('url', 'its address, where known'),
  own('archiveUrl', 'the address of a copy, where known'),
  own('file', 'the name of the file that was coded'),
  own('sha256', 'SHA-256 of that file'),
]);

export const MENTION_COLUMNS: readonly Column<ExportMention>[] = [
  own('article', 'the id of the article'),
  own('actor', 'the id of the actor that it mentions; this is the first place'),
  ...positionColumns<ExportMention>((mention) => mention),
];

/** Where a passage stands. */
interface Place extends TextPosition {
  readonly paragraph: number;
  readonly sha256: string;
  readonly antecedent: TextPosition | null;
}

function positionColumns<T>(place: (item: T) => Place | null): Column<T>[] {
  const whole = (name: string, is: string, of: (place: Place) => number | null): Column<T> => ({
    name,
    type: 'whole',
    is,
    of: (item) => {
      const at = place(item);
      return at === null ? null : of(at);
    },
  });
  return [
    whole('paragraph', 'the paragraph, from 1 over lines that are not blank', (at) => at.paragraph),
    whole('start', 'where the passage begins: Unicode code points from the start of the file', (at) => at.start),
    whole('end', 'where it ends, exclusive', (at) => at.end),
    { name: 'sha256', type: 'text', is: 'SHA-256 of the passage in UTF-8', of: (item) => place(item)?.sha256 ?? null },
    whole('antecedentStart', 'where the name stands when the passage has a pronoun only', (at) => at.antecedent?.start ?? null),
    whole('antecedentEnd', 'where that ends, exclusive', (at) => at.antecedent?.end ?? null),
  ];
}

/** Properties that the codebook does not have, behind the columns that it has; `reserved` are names that the format has a use of its own for. */
export function withExtra<T extends { readonly extra: Readonly<Record<string, unknown>> }>(
  columns: readonly Column<T>[],
  extra: readonly ExtraProperty[],
  reserved: readonly string[] = [],
): readonly Column<T>[] {
  const taken = new Set([...columns.map(({ name }) => name), ...reserved]);
  return [
    ...columns,
    ...extra.map(({ name, type }) => ({
      name: extraColumnName(name, taken),
      type,
      is: type === 'json' ? `${AS_JSON}; not of the codebook` : 'not of the codebook',
      of: (item: T) => jsonOf(lookUp(item.extra, name) as never, type),
    })),
  ];
}

/** How the description of a column begins whose cells are JSON. */
export const AS_JSON = 'As JSON';
/** What stands before the name of a property whose column the codebook has. */
export const EXTRA = 'extra.';

/** The column of a property that is not of the codebook: its own name, or `extra.NAME` where the codebook has that. */
export function extraColumnName(property: string, taken: ReadonlySet<string>): string {
  return taken.has(property) || property.startsWith(EXTRA) ? EXTRA + property : property;
}

/** The property that such a column stands for. */
export function extraPropertyName(column: string): string {
  return column.startsWith(EXTRA) ? column.slice(EXTRA.length) : column;
}
