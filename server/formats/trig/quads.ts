import { DataFactory, type Literal, type NamedNode } from 'n3';
import type { ActorId } from '../../domain/actor';
import { STATEMENT_COLUMNS } from '../columns';
import type { ExportStatement } from '../format';
import { actorNode, articleNode, ours, TERMS } from './vocabulary';

type Triple = readonly [NamedNode, NamedNode, NamedNode | Literal];
type At = (name: string) => NamedNode;

/** Columns that say more of the statement than its ends and type do. */
const TOLD = ['class', 'sign', 'claim', 'modality', 'ambiguous', 'means', 'cameo', 'date', 'dateBasis', 'until', 'role', 'note'];
const COLUMNS = STATEMENT_COLUMNS.filter(({ name }) => TOLD.includes(name));

/** What is asserted: the statement described, and only where it is plain the relation itself, for nobody asserts what is denied. */
export function assertionOf(statement: ExportStatement, at: At, plain: boolean): Triple[] {
  const self = at('statement');
  const [from, type, to] = [actorNode(statement.from), ours(statement.type), actorNode(statement.to)];
  const told = COLUMNS.flatMap(({ name, of }) => {
    const cell = of(statement);
    const values = cell === null ? [] : typeof cell === 'object' ? cell : [cell];
    return values.map((value): Triple => [self, ours(name), toLiteral(value)]);
  });
  return [
    ...(plain ? [[from, type, to] as const] : []),
    [self, TERMS.type, TERMS.statement],
    [self, TERMS.subject, from],
    [self, TERMS.predicate, type],
    [self, TERMS.object, to],
    ...told,
    ...statement.candidates.map((id): Triple => [self, ours('candidates'), actorNode(id)]),
  ];
}

/** Where it stands, who says so, and who the actors are. */
export function provenanceOf(statement: ExportStatement, at: At, nameOf: (id: ActorId) => string): Triple[] {
  const { citation, source, attributedTo, attributedRole, via } = statement;
  if (citation === null) return [];
  const [assertion, passage, selector, article] = [at('assertion'), at('passage'), at('selector'), articleNode(citation.article)];
  const label = (id: ActorId): Triple => [actorNode(id), TERMS.label, DataFactory.literal(nameOf(id))];
  return [
    [assertion, TERMS.wasDerivedFrom, passage],
    [assertion, TERMS.hadPrimarySource, article],
    ...attributedTo.map((id): Triple => [assertion, TERMS.wasAttributedTo, actorNode(id)]),
    ...optional(assertion, ours('attributedRole'), attributedRole),
    ...optional(assertion, ours('via'), via),
    [passage, TERMS.type, TERMS.specificResource],
    [passage, TERMS.hasSource, article],
    [passage, TERMS.hasSelector, selector],
    [passage, ours('paragraph'), whole(citation.paragraph)],
    [passage, ours('sha256'), DataFactory.literal(citation.sha256)],
    [selector, TERMS.type, TERMS.textPositionSelector],
    [selector, TERMS.start, whole(citation.start)],
    [selector, TERMS.end, whole(citation.end)],
    ...optional(article, TERMS.title, source?.title ?? null),
    ...optional(article, TERMS.publisher, source?.publisher ?? null),
    ...optional(article, TERMS.issued, source?.published ?? null),
    ...[...new Set([statement.from, statement.to, ...attributedTo, ...statement.candidates])].map(label),
  ];
}

function optional(subject: NamedNode, predicate: NamedNode, value: string | null): Triple[] {
  return value === null ? [] : [[subject, predicate, DataFactory.literal(value)]];
}

function whole(value: number): Literal {
  return DataFactory.literal(String(value), TERMS.integer);
}

function toLiteral(value: string | number | bigint | boolean): Literal {
  if (typeof value === 'boolean') return DataFactory.literal(String(value), TERMS.boolean);
  return DataFactory.literal(typeof value === 'bigint' ? String(value) : value);
}
