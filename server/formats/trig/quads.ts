import { DataFactory, type Literal, type NamedNode } from 'n3';
import type { ActorId } from '../../domain/actor';
import type { Article, TextPosition } from '../../domain/citation';
import { lookUp } from '../../domain/look-up';
import type { Named } from '../../domain/naming';
import { ARTICLE_COLUMNS, STATEMENT_COLUMNS } from '../columns';
import type { Cell, ExportArticle, ExportStatement } from '../format';
import { actorNode, articleNode, ours, TERMS } from './vocabulary';

type Triple = readonly [NamedNode, NamedNode, NamedNode | Literal];
type At = (name: string) => NamedNode;

/** Columns that say more of the statement than its ends and type do. */
const TOLD = ['class', 'sign', 'claim', 'modality', 'ambiguous', 'means', 'cameo', 'date', 'dateBasis', 'until', 'role', 'note'];
const COLUMNS = STATEMENT_COLUMNS.filter(({ name }) => TOLD.includes(name));
/** Columns of an article that Dublin Core has words for. */
const OF_ARTICLES = { title: TERMS.title, publisher: TERMS.publisher, published: TERMS.issued } as const;

/** What is asserted: the statement described, and only where it is plain the relation itself, for nobody asserts what is denied. */
export function assertionOf(statement: ExportStatement, at: At, plain: boolean): Triple[] {
  const self = at('statement');
  const [from, type, to] = [actorNode(statement.from), ours(statement.type), actorNode(statement.to)];
  const told = COLUMNS.flatMap(({ name, of }) => triplesOf(self, ours(name), of(statement)));
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
export function provenanceOf(statement: ExportStatement, at: At, named: (id: ActorId) => Named | undefined): Triple[] {
  const { citation, source, attributedTo, attributedRole, via } = statement;
  if (citation === null) return [];
  const [assertion, passage, selector, article] = [at('assertion'), at('passage'), at('selector'), articleNode(citation.article)];
  const who = (id: ActorId): Triple[] => {
    const { name, label } = named(id) ?? { name: id, label: null };
    return [
      [actorNode(id), TERMS.label, DataFactory.literal(name)],
      ...(label === null ? [] : [[actorNode(id), TERMS.type, ours(label)] as const]),
    ];
  };
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
    ...positionOf(selector, citation),
    ...antecedentOf(citation.antecedent, { passage, article, at }),
    ...(source === null ? [] : detailsOf(source)),
    ...[...new Set([statement.from, statement.to, ...attributedTo, ...statement.candidates])].flatMap(who),
  ];
}

/** Where the name stands that a pronoun stands for: a passage of its own in the same article, with a selector of its own. */
function antecedentOf(
  antecedent: TextPosition | null,
  { passage, article, at }: { readonly passage: NamedNode; readonly article: NamedNode; readonly at: At },
): Triple[] {
  if (antecedent === null) return [];
  const [name, selector] = [at('antecedent'), at('antecedentSelector')];
  return [
    [passage, ours('antecedent'), name],
    [name, TERMS.type, TERMS.specificResource],
    [name, TERMS.hasSource, article],
    [name, TERMS.hasSelector, selector],
    ...positionOf(selector, antecedent),
  ];
}

function positionOf(selector: NamedNode, { start, end }: TextPosition): Triple[] {
  return [
    [selector, TERMS.type, TERMS.textPositionSelector],
    [selector, TERMS.start, whole(start)],
    [selector, TERMS.end, whole(end)],
  ];
}

/** All that is known of the article, its digest too. */
function detailsOf(source: Article): Triple[] {
  const article = articleNode(source.id);
  return ARTICLE_COLUMNS.filter(({ name, derived }) => !derived && name !== 'id').flatMap(({ name, of }) =>
    triplesOf(article, lookUp(OF_ARTICLES, name) ?? ours(name), of(source as ExportArticle)),
  );
}

function triplesOf(subject: NamedNode, predicate: NamedNode, cell: Cell): Triple[] {
  const values = cell === null ? [] : typeof cell === 'object' ? cell : [cell];
  return values.map((value) => [subject, predicate, toLiteral(value)]);
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
