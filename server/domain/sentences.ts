import { capital, listText } from './in-words';
import type { ActorId } from './actor';
import type { Article } from './citation';
import { publishedText, whenText } from './date-words';
import type { Named } from './naming';
import { agree, inSentence, isPlural } from './naming';
import type { Hop } from './shortest-paths';
import type { Statement } from './statement';
import { isPlain } from './statement';
import { CLASS_NAMES } from './vocabulary/classes';
import { MODALITIES } from './vocabulary/modality';
import { relationTypeRow } from './vocabulary/relation-types';

/** How an actor is called; an id that nobody knows is its own name. */
export type NameOf = (id: ActorId) => Named | undefined;

export type ToldStatement = Pick<Statement, 'type' | 'class' | 'from' | 'to' | 'modality' | 'ambiguous'>;

/** A relation as a sentence of plain words: "Iran backs the Syrian government (planned)". */
export function relationSentence(statement: ToldStatement & Pick<Statement, 'role'>, nameOf: NameOf): string {
  const subject = named(statement.from, nameOf);
  const verb = agree(relationTypeRow(statement.type).says, isPlural(subject));
  const object = statement.from === statement.to ? reflexive(subject) : inSentence(named(statement.to, nameOf));
  return capital(`${inSentence(subject)} ${verb} ${object}`) + inBrackets([statement.role, ...doubts(statement)]);
}

/** What stands between two actors, read from one of them: "Iran backs and meets the Syrian government". */
export function hopSentence(hop: Hop<ToldStatement>, nameOf: NameOf): string {
  return capital(`${inSentence(named(hop.from, nameOf))} ${predicate(hop, nameOf)}`);
}

/** A whole path as one sentence: "Iran backs the Syrian government, which is opposed by the Syrian rebels". */
export function pathSentence(from: ActorId, hops: readonly Hop<ToldStatement>[], nameOf: NameOf): string {
  const parts = hops.map((hop, index) => (index === 0 ? '' : `, ${pronoun(named(hop.from, nameOf))}`) + ` ${predicate(hop, nameOf)}`);
  return capital(inSentence(named(from, nameOf)) + parts.join(''));
}

/** Who says so: "according to Rex Tillerson and a military commander, as carried by Russian television"; empty where the article itself does. */
export function saidBy(
  { attributedTo, attributedRole, via }: Pick<Statement, 'attributedTo' | 'attributedRole' | 'via'>,
  nameOf: NameOf,
): string {
  const speakers = [...attributedTo.map((id) => inSentence(named(id, nameOf))), ...(attributedRole === null ? [] : [attributedRole])];
  return [speakers.length > 0 ? `according to ${listText(speakers)}` : '', via === null ? '' : `as carried by ${via}`]
    .filter((part) => part !== '')
    .join(', ');
}

/** A citation as text to paste: what is said, by whom, and where it stands. The passage itself is the article's and is not in it. */
export function citationText(statement: Statement, article: Article | null, nameOf: NameOf): string {
  const said = saidBy(statement, nameOf);
  const sentence = relationSentence(statement, nameOf) + (said === '' ? '' : `, ${said}`);
  const claim = statement.claim === null ? [] : [`In our words: ${withoutStop(statement.claim)}`];
  return [sentence, ...claim, ...source(statement, article)].map((part) => `${part}.`).join(' ') + addresses(article);
}

/** When it happened or held: "When: Nov 2017 until 2018 (computed)"; empty where nothing says so. */
export function whenSentence(statement: Statement): string {
  const when = whenText(statement);
  return when === null ? '' : `When: ${when}`;
}

function source({ citation }: Statement, article: Article | null): string[] {
  if (!citation) return ['Uncited'];
  const { title, publisher } = article ?? { title: citation.article, publisher: null };
  const published = publishedText(article ?? { published: null, publishedBasis: null });
  const place = `Paragraph ${citation.paragraph}, characters ${citation.start} to ${citation.end}, SHA-256 ${citation.sha256}`;
  return [`“${title}”, ${publisher ?? 'publisher not stated in the text'}, ${published}`, place];
}

function addresses(article: Article | null): string {
  return [article?.url, article?.archiveUrl].map((address) => (address ? ` ${address}` : '')).join('');
}

/** The verbs between two actors, each once; those of plain statements where there are any. */
function predicate(hop: Hop<ToldStatement>, nameOf: NameOf): string {
  const plain = hop.statements.filter(isPlain);
  const told = [...(plain.length > 0 ? plain : hop.statements)].sort((a, b) => CLASS_NAMES.indexOf(a.class) - CLASS_NAMES.indexOf(b.class));
  const plural = isPlural(named(hop.from, nameOf));
  const verbs = told.map((statement) => {
    const { says, saysBack } = relationTypeRow(statement.type);
    return agree(statement.from === hop.from ? says : saysBack, plural) + inBrackets(doubts(statement));
  });
  return `${listText([...new Set(verbs)])} ${inSentence(named(hop.to, nameOf))}`;
}

function doubts({ modality, ambiguous }: Pick<Statement, 'modality' | 'ambiguous'>): string[] {
  return [...(modality === 'stated' ? [] : [MODALITIES[modality].name.toLowerCase()]), ...(ambiguous ? ['ambiguous'] : [])];
}

function named(id: ActorId, nameOf: NameOf): Named {
  return nameOf(id) ?? { name: id, label: 'Leader' };
}

function pronoun({ label }: Named): string {
  return label === 'Leader' || label === 'Population' ? 'who' : 'which';
}

function reflexive(subject: Named): string {
  if (isPlural(subject)) return 'themselves';
  return subject.label === 'Leader' ? inSentence(subject) : 'itself';
}

function inBrackets(parts: readonly (string | null)[]): string {
  const said = parts.filter((part) => part !== null && part !== '');
  return said.length > 0 ? ` (${said.join(', ')})` : '';
}

function withoutStop(text: string): string {
  return text.replace(/\.$/u, '');
}
