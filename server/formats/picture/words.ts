import type { Article } from '../../domain/citation';
import { dateText, publishedText } from '../../domain/date-words';
import type { Drawn } from './read-drawn';
import type { ArrangedDrawn } from './arranged';

/** Articles that are named under a picture; the rest is counted. */
const MOST_NAMED = 8;

const count = (number: number, one: string): string => `${number.toLocaleString('en')} ${one}${number === 1 ? '' : 's'}`;

/** What the picture shows: "The whole graph: 60 actors, 130 lines, 236 statements." */
export function shownWords(
  { about, actors: all, shown: drawn, statements, leftOut }: Drawn,
  { model: { actors, lines }, arrangement }: ArrangedDrawn,
): string {
  const apart = drawn.actors.length - actors.length;
  const away = [
    apart > 0 ? `${count(apart, 'actor')} without a statement here` : '',
    leftOut.actors > 0 ? count(leftOut.actors, 'actor') : '',
    leftOut.statements > 0 ? count(leftOut.statements, 'statement') : '',
    arrangement.labels.hidden > 0 ? `${count(arrangement.labels.hidden, 'name')} for want of room` : '',
  ].filter(Boolean);
  // A scope that is a filter has its words already.
  const filter = about.filter === '' || about.scope.includes(about.filter) ? '' : ` (${about.filter})`;
  const shown = [count(actors.length, 'actor'), count(lines.length, 'line'), count(statements.length, 'statement')].join(', ');
  return `${about.scope}${filter}: ${shown}.${combinedWords(all, drawn)}${away.length > 0 ? ` Not in the picture: ${away.join(', ')}.` : ''}${omittedWords(about.omitted)}`;
}

function omittedWords({ actors, statements }: Drawn['about']['omitted']): string {
  const parts = [...(actors > 0 ? [count(actors, 'actor')] : []), ...(statements > 0 ? [count(statements, 'statement')] : [])];
  return parts.length === 0 ? '' : ` Left out of the graph: ${parts.join(', ')}.`;
}

function combinedWords(all: Drawn['actors'], { into, within }: Drawn['shown']): string {
  const gone = all.filter(({ id }) => into.has(id)).length;
  if (gone === 0) return '';
  const inside = within === 0 ? '' : `; ${count(within, 'statement')} within one government not drawn`;
  return ` Leaders and forces combined with their government: ${count(gone, 'actor')}${inside}.`;
}

/** Which articles say so, and what a line is. */
export function sourceWords({ about, articles }: Drawn): string {
  const named = articles.slice(0, MOST_NAMED).map(articleWords);
  const more = articles.length - named.length;
  const sources = articles.length === 0 ? '' : ` Sources: ${named.join('; ')}${more > 0 ? `; and ${count(more, 'more article')}` : ''}.`;
  return `A line is what a source says, not an established fact.${sources} Made with Entente ${about.version}.`;
}

function articleWords(article: Article): string {
  const { title, publisher, published } = article;
  return [`“${title}”`, publisher, published && publishedText(article)].filter((part) => part !== null && part !== '').join(', ');
}

/** When it was taken. */
export const dateWords = ({ about }: Drawn): string => `Taken on ${dateText(about.taken.slice(0, 10))}.`;
