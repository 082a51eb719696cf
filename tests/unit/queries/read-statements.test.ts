import { collect, readStatements } from '../../../server/queries/read-statements';
import type { GraphStore, Statement } from '../../../server/store/graph-store';
import type { Row } from '../../../server/store/values';

/** Statements that go out from each actor: most have none, one has very many. */
const OUTGOING = new Map<string, number>([
  ...Array.from({ length: 6_000 }, (_, n) => [`quiet-${n}`, 0] as const),
  ...Array.from({ length: 6_000 }, (_, n) => [`busy-${n}`, 20] as const),
  ['hub', 3_000] as const,
]);

/** An embedded store of these, that notes how many rows each of its answers had. */
function storeOf(answers: number[]): GraphStore {
  async function* stream({ text, parameters = {} }: Statement): AsyncGenerator<Row> {
    await Promise.resolve();
    const asked = (parameters['actors'] as string[] | undefined) ?? [...OUTGOING.keys()];
    if (text.includes('count(r)')) {
      for (const id of asked) if (OUTGOING.get(id)) yield [id, BigInt(OUTGOING.get(id) ?? 0)];
      return;
    }
    let rows = 0;
    for (const id of asked) for (let n = 0; n < (OUTGOING.get(id) ?? 0); n++, rows++) yield [id, 'other', 'BACKS', `${id}.${n}`];
    answers.push(rows);
  }
  const schema = () => Promise.resolve({ labels: [], relationshipTypes: [{ name: 'BACKS', count: 123_000 }], propertyKeys: [] });
  return { kind: 'embedded', stream, schema } as unknown as GraphStore;
}

test('pages hold as many statements as they may, however unevenly these stand; who has more is a page alone', async () => {
  const answers: number[] = [];
  const statements = await collect(readStatements(storeOf(answers), {}));
  expect(new Set(statements.map(({ id }) => id)).size).toBe(123_000);
  expect(answers).toEqual([...Array.from({ length: 120 }, () => 1_000), 3_000]);
});

test('of actors that are named those without a statement are not asked for', async () => {
  const answers: number[] = [];
  const from = ['quiet-1', 'busy-1', 'quiet-2', 'hub', 'busy-2'];
  const statements = await collect(readStatements(storeOf(answers), { from }));
  expect(statements).toHaveLength(3_040);
  expect(answers).toEqual([20, 3_000, 20]);
});
