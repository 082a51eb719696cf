import type { ActorReply } from '../../../server/contract/replies';
import { classOf, relationTypeRow, signOf } from '../../../server/domain/vocabulary/relation-types';
import type { Graph, Relation } from '../../../client/api/endpoints';

/** An actor of an invented war. */
export function actor(id: string, rest: Partial<ActorReply> = {}): ActorReply {
  const name = id.charAt(0).toUpperCase() + id.slice(1);
  return {
    id,
    label: 'State',
    name,
    aliases: [],
    description: null,
    collective: false,
    formerNames: [],
    renamed: null,
    statements: 0,
    counted: 0,
    ...rest,
  };
}

/** A statement of an invented article: `ruritania BACKS zenda`, then what differs. */
export function relation(
  sentence: string,
  rest: Partial<Record<keyof Relation, unknown>> & { article?: string; paragraph?: number } = {},
): Relation {
  const [from = '', type = '', to = ''] = sentence.split(' ');
  const { article = 'quiet-border', paragraph = 1, ...others } = rest;
  const made = {
    id: `${article}.p${paragraph}.${from}.${type}.${to}`,
    type,
    class: classOf(type),
    sign: signOf(type),
    symmetric: relationTypeRow(type).symmetric,
    from,
    to,
    claim: `${from} and ${to} have to do with each other.`,
    modality: 'stated',
    ambiguous: false,
    candidates: [],
    attributedTo: [],
    attributedRole: null,
    via: null,
    means: [],
    cameo: null,
    date: null,
    dateBasis: null,
    until: null,
    role: null,
    note: null,
    citation: { article, paragraph, start: 10, end: 20, sha256: 'ab'.repeat(32), antecedent: null, status: 'held' },
    ...others,
  };
  // The ids of a fixture are as good as those that the server parses.
  return made as unknown as Relation;
}

/** A graph of these statements, their ends as states unless an actor says otherwise. */
export function graph(statements: readonly Relation[], actors: readonly ActorReply[] = []): Graph {
  const ids = [...new Set<string>(statements.flatMap(({ from, to }) => [from, to]))];
  const given = new Map(actors.map((one) => [one.id, one]));
  return {
    actors: [...ids.filter((id) => !given.has(id)).map((id) => actor(id)), ...actors],
    statements,
    articles: [],
    truncated: false,
    omitted: { actors: 0, relations: 0 },
  };
}
