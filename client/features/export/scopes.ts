import type { ExportBody as Body } from '../../../server/contract/exports';
import { filterToQuery } from '../../../server/domain/filter-query';
import { behind } from '../../state/combination';
import type { Picture } from '../../state/picture';
import type { View } from '../../state/view';
import { statementsAmong } from '../actor/among';
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

/** The scopes that a view offers, the likeliest first: what was just asked for or selected, else what is shown. */
export function scopesOf(source: ScopeSource): Scope[] {
  const { view, picture, around, result } = source;
  const centre = around.length > 0 ? around : selectedOf(view);
  const two = twoOf(view);
  // What a query has found is the graph's; the rest of this picture is not.
  if (view.file !== null) return result === undefined ? [] : [resultScope(result)];
  const scopes = [
    result !== undefined && resultScope(result),
    centre.length > 1 && selectedScope('Between the selected actors', centre, source),
    centre.length > 0 && aroundScope(centre, source),
    two?.kind === 'pair' && selectedScope('Between the two that are open', [two.a, two.b], source),
    two !== null && two.a !== two.b && pathsScope(two, source),
    isCut(view) && shownScope(view, picture),
    isFiltered(view) && filterScope(view),
    wholeScope,
  ];
  return scopes.filter((scope): scope is Scope => scope !== false);
}

/** The scope of just what the picture shows. */
export function pictureScope(view: View, picture: Picture): Scope {
  if (isCut(view)) return shownScope(view, picture);
  return isFiltered(view) ? filterScope(view) : wholeScope;
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

function filterScope(view: View): Scope {
  return { id: 'filter', says: 'What the filter selects', is: 'with nobody hidden', body: asked(view) };
}

/** The picture is not just what the filter selects: the statements are named one by one, and what was asked for goes along for the words of the file. */
function shownScope(view: View, { statements, actors, tray, combined }: Picture): Scope {
  const seen = [...actors.keys(), ...tray.map(({ id }) => id)];
  const members = seen.flatMap((id) => combined.members.get(id) ?? []);
  const ids = new Set<string>([...seen, ...members, ...statements.flatMap(({ from, to }) => [from, to])]);
  const selection = { actors: [...ids], statements: statements.map(({ id }) => id), view: askedView(view, []) };
  return {
    id: 'shown',
    says: 'What the picture shows',
    is: `${countText(statements.length, 'statement')}, which its lines stand for`,
    body: { selection },
  };
}

/** What a view asks for, for the words of the file. */
function askedView({ filter, expanded, hidden, processes, combine }: View, selected: readonly string[]): AskedView {
  return {
    filter: { ...filter } as AskedView['filter'],
    selected: [...selected],
    expand: [...expanded],
    hide: [...hidden],
    processes,
    combine,
  };
}

/** What the picture shows among some: where it is just what the filter selects, the server is asked for that; else the statements are named. */
function selectedScope(says: string, ids: readonly string[], { view, picture, nameOf }: ScopeSource): Scope {
  const [own, all] = [[...new Set(ids)], [...new Set(ids.flatMap((id) => behind(picture.combined, id)))]];
  const among = isCut(view) ? statementsAmong(picture, ids).map(({ id }) => id) : null;
  const within = isCut(view) ? 'as the picture shows them' : isFiltered(view) && 'within the filter';
  return {
    id: 'selected',
    says,
    is: said(named(own, nameOf), within),
    // Neighbours that were brought in stand there whatever the filter.
    body: {
      ...(view.expanded.length > 0 ? {} : asked(view)),
      selection: { actors: all, statements: among, ...(isCut(view) ? { view: askedView(view, own) } : {}) },
    },
  };
}

function aroundScope(ids: readonly string[], { view, nameOf }: ScopeSource): Scope {
  return {
    id: 'around',
    says: `Around ${named(ids, nameOf)}`,
    is: said('whoever is so many statements away', isFiltered(view) && 'within the filter', isCut(view) && 'with nobody hidden'),
    deep: true,
    body: { ...asked(view), around: [...ids] },
  };
}

/** What the panel of two actors shows, which minds no filter. */
function pathsScope({ a: from, b: to }: Two, { view, nameOf }: ScopeSource): Scope {
  return {
    id: 'between',
    says: `The paths from ${nameOf(from)} to ${nameOf(to)}`,
    is: said('what is said of the two directly, and the shortest paths', isFiltered(view) && 'whatever the filter'),
    body: { from, to },
  };
}

const said = (...parts: readonly (string | false)[]): string => parts.filter((part) => part !== false).join(', ');

const isFiltered = ({ filter }: View): boolean => filterToQuery(filter).size > 0;

/** The filter, as a request says it beside a scope; one that asks for nothing is left out. */
const asked = (view: View): ExportBody => (isFiltered(view) ? ({ ...view.filter } as ExportBody) : {});

function isCut({ hidden, expanded, processes, combine }: View): boolean {
  return hidden.length > 0 || expanded.length > 0 || !processes || combine;
}

function selectedOf({ selection }: View): readonly string[] {
  return selection?.kind === 'actors' ? selection.ids : [];
}

/** The two whose evidence or paths are open. */
function twoOf({ selection }: View): Two | null {
  return selection?.kind === 'pair' || selection?.kind === 'between' ? selection : null;
}

type Two = Extract<NonNullable<View['selection']>, { kind: 'pair' | 'between' }>;

/** Names that a line has room for. */
const NAMES = 3;

function named(ids: readonly string[], nameOf: (id: string) => string): string {
  const names = ids.slice(0, NAMES).map(nameOf);
  return listText(ids.length > NAMES ? [...names, `${ids.length - NAMES} others`] : names);
}
