import type { GraphStore, Statement } from '../../server/store/graph-store';

export interface BulkSize {
  readonly actors: number;
  readonly statements: number;
}

/** Rows in one UNWIND: large enough to pay, small enough for one message to the engine. */
const BATCH = 5_000;
const TYPES = ['BACKS', 'OPPOSES', 'MEETS', 'TAKES_PART_IN'] as const;
const SIGNS = { BACKS: 1, OPPOSES: -1, MEETS: 0, TAKES_PART_IN: 0 } as const;
const TIMEOUT = 600_000;

/** Fills a store, which has the schema already, with an invented graph: the same one for the same size. Few actors have many statements, many have few. */
export async function writeBulkGraph(store: GraphStore, { actors, statements }: BulkSize): Promise<void> {
  const random = generator(42);
  await store.write([article()], { timeout: TIMEOUT });
  for (const rows of batches(actors, actorRow)) await store.write([actorsStatement(rows)], { timeout: TIMEOUT });
  for (const [index, type] of TYPES.entries()) {
    const count = Math.floor((statements + TYPES.length - 1 - index) / TYPES.length);
    for (const rows of batches(count, (n) => statementRow(type, n, actors, random)))
      await store.write([relationsStatement(type, rows)], { timeout: TIMEOUT });
  }
  await store.checkpoint();
}

/** The id of the n-th actor, counted from 0; the first have the most statements. */
export function bulkActorId(n: number): string {
  return `actor-${n}`;
}

type Row = Readonly<Record<string, string | number | readonly string[]>>;

function article(): Statement {
  return { text: "MERGE (a:Article {id: 'bulk'}) SET a = {id: 'bulk', title: 'An invented article', published: '2001-02-03'}" };
}

function actorRow(n: number): Row {
  return { id: bulkActorId(n), name: `Actor ${n}`, aliases: [`A${n}`], description: 'It is invented.' };
}

function statementRow(type: keyof typeof SIGNS, n: number, actors: number, random: () => number): Row {
  const [from, to] = [skewed(actors, random), skewed(actors, random)].map(bulkActorId) as [string, string];
  const id = `bulk.p${n + 1}.${type}`;
  const start = n * 100;
  return {
    id,
    from,
    to,
    article: 'bulk',
    paragraph: n + 1,
    start,
    end: start + 80,
    sha256: '0'.repeat(64),
    claim: `Claim ${n}.`,
    means: ['military'],
    sign: SIGNS[type],
    modality: 'stated',
  };
}

function relationsStatement(type: string, rows: readonly Row[]): Statement {
  const properties = Object.keys(rows[0] ?? {}).filter((key) => key !== 'from' && key !== 'to');
  const map = properties.map((key) => `${key}: row.${key}`).join(', ');
  const text = `UNWIND $rows AS row MATCH (a:Actor {id: row.from}), (b:Actor {id: row.to}) CREATE (a)-[:${type} {${map}}]->(b)`;
  return { text, parameters: { rows } };
}

function actorsStatement(rows: readonly Row[]): Statement {
  return { text: 'UNWIND $rows AS row MERGE (a:Actor {id: row.id}) SET a += row SET a:State', parameters: { rows } };
}

function* batches(count: number, row: (n: number) => Row): Generator<Row[]> {
  for (let from = 0; from < count; from += BATCH)
    yield Array.from({ length: Math.min(BATCH, count - from) }, (_, index) => row(from + index));
}

function skewed(actors: number, random: () => number): number {
  return Math.floor(actors * random() ** 3);
}

/** Park and Miller's generator: small, seeded, good enough for a bench. */
function generator(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
