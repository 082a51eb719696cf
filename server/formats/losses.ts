import { formatRow, LACKS, type FormatId, type Lack } from '../domain/vocabulary/formats';
import type { Value, ValueMap } from '../store/values';
import { ACTOR_COLUMNS, ARTICLE_COLUMNS, type Column } from './columns';
import type { Cell, ExportActor, ExportArticle, ExportGraph, ExportMention, ExportStatement } from './format';
import { isRenamed } from './neo4j-csv/header-names';
import { fitsPicture } from './picture/read-drawn';

/** Actors and statements that are looked at one by one; of more the format's own words are told. */
const LOOKED_AT = 20_000;

/** What of each kind falls under a lack; whom and what the statements name is known by then. */
interface Look {
  readonly statements?: (statement: ExportStatement) => boolean;
  readonly actors?: (actor: ExportActor, named: Named) => boolean;
  readonly articles?: (article: ExportArticle, named: Named) => boolean;
  readonly mentions?: (mention: ExportMention) => boolean;
}

interface Named {
  readonly ends: Set<string>;
  readonly cited: Set<string>;
}

type Stored = Pick<ExportMention, 'properties' | 'extra'>;

const hasExtra = ({ extra }: Stored) => Object.keys(extra).length > 0;
const every = (test: (item: Stored) => boolean): Look => ({ statements: test, actors: test, articles: test, mentions: test });

/** The columns that a lack is about, of items that the file has otherwise. */
export const LACKING: Readonly<Partial<Record<Lack, { readonly actors?: readonly string[]; readonly articles?: readonly string[] }>>> = {
  'article-details': { articles: ['publishedBasis', 'note', 'agencies', 'textQuality', 'url', 'archiveUrl', 'file', 'sha256'] },
  'article-remarks': { articles: ['note', 'agencies', 'textQuality', 'file', 'sha256'] },
  'actor-details': { actors: ['aliases', 'description', 'formerNames', 'renamed', 'collective'] },
};

/** Looks whether an item has a value in one of the columns that the lack is about. */
function lookFor(lack: Lack): Look {
  const within = <T>(columns: readonly Column<T>[], names: readonly string[] = []) => {
    const own = columns.filter(({ name }) => names.includes(name));
    return (item: T) => own.some(({ of }) => isSomething(of(item)));
  };
  const { actors, articles } = LACKING[lack] ?? {};
  return { actors: within(ACTOR_COLUMNS, actors), articles: within(ARTICLE_COLUMNS, articles) };
}

const isSomething = (cell: Cell) => cell !== null && cell !== false && (typeof cell !== 'object' || cell.length > 0);

/** Lacks that hang on what is in the graph; those that hang on its size are told where it is too large. */
const LOOKS: Readonly<Partial<Record<Lack, Look>>> = {
  mentions: { mentions: () => true },
  'article-details': lookFor('article-details'),
  articles: { articles: ({ id }, { cited }) => !cited.has(id) },
  actors: { actors: ({ id }, { ends }) => !ends.has(id) },
  'article-remarks': lookFor('article-remarks'),
  'actor-details': lookFor('actor-details'),
  'all-actors': { actors: () => true },
  statements: { statements: () => true },
  extra: every(hasExtra),
  'extra-of-actors': { actors: hasExtra },
  'extra-of-articles': { articles: hasExtra, mentions: hasExtra },
  'empty-lists': every(({ properties }) => Object.values(properties).some((value) => Array.isArray(value) && value.length === 0)),
  'header-names': every(({ extra }) => Object.keys(extra).some(isRenamed)),
  mixed: every(({ extra }) => Object.values(extra).some((value) => typeof value === 'object' && value !== null)),
  bytes: every(({ properties }) => someValue(properties, (value) => value instanceof Uint8Array)),
  control: every(({ properties }) => someValue(properties, (value) => typeof value === 'string' && CONTROL.test(value))),
  'long-texts': every(({ properties }) => someValue(properties, (value) => typeof value === 'string' && value.length > 32_767)),
  uncited: { statements: ({ citation }) => citation === null },
  uncoded: { statements: ({ cameo }) => cameo === null },
};

/** What neither XML nor most programs take: control characters but tab and line ends, halves of surrogate pairs, two that are no characters. */
const CONTROL = /[\p{Cs}\ufffe\uffff]|(?![\t\n\r])[\p{Cc}]/u;

function someValue(values: ValueMap | readonly Value[], test: (value: Value) => boolean): boolean {
  return Object.values(values).some((value: Value) => test(value) || (Array.isArray(value) && someValue(value as Value[], test)));
}

/** The same graph, whose files say what of it their format does not carry, and of how many that is. */
export async function withLosses(graph: ExportGraph, format: FormatId): Promise<ExportGraph> {
  return { ...graph, about: { ...graph.about, notCarried: await lossesOf(graph, format) } };
}

/** What of this graph a file of that format loses, in words that follow "does not carry". */
async function lossesOf(graph: ExportGraph, format: FormatId): Promise<string[]> {
  const { lacks } = formatRow(format);
  const { actors, statements } = graph.about;
  if (actors > LOOKED_AT || statements > LOOKED_AT) return lacks.map((lack) => LACKS[lack]);
  const counts = await countsOf(graph, new Set(lacks));
  return lacks.flatMap((lack) => {
    if (lack === 'crowd' || lack === 'places') return fitsPicture(graph.about) ? [] : [LACKS[lack]];
    const count = counts.get(lack) ?? 0;
    return count === 0 ? [] : [`${LACKS[lack]} (${count.toLocaleString('en')})`];
  });
}

/** In how many of its items each lack is met; kinds that no lack is about are not read. */
async function countsOf(graph: ExportGraph, lacks: ReadonlySet<Lack>): Promise<ReadonlyMap<Lack, number>> {
  const looks = [...lacks].flatMap((lack) => (LOOKS[lack] === undefined ? [] : [{ lack, look: LOOKS[lack] }]));
  const counts = new Map<Lack, number>();
  const named: Named = { ends: new Set(), cited: new Set() };
  const note = (lack: Lack, met: boolean | undefined) => met === true && counts.set(lack, (counts.get(lack) ?? 0) + 1);
  if (looks.length === 0) return counts;
  for await (const statement of graph.statements()) {
    named.ends.add(statement.from).add(statement.to);
    if (statement.citation !== null) named.cited.add(statement.citation.article);
    for (const { lack, look } of looks) note(lack, look.statements?.(statement));
  }
  for await (const actor of graph.actors()) for (const { lack, look } of looks) note(lack, look.actors?.(actor, named));
  for await (const article of graph.articles()) for (const { lack, look } of looks) note(lack, look.articles?.(article, named));
  if (looks.some(({ look }) => look.mentions !== undefined))
    for await (const mention of graph.mentions()) for (const { lack, look } of looks) note(lack, look.mentions?.(mention));
  return counts;
}
