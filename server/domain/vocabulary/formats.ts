/** What an export can be asked for beside its scope. A format names those that it minds. */
export const FORMAT_OPTIONS = {
  bom: { kind: 'flag', says: 'Begin with a byte order mark, so that Excel takes it for UTF-8', usual: false },
  combine: { kind: 'flag', says: 'Leaders and forces combined with their government', usual: false },
  count: { kind: 'choice', says: 'Statements that make a line wide', values: ['plain', 'all'], usual: 'plain' },
  theme: { kind: 'choice', says: 'Colours for a light or a dark ground', values: ['light', 'dark'], usual: 'light' },
  scale: { kind: 'choice', says: 'Pixels for each of the screen', values: ['1', '2', '3', '4'], usual: '2' },
  title: { kind: 'flag', says: 'The title above the picture', usual: true },
  heading: { kind: 'text', says: 'Another title than the usual', usual: '', most: 200 },
  legend: { kind: 'flag', says: 'What colours, line ends, dashes and shapes mean', usual: true },
  date: { kind: 'flag', says: 'When it was taken', usual: true },
  source: { kind: 'flag', says: 'What is shown, and which articles say so', usual: true },
} as const satisfies Record<string, FormatOption>;

export type FormatOption =
  | { readonly kind: 'flag'; readonly says: string; readonly usual: boolean }
  | { readonly kind: 'text'; readonly says: string; readonly usual: string; readonly most: number }
  | { readonly kind: 'choice'; readonly says: string; readonly values: readonly string[]; readonly usual: string };

export type OptionName = keyof typeof FORMAT_OPTIONS;

/** What of a graph a format may have no place for, in words that follow "does not carry". */
export const LACKS = {
  mentions: 'where articles mention actors first',
  'article-details': 'what is known of an article beyond title, publisher and date',
  'article-remarks': 'remarks on articles, the agencies they credit, how good their texts are, and the digests of their files',
  articles: 'articles that no statement of the export cites',
  actors: 'actors without a statement in the export',
  'actor-details': 'aliases, descriptions and former names of actors, and which of them are collectives',
  'all-actors': 'the actors themselves',
  statements: 'the statements themselves',
  extra: 'properties that are not of the codebook',
  'extra-of-actors': 'properties of actors that are not of the codebook',
  'extra-of-articles': 'properties of articles and mentions that are not of the codebook',
  'empty-lists': 'lists without items, which stay away',
  'header-names': 'parentheses, braces and line ends in names of properties, which become _',
  mixed: 'the kind of lists and dates that are not of the codebook: they become text',
  bytes: 'byte arrays',
  control: 'control characters, which become U+FFFD',
  'long-texts': 'what a text has beyond 32,767 characters',
  'other-kinds': 'values of another kind than the codebook has them, past 20,000 statements',
  uncited: 'statements without a citation',
  uncoded: 'statements without a CAMEO code, offices among them',
  places: 'where actors stand, past 2,000 actors or 20,000 statements',
  crowd: 'actors beyond the 2,000 with most statements that count, and statements beyond 20,000',
} as const;

export type Lack = keyof typeof LACKS;

export interface FormatRow {
  readonly name: string;
  /** Of the file, without the first dot; no two formats have the same, so that the name tells which it is. */
  readonly extension: string;
  readonly mediaType: string;
  /** Who opens it, in a line. */
  readonly opensIn: string;
  /** Offered first; the others stand under "more". */
  readonly front: boolean;
  readonly kind: 'data' | 'picture' | 'references';
  readonly lacks: readonly Lack[];
  readonly options: readonly OptionName[];
  /** It says where actors stand: the view's places go along, and the server makes them where none are given. */
  readonly places?: true;
}

/** The formats that a graph leaves in, in the order in which they are offered. Each has a folder in server/formats. */
export const FORMATS = {
  csv: {
    name: 'CSV',
    extension: 'csv.zip',
    mediaType: 'application/zip',
    opensIn: 'Excel, LibreOffice, pandas, R: five tables and a data dictionary in a ZIP',
    front: true,
    kind: 'data',
    lacks: ['extra-of-articles', 'other-kinds'],
    options: ['bom'],
  },
  xlsx: {
    name: 'Excel',
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    opensIn: 'Excel, LibreOffice, Google Sheets',
    front: true,
    kind: 'data',
    lacks: ['extra-of-articles', 'control', 'long-texts', 'other-kinds'],
    options: [],
  },
  gexf: {
    name: 'GEXF',
    extension: 'gexf',
    mediaType: 'application/gexf+xml',
    opensIn: 'Gephi, with colours, shapes and a timeline',
    front: true,
    kind: 'data',
    lacks: ['mentions', 'article-details', 'articles', 'extra-of-articles', 'mixed', 'control', 'places', 'other-kinds'],
    options: [],
    places: true,
  },
  graphml: {
    name: 'GraphML',
    extension: 'graphml',
    mediaType: 'application/graphml+xml',
    opensIn: 'Gephi, yEd, Cytoscape, networkx, igraph',
    front: true,
    kind: 'data',
    lacks: ['control', 'other-kinds'],
    options: [],
  },
  cyjs: {
    name: 'Cytoscape JSON',
    extension: 'cyjs',
    mediaType: 'application/json',
    opensIn: 'Cytoscape and Cytoscape.js, with the style of the view',
    front: false,
    kind: 'data',
    lacks: ['places'],
    options: [],
    places: true,
  },
  cypher: {
    name: 'Cypher script',
    extension: 'cypher',
    mediaType: 'application/x-cypher-query',
    opensIn: 'any Neo4j: cypher-shell, Neo4j Browser',
    front: false,
    kind: 'data',
    lacks: ['bytes'],
    options: [],
  },
  'neo4j-csv': {
    name: 'Neo4j import CSV',
    extension: 'neo4j-csv.zip',
    mediaType: 'application/zip',
    opensIn: 'neo4j-admin database import, for large graphs',
    front: false,
    kind: 'data',
    lacks: ['extra-of-articles', 'empty-lists', 'header-names', 'mixed', 'other-kinds'],
    options: [],
  },
  jgf: {
    name: 'JSON Graph Format',
    extension: 'jgf.json',
    mediaType: 'application/vnd.jgf+json',
    opensIn: 'web tools, scripts in any language',
    front: false,
    kind: 'data',
    lacks: [],
    options: [],
  },
  dot: {
    name: 'DOT',
    extension: 'dot',
    mediaType: 'text/vnd.graphviz',
    opensIn: 'Graphviz',
    front: false,
    kind: 'data',
    lacks: ['mentions', 'article-details', 'articles', 'extra-of-articles', 'other-kinds'],
    options: [],
  },
  trig: {
    name: 'Nanopublications',
    extension: 'trig',
    mediaType: 'application/trig',
    opensIn: 'rdflib, triple stores, the nanopublication network',
    front: false,
    kind: 'data',
    lacks: ['mentions', 'actor-details', 'articles', 'actors', 'uncited', 'extra'],
    options: [],
  },
  ftm: {
    name: 'FollowTheMoney',
    extension: 'ftm.json',
    mediaType: 'application/json+ftm',
    opensIn: 'Aleph, OpenSanctions',
    front: false,
    kind: 'data',
    lacks: ['mentions', 'extra'],
    options: [],
  },
  plover: {
    name: 'PLOVER',
    extension: 'jsonl',
    mediaType: 'application/jsonl',
    opensIn: 'event-data tools: actors, CAMEO and PLOVER codes, quad class',
    front: false,
    kind: 'data',
    lacks: ['mentions', 'articles', 'actors', 'actor-details', 'uncoded', 'extra-of-actors', 'extra-of-articles'],
    options: [],
  },
  ris: {
    name: 'RIS',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    opensIn: 'Zotero, EndNote, Mendeley: the articles',
    front: false,
    kind: 'references',
    lacks: ['statements', 'all-actors', 'mentions', 'extra', 'control'],
    options: [],
  },
  bibtex: {
    name: 'BibTeX',
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    opensIn: 'LaTeX, Zotero, JabRef: the articles',
    front: false,
    kind: 'references',
    lacks: ['statements', 'all-actors', 'mentions', 'extra', 'control'],
    options: [],
  },
  png: {
    name: 'PNG',
    extension: 'png',
    mediaType: 'image/png',
    opensIn: 'slides, documents, anything that shows pictures',
    front: true,
    kind: 'picture',
    lacks: ['statements', 'mentions', 'article-details', 'articles', 'actors', 'actor-details', 'extra', 'control', 'crowd'],
    options: ['combine', 'count', 'theme', 'scale', 'title', 'heading', 'legend', 'date', 'source'],
    places: true,
  },
  svg: {
    name: 'SVG',
    extension: 'svg',
    mediaType: 'image/svg+xml',
    opensIn: 'browsers, Inkscape, Illustrator, Figma',
    front: true,
    kind: 'picture',
    lacks: ['mentions', 'article-remarks', 'articles', 'actors', 'actor-details', 'extra', 'control', 'crowd'],
    options: ['combine', 'count', 'theme', 'title', 'heading', 'legend', 'date', 'source'],
    places: true,
  },
  html: {
    name: 'Interactive HTML',
    extension: 'html',
    mediaType: 'text/html; charset=utf-8',
    opensIn: 'any browser, without a network: a colleague opens it from a mail',
    front: true,
    kind: 'picture',
    lacks: ['mentions', 'articles', 'extra', 'control', 'crowd'],
    options: ['combine', 'count', 'heading'],
    places: true,
  },
  pdf: {
    name: 'PDF',
    extension: 'pdf',
    mediaType: 'application/pdf',
    opensIn: 'printers, LaTeX, papers',
    front: false,
    kind: 'picture',
    lacks: ['statements', 'mentions', 'article-details', 'articles', 'actors', 'actor-details', 'extra', 'control', 'crowd'],
    options: ['combine', 'count', 'theme', 'title', 'heading', 'legend', 'date', 'source'],
    places: true,
  },
} as const satisfies Record<string, FormatRow>;

export type FormatId = keyof typeof FORMATS;
export const FORMAT_IDS = Object.keys(FORMATS) as [FormatId, ...FormatId[]];

/** The row of a format, as any row is typed. */
export function formatRow(id: FormatId): FormatRow {
  return FORMATS[id];
}

/** An option, as any option is typed. */
export function formatOption(name: OptionName): FormatOption {
  return FORMAT_OPTIONS[name];
}
