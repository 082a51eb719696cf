import fc from 'fast-check';
import type { Statement } from '../../../server/domain/statement';
import { MEANS_NAMES } from '../../../server/domain/vocabulary/means';
import { MODALITY_NAMES } from '../../../server/domain/vocabulary/modality';
import { classOf, relationTypeRow, RELATION_TYPE_NAMES, signOf } from '../../../server/domain/vocabulary/relation-types';

/** What a test says of a statement in plain strings; the rest is as bare as a statement can be. */
export type Told = {
  -readonly [K in keyof Statement]?: Statement[K] extends readonly (infer _)[]
    ? readonly string[]
    : Statement[K] extends string | null
      ? string | null
      : Statement[K];
} & {
  type: string;
  from: string;
  to: string;
  article?: string;
};

let made = 0;

/** A statement for a test: class, sign and symmetry follow from the type. */
export function statement({ article = 'harbour-talks', ...told }: Told): Statement {
  made += 1;
  return {
    id: `${article}.p1.${told.from}.${told.type}.${told.to}.${String(made)}`,
    class: classOf(told.type),
    sign: signOf(told.type),
    symmetric: relationTypeRow(told.type).symmetric,
    claim: null,
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
    citation: { article, paragraph: 1, start: 0, end: 1, sha256: '0'.repeat(64), antecedent: null },
    ...told,
  } as Statement;
}

export const ACTORS = ['avaria', 'avarian-army', 'borland', 'coast-talks', 'mira-holt', 'reef-front'] as const;

/** Any statement among a few invented actors, symmetric ones in order. */
const anyStatement: fc.Arbitrary<Statement> = fc
  .record({
    type: fc.constantFrom(...RELATION_TYPE_NAMES, 'TRADES_WITH'),
    from: fc.constantFrom(...ACTORS),
    to: fc.constantFrom(...ACTORS),
    article: fc.constantFrom('harbour-talks', 'reef-raid'),
    modality: fc.constantFrom(...MODALITY_NAMES),
    ambiguous: fc.boolean(),
    means: fc.uniqueArray(fc.constantFrom(...MEANS_NAMES), { maxLength: 3 }),
    attributedTo: fc.uniqueArray(fc.constantFrom(...ACTORS), { maxLength: 2 }),
    attributedRole: fc.constantFrom(null, 'a harbour pilot'),
    claim: fc.constantFrom(null, 'Holt praises the talks', 'The army shells Borland'),
    date: fc.constantFrom(null, '2031', '2031-04', '2031-04-09', '2030/2031-02'),
    until: fc.constantFrom(null, '2031-06'),
  })
  .map((told) => statement(relationTypeRow(told.type).symmetric && told.from > told.to ? { ...told, from: told.to, to: told.from } : told));

export const anyStatements = fc.array(anyStatement, { maxLength: 25 });
