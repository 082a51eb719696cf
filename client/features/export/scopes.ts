import type { ExportBody as Body } from '../../../server/contract/exports';
import { filterToQuery } from '../../../server/domain/filter-query';
import type { Picture } from '../../state/picture';
import type { View } from '../../state/view';
import { countText, listText } from '../marks/wording';

/** What a request for a file says of its scope and options. */
export type ExportBody = Partial<Omit<Body, 'parameters'>> & { readonly parameters?: Readonly<Record<string, unknown>> };

/** What a statement of the console has found, and how the server finds it again. */
export interface QueryResult {
  /** How many the page has received of each; null where there may be more than those. */
  readonly counts: { readonly actors: number; readonly statements: number } | null;
  readonly scope: Pick<ExportBody, 'statement' | 'parameters'> | Pick<ExportBody, 'selection'>;
}

type AskedView = NonNullable<NonNullable<Body['selection']>['view']>;

/** A part of the graph that can be taken along. */
export interface Scope {
  readonly id: 'result' | 'shown' | 'filter' | 'whole' | 'selected' | 'around' | 'between';
  readonly says: string;
  /** What it holds, in a line. */
  readonly is: string;
  /** How far it reaches is the reader's to say. */
  readonly deep?: true;
  readonly body: ExportBody;
}

/** What the scopes of a view are made from. */
export interface ScopeSource {
  readonly view: View;
  readonly picture: Picture;
  /** Actors whose neighbourhood was asked for. */
  readonly around: readonly string[];
  readonly nameOf: (id: string) => string;
  /** What a query has found, where the dialogue was opened for it. */
  readonly result?: QueryResult | undefined;
}

/** The scopes that a view offers, the likeliest first. */
export function scopesOf({ view, picture, around, nameOf, result }: ScopeSource): Scope[] {
  const filtered = filterToQuery(view.filter).size > 0;
  const centre = around.length > 0 ? around : selectedOf(view);
  const ends = endsOf(view);
  // What a query has found is the graph's; the rest of this picture is not.
  if (view.file !== null) return result === undefined ? [] : [resultScope(result)];
  const scopes = [
    result !== undefined && resultScope(result),
    around.length > 0 && aroundScope(centre, nameOf),
    isCut(view) && shownScope(view, picture),
    filtered && filterScope(view),
    wholeScope,
    centre.length > 1 && selectedScope(centre, nameOf),
    around.length === 0 && centre.length > 0 && aroundScope(centre, nameOf),
    ends !== null && betweenScope(ends, nameOf),
  ];
  return scopes.filter((scope): scope is Scope => scope !== false);
}

const wholeScope: Scope = { id: 'whole', says: 'The whole graph', is: 'every actor, statement, article and mention', body: {} };

function resultScope({ counts, scope }: QueryResult): Scope {
  return {
    id: 'result',
    says: 'The result of the query',
    is: counts === null ? 'all that it finds, not only what came to this page' : foundText(counts),
    body: scope,
  };
}

function foundText({ actors, statements }: NonNullable<QueryResult['counts']>): string {
  if (statements === 0) return `${countText(actors, 'actor')}, all that is said among them`;
  return [...(actors > 0 ? [countText(actors, 'actor')] : []), countText(statements, 'statement')].join(', ');
}

function filterScope({ filter }: View): Scope {
  return { id: 'filter', says: 'What the filter selects', is: 'with nobody hidden', body: { ...filter } as ExportBody };
}

/** The picture is not just what the filter selects: the statements are named one by one, and what was asked for goes along for the words of the file. */
function shownScope(view: View, { statements, actors, tray, combined }: Picture): Scope {
  const seen = [...actors.keys(), ...tray.map(({ id }) => id)];
  const members = seen.flatMap((id) => combined.members.get(id) ?? []);
  const ids = new Set<string>([...seen, ...members, ...statements.flatMap(({ from, to }) => [from, to])]);
  const { filter, expanded: expand, hidden: hide, processes, combine } = view;
  const asked = { filter: { ...filter }, expand: [...expand], hide: [...hide], processes, combine } as AskedView;
  const selection = { actors: [...ids], statements: statements.map(({ id }) => id), view: asked };
  return {
    id: 'shown',
    says: 'What the picture shows',
    is: `${countText(statements.length, 'statement')}, which its lines stand for`,
    body: { selection },
  };
}

function selectedScope(ids: readonly string[], nameOf: (id: string) => string): Scope {
  return {
    id: 'selected',
    says: 'Between the selected actors',
    is: named(ids, nameOf),
    body: { selection: { actors: [...ids], statements: null } },
  };
}

function aroundScope(ids: readonly string[], nameOf: (id: string) => string): Scope {
  return {
    id: 'around',
    says: `Around ${named(ids, nameOf)}`,
    is: 'whoever is so many statements away',
    deep: true,
    body: { around: [...ids] },
  };
}

function betweenScope([from, to]: readonly [string, string], nameOf: (id: string) => string): Scope {
  const says = `Between ${nameOf(from)} and ${nameOf(to)}`;
  return { id: 'between', says, is: 'their statements, and the shortest paths', body: { from, to } };
}

function isCut({ hidden, expanded, processes, combine }: View): boolean {
  return hidden.length > 0 || expanded.length > 0 || !processes || combine;
}

function selectedOf({ selection }: View): readonly string[] {
  return selection?.kind === 'actors' ? selection.ids : [];
}

function endsOf({ selection }: View): readonly [string, string] | null {
  return selection?.kind === 'pair' || selection?.kind === 'between' ? [selection.a, selection.b] : null;
}

/** Names that a line has room for. */
const NAMES = 3;

function named(ids: readonly string[], nameOf: (id: string) => string): string {
  const names = ids.slice(0, NAMES).map(nameOf);
  return listText(ids.length > NAMES ? [...names, `${ids.length - NAMES} others`] : names);
}
