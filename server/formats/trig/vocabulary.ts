import { DataFactory } from 'n3';

/** The namespace of nanopublications that nobody has published yet; ours live below it. */
const TEMP = 'http://purl.org/nanopub/temp/entente/';

export const PREFIXES = {
  np: 'http://www.nanopub.org/nschema#',
  np_temp: `${TEMP}statement/`,
  actor: `${TEMP}actor/`,
  article: `${TEMP}article/`,
  entente: `${TEMP}vocabulary#`,
  oa: 'http://www.w3.org/ns/oa#',
  prov: 'http://www.w3.org/ns/prov#',
  dcterms: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

const term = (prefix: keyof typeof PREFIXES, name: string) => DataFactory.namedNode(PREFIXES[prefix] + name);

/** A word of ours: a relation type as a predicate, a column of a statement. */
export const ours = (name: string) => term('entente', encodeURIComponent(name));
export const actorNode = (id: string) => term('actor', encodeURIComponent(id));
export const articleNode = (id: string) => term('article', encodeURIComponent(id));

export const TERMS = {
  type: term('rdf', 'type'),
  statement: term('rdf', 'Statement'),
  subject: term('rdf', 'subject'),
  predicate: term('rdf', 'predicate'),
  object: term('rdf', 'object'),
  label: term('rdfs', 'label'),
  nanopublication: term('np', 'Nanopublication'),
  hasAssertion: term('np', 'hasAssertion'),
  hasProvenance: term('np', 'hasProvenance'),
  hasPublicationInfo: term('np', 'hasPublicationInfo'),
  wasDerivedFrom: term('prov', 'wasDerivedFrom'),
  hadPrimarySource: term('prov', 'hadPrimarySource'),
  wasAttributedTo: term('prov', 'wasAttributedTo'),
  created: term('dcterms', 'created'),
  generatedBy: term('dcterms', 'creator'),
  source: term('dcterms', 'description'),
  title: term('dcterms', 'title'),
  publisher: term('dcterms', 'publisher'),
  issued: term('dcterms', 'issued'),
  specificResource: term('oa', 'SpecificResource'),
  hasSource: term('oa', 'hasSource'),
  hasSelector: term('oa', 'hasSelector'),
  textPositionSelector: term('oa', 'TextPositionSelector'),
  start: term('oa', 'start'),
  end: term('oa', 'end'),
  dateTime: term('xsd', 'dateTime'),
  boolean: term('xsd', 'boolean'),
  integer: term('xsd', 'nonNegativeInteger'),
} as const;
