import type { ActorId } from '../../domain/actor';
import type { Named } from '../../domain/naming';
import { lookUp } from '../../domain/look-up';
import { relationTypeRow } from '../../domain/vocabulary/relation-types';
import { aboutWords } from '../about';
import type { ExportActor, ExportArticle, ExportGraph, ExportStatement } from '../format';

/** What FollowTheMoney calls the kinds of actors; whatever else is a legal entity. */
const SCHEMATA: Readonly<Record<string, string>> = {
  State: 'PublicBody',
  Leader: 'Person',
  ArmedGroup: 'Organization',
  Organization: 'Organization',
  Population: 'LegalEntity',
  Process: 'Event',
};

type Texts = Readonly<Record<string, readonly (string | null)[]>>;

/** Writes FollowTheMoney entities as JSON lines: actors, articles, and each statement as a link that names its article as proof. */
export async function* write(graph: ExportGraph): AsyncGenerator<string> {
  const names = await graph.names();
  const words = aboutWords(graph.about);
  for await (const article of graph.articles()) yield articleEntity(article, words);
  // Without an article the actors say where the file is from: the format has no place of its own for it.
  for await (const actor of graph.actors()) yield actorEntity(actor, graph.about.articles === 0 ? words : null);
  for await (const statement of graph.statements()) yield linkEntity(statement, names);
}

function actorEntity(
  { id, label, labels, name, aliases, formerNames, description, renamed, collective }: ExportActor,
  words: string | null,
): string {
  const schema = lookUp(SCHEMATA, label) ?? 'LegalEntity';
  // An event has no former name.
  const former: Texts = schema === 'Event' ? { alias: [...aliases, ...formerNames] } : { alias: aliases, previousName: formerNames };
  const notes = [told('renamed', renamed), collective ? 'collective: true' : null, words];
  return entity(entityId('actor', id), schema, {
    name: [name],
    summary: [description],
    keywords: labels.filter((each) => each !== 'Actor'),
    notes,
    ...former,
  });
}

function articleEntity(article: ExportArticle, words: string): string {
  const { id, title, publisher, published, publishedBasis, url, archiveUrl, agencies, textQuality, note, file, sha256 } = article;
  return entity(entityId('article', id), 'Article', {
    title: [title],
    fileName: [file],
    publisher: [publisher],
    publishedAt: [published?.includes('/') === true ? null : published],
    sourceUrl: [url, archiveUrl],
    notes: [
      note,
      told('published', published?.includes('/') === true ? published : null),
      told('publishedBasis', publishedBasis),
      told('agencies', agencies.join('; ')),
      told('textQuality', textQuality),
      told('SHA-256 of the file', sha256),
      words,
    ],
  });
}

/** A link between anything and anything: ours join states, groups and events, which its stricter links do not. */
function linkEntity(statement: ExportStatement, names: ReadonlyMap<string, Named>): string {
  const { id, from, to, type, claim, date, until, citation, source, role } = statement;
  const [first, last] = date?.split('/') ?? [];
  const span: Texts =
    last === undefined && until === null ? { date: [dateOf(date)] } : { startDate: [first ?? null], endDate: [until ?? last ?? null] };
  return entity(entityId('statement', id), 'UnknownLink', {
    subject: [entityId('actor', from)],
    object: [entityId('actor', to)],
    role: [role === null ? relationTypeRow(type).says : `${relationTypeRow(type).says}: ${role}`],
    summary: [claim],
    description: evidence(statement, names),
    recordId: [id],
    proof: [citation === null ? null : entityId('article', citation.article)],
    publisher: [source?.publisher ?? null],
    sourceUrl: [source?.url ?? null],
    ...span,
  });
}

/** What the vocabulary has no property for, in words that a program can take apart. */
function evidence(statement: ExportStatement, names: ReadonlyMap<string, Named>): (string | null)[] {
  const { type, sign, modality, ambiguous, candidates, attributedTo, attributedRole, via, means, cameo, citation, source } = statement;
  const { date, dateBasis, until, note } = statement;
  const namesOf = (ids: readonly ActorId[]) => ids.map((id) => names.get(id)?.name ?? id).join('; ');
  const antecedent = citation?.antecedent ?? null;
  return [
    told('type', type),
    told('sign', sign),
    told('modality', modality),
    ambiguous ? 'ambiguous: true' : null,
    told('candidates', namesOf(candidates)),
    told('attributedTo', namesOf(attributedTo)),
    told('attributedRole', attributedRole),
    told('via', via),
    told('means', means.join('; ')),
    told('cameo', cameo),
    // An end of its own takes the place of the interval's.
    told('date', date?.includes('/') === true && until !== null ? date : null),
    told('dateBasis', dateBasis),
    told('note', note),
    told('article', source?.title ?? citation?.article ?? null),
    citation === null ? null : `passage: paragraph ${citation.paragraph}, code points ${citation.start} to ${citation.end}`,
    told('sha256', citation?.sha256 ?? null),
    told('antecedent', antecedent && `code points ${antecedent.start} to ${antecedent.end}`),
  ];
}

/** What the vocabulary has no property for, as a name and a value. */
function told(name: string, value: string | number | null): string | null {
  return value === null || value === '' ? null : `${name}: ${value}`;
}

/** An id as the vocabulary has them: ASCII letters and digits, dots and dashes within; what else there is becomes `..HEX..`. */
function entityId(kind: 'actor' | 'article' | 'statement', id: string): string {
  const plain = id.replaceAll(/[^0-9A-Za-z.-]|\.\.|[.-]$/gu, (text) => `..${Buffer.from(text).toString('hex').toUpperCase()}..x`);
  return `${kind}-${plain}`;
}

function dateOf(date: string | null): string | null {
  return date?.split('/')[0] ?? null;
}

function entity(id: string, schema: string, properties: Texts): string {
  const own = Object.entries(properties).map(([name, values]) => [name, values.filter((value) => value !== null && value !== '')] as const);
  return `${JSON.stringify({ id, schema, properties: Object.fromEntries(own.filter(([, values]) => values.length > 0)) })}\n`;
}
