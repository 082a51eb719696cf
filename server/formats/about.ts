import type { About } from './format';

const GENERATOR = 'Entente';

/** Those of the entries that count something. */
export const ABOUT_COUNTS: ReadonlySet<string> = new Set(['actors', 'statements', 'omittedActors', 'omittedStatements']);

/** What a file says of itself, as names and texts in one order. */
export function aboutEntries({
  title,
  scope,
  query,
  filter,
  asked = [],
  taken,
  version,
  omitted,
  notCarried = [],
  ...about
}: About): [string, string][] {
  return [
    ['title', title],
    ['scope', scope],
    ['query', query],
    ['filter', filter],
    ...asked.map(([name, value]): [string, string] => [name, value]),
    ['actors', String(about.actors)],
    ['statements', String(about.statements)],
    ['omittedActors', String(omitted.actors)],
    ['omittedStatements', String(omitted.statements)],
    ...(notCarried.length === 0 ? [] : [['notCarried', notCarried.join('; ')] satisfies [string, string]]),
    ['taken', taken],
    ['generator', `${GENERATOR} ${version}`],
  ];
}

/** The same as a few sentences, for a comment or a description. */
export function aboutWords({
  title,
  scope,
  query,
  asked = [],
  actors,
  statements,
  omitted,
  notCarried = [],
  taken,
  version,
}: About): string {
  const told = asked.length === 0 ? '' : ` Asked for with ${asked.map(([name, value]) => `${name} ${value}`).join(', ')}.`;
  const filter = query === '' ? '' : ` Asked for with the filter ${query}.`;
  const left = omitted.actors + omitted.statements === 0 ? '' : ` Left out: ${omitted.actors} actors, ${omitted.statements} statements.`;
  const lost = notCarried.length === 0 ? '' : ` Not carried: ${notCarried.join('; ')}.`;
  return `${title}. ${scope}: ${actors} actors, ${statements} statements.${told}${filter}${left}${lost} Taken ${taken} by ${GENERATOR} ${version}. A line is what a source says, not an established fact.`;
}
