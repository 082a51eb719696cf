import type { ActorReply } from '../../../server/contract/replies';
import type { CitedArticle, Relation } from '../../api/endpoints';
import { toCsv } from './csv';

/** What a table of statements is made from. */
export interface Told {
  readonly statements: readonly Relation[];
  readonly actors: ReadonlyMap<string, Pick<ActorReply, 'name' | 'label'>>;
  readonly articles: ReadonlyMap<string, Pick<CitedArticle, 'title' | 'publisher' | 'published'>>;
  /** The address of the view, with its filter, or the file that was looked at. */
  readonly view: string;
  /** When the table was taken, ISO 8601. */
  readonly taken: string;
}

type Column = (statement: Relation, told: Told) => string | number | boolean | null;

const COLUMNS: Readonly<Record<string, Column>> = {
  id: ({ id }) => id,
  from: ({ from }) => from,
  fromName: ({ from }, { actors }) => actors.get(from)?.name ?? from,
  fromLabel: ({ from }, { actors }) => actors.get(from)?.label ?? null,
  type: ({ type }) => type,
  to: ({ to }) => to,
  toName: ({ to }, { actors }) => actors.get(to)?.name ?? to,
  toLabel: ({ to }, { actors }) => actors.get(to)?.label ?? null,
  class: (statement) => statement.class,
  sign: ({ sign }) => sign,
  symmetric: ({ symmetric }) => symmetric,
  claim: ({ claim }) => claim,
  modality: ({ modality }) => modality,
  ambiguous: ({ ambiguous }) => ambiguous,
  candidates: ({ candidates }) => candidates.join(' '),
  attributedTo: ({ attributedTo }) => attributedTo.join(' '),
  attributedRole: ({ attributedRole }) => attributedRole,
  via: ({ via }) => via,
  means: ({ means }) => means.join(' '),
  cameo: ({ cameo }) => cameo,
  date: ({ date }) => date,
  dateBasis: ({ dateBasis }) => dateBasis,
  until: ({ until }) => until,
  role: ({ role }) => role,
  note: ({ note }) => note,
  article: ({ citation }) => citation?.article ?? null,
  articleTitle: (statement, told) => articleOf(statement, told)?.title ?? null,
  articlePublisher: (statement, told) => articleOf(statement, told)?.publisher ?? null,
  articlePublished: (statement, told) => articleOf(statement, told)?.published ?? null,
  paragraph: ({ citation }) => citation?.paragraph ?? null,
  start: ({ citation }) => citation?.start ?? null,
  end: ({ citation }) => citation?.end ?? null,
  sha256: ({ citation }) => citation?.sha256 ?? null,
  citation: ({ citation }) => citation?.status ?? 'uncited',
  view: (_statement, { view }) => view,
  taken: (_statement, { taken }) => taken,
};

const articleOf = ({ citation }: Relation, { articles }: Told) => (citation ? articles.get(citation.article) : undefined);

/** The statements of a view as CSV, evidence included, a row each; every row says which view it is from and when it was taken. */
export function statementCsv(told: Told): string {
  const rows = told.statements.map((statement) => Object.values(COLUMNS).map((column) => column(statement, told)));
  return toCsv([Object.keys(COLUMNS), ...rows]);
}
