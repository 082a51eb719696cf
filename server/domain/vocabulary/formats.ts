/** What an export can be asked for beside its scope. A format names those that it minds. */
export const FORMAT_OPTIONS = {
  bom: { kind: 'flag', says: 'Begin with a byte order mark, so that Excel takes it for UTF-8', usual: false },
} as const satisfies Record<string, FormatOption>;

export type FormatOption =
  | { readonly kind: 'flag'; readonly says: string; readonly usual: boolean }
  | { readonly kind: 'choice'; readonly says: string; readonly values: readonly string[]; readonly usual: string };

export type OptionName = keyof typeof FORMAT_OPTIONS;

/** What of a graph a format may have no place for, in words that follow "does not carry". */
export const LACKS = {
  mentions: 'where articles mention actors first',
  'article-details': 'what is known of an article beyond title, publisher and date',
  articles: 'articles that no statement of the export cites',
  actors: 'actors without a statement in the export',
  statements: 'the statements themselves',
  extra: 'properties that are not of the codebook',
  control: 'control characters, which become U+FFFD',
  uncited: 'statements without a citation',
  'uncoded-events': 'statements without a CAMEO code',
} as const;

export type Lack = keyof typeof LACKS;

export interface FormatRow {
  readonly name: string;
  /** Of the file, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Who opens it, in a line. */
  readonly opensIn: string;
  /** Offered first; the others stand under "more". */
  readonly front: boolean;
  readonly kind: 'data' | 'picture' | 'references';
  readonly lacks: readonly Lack[];
  readonly options: readonly OptionName[];
}

/** The formats that a graph leaves in, in the order in which they are offered. Each has a folder in server/formats. */
export const FORMATS = {
  graphml: {
    name: 'GraphML',
    extension: 'graphml',
    mediaType: 'application/graphml+xml',
    opensIn: 'Gephi, yEd, Cytoscape, networkx, igraph',
    front: true,
    kind: 'data',
    lacks: ['control'],
    options: [],
  },
} as const satisfies Record<string, FormatRow>;

export type FormatId = keyof typeof FORMATS;
export const FORMAT_IDS = Object.keys(FORMATS) as [FormatId, ...FormatId[]];

/** The row of a format, as any row is typed. */
export function formatRow(id: FormatId): FormatRow {
  return FORMATS[id];
}
