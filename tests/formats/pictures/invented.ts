import type { Actor, ActorId } from '../../../server/domain/actor';
import type { Article } from '../../../server/domain/citation';
import { combine } from '../../../server/domain/roll-up';
import type { Statement } from '../../../server/domain/statement';
import type { ExportGraph, ExportOptions } from '../../../server/formats/format';
import { statement } from '../../unit/domain/statements';

/** Names that markup, fonts and readers may stumble over. */
export const HOSTILE = {
  quotes: `O'Brien & "Sons" <b>`,
  script: '</script><script>alert(1)</script>',
  comment: '<!-- --> ]]> &amp;',
  arabic: 'الجمهورية العربية',
  hebrew: 'מדינה',
  marks: 'left\u202eright\u202c',
  emoji: 'Dove 🕊️',
  control: 'bell\u0007 half\ud800',
  cyrillic: 'Рурития',
  long: `Verylong${'name'.repeat(60)}`,
} as const;

export function actor(id: string, rest: Partial<Actor> = {}): Actor {
  const name = id.charAt(0).toUpperCase() + id.slice(1);
  return {
    id: id as ActorId,
    label: 'State',
    name,
    aliases: [],
    description: null,
    collective: false,
    formerNames: [],
    renamed: null,
    ...rest,
  };
}

const ARTICLE: Article = {
  id: 'harbour-talks' as Article['id'],
  title: 'Talks at the harbour',
  publisher: 'The Reef Courier',
  published: '2031-04-09',
  publishedBasis: 'stated',
  note: null,
  agencies: [],
  textQuality: 'ok',
  url: 'https://example.org/harbour',
  archiveUrl: null,
  file: null,
  sha256: null,
};

/** A war of five, with every kind of line: plain, doubtful, words, contested, a loop, both ways. */
export const WAR = {
  actors: [
    actor('avaria'),
    actor('army', { label: 'ArmedGroup', name: 'Avarian army', collective: true }),
    actor('borland', { aliases: ['Borland Republic'], description: 'The other side of the bay.' }),
    actor('holt', { label: 'Leader', name: 'Mira Holt' }),
    actor('talks', { label: 'Process', name: 'Coast talks' }),
    actor('lone', { label: 'Population', name: 'Nobody in it' }),
  ],
  statements: [
    statement({ type: 'BACKS', from: 'avaria', to: 'army', claim: 'Avaria arms the army.', means: ['military'] }),
    statement({ type: 'BACKS', from: 'avaria', to: 'borland' }),
    statement({ type: 'OPPOSES', from: 'borland', to: 'avaria' }),
    statement({ type: 'OPPOSES', from: 'holt', to: 'borland', means: ['rhetorical'] }),
    statement({ type: 'MEETS', from: 'borland', to: 'holt', modality: 'planned' }),
    statement({ type: 'TAKES_PART_IN', from: 'holt', to: 'talks' }),
    statement({ type: 'OPPOSES', from: 'army', to: 'army' }),
  ],
};

export async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  for (const item of items) yield await Promise.resolve(item);
}

/** The same war, with who leads and represents whom: Mira Holt is Avaria's, and so is its army. */
export const OFFICES = {
  actors: WAR.actors,
  statements: [
    ...WAR.statements,
    statement({ type: 'LEADS', from: 'holt', to: 'avaria' }),
    statement({ type: 'PART_OF', from: 'army', to: 'avaria' }),
    statement({ type: 'MEETS', from: 'borland', to: 'avaria', article: 'other-news', modality: 'denied' }),
  ],
};

/** A graph ready to be written, of these actors and statements. */
export function exportGraph({
  actors,
  statements,
  speakers = [],
}: {
  readonly actors: readonly Actor[];
  readonly statements: readonly Statement[];
  /** Who is named, and no end of a statement. */
  readonly speakers?: readonly Actor[];
}): ExportGraph {
  const stored = { properties: {}, extra: {} };
  const counted = (id: ActorId) =>
    statements.filter(({ from, to, modality }) => modality === 'stated' && (from === id || to === id)).length;
  return {
    about: {
      title: 'What an article says about the bay',
      scope: 'The whole graph',
      slug: 'whole-graph',
      query: '',
      filter: '',
      actors: actors.length,
      statements: statements.length,
      articles: 1,
      omitted: { actors: 0, statements: 0 },
      taken: '2031-04-10T08:00:00Z',
      version: '9.9.9',
    },
    extra: { actors: [], statements: [] },
    actors: () => each(actors.map((one) => ({ ...one, ...stored, labels: ['Actor', one.label], counted: counted(one.id) }))),
    articles: () => each([{ ...ARTICLE, ...stored }]),
    mentions: () => each([]),
    statements: () => each(statements.map((one) => ({ ...one, ...stored, source: ARTICLE }))),
    combination: () => {
      const { into } = combine(statements, actors);
      return Promise.resolve({ into, tops: new Map(actors.map((one) => [one.id, one])) });
    },
    names: () => Promise.resolve(new Map([...actors, ...speakers].map((one) => [one.id, one]))),
  };
}

/** Whom everybody's name is told of, all backing the first. */
export function hostileGraph(): ExportGraph {
  const actors = Object.entries(HOSTILE).map(([id, name]) => actor(id, { name, aliases: [name], description: name }));
  const [first, ...others] = actors;
  const statements = others.map(({ id, name }) => statement({ type: 'BACKS', from: id, to: first?.id ?? '', claim: name }));
  return exportGraph({ actors, statements });
}

/** What is asked for where a test asks for nothing. */
export const USUAL = {
  bom: false,
  combine: false,
  count: 'plain',
  theme: 'light',
  scale: '2',
  title: true,
  heading: '',
  legend: true,
  date: true,
  source: true,
  positions: null,
} as const satisfies Partial<ExportOptions>;

/** All that a writer writes. */
export async function bytesOf(pieces: AsyncIterable<string | Uint8Array>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const piece of pieces) parts.push(Buffer.from(piece as string));
  return Buffer.concat(parts);
}
