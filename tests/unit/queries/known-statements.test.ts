import { EMPTY_FILTER, type Filterable } from '../../../server/domain/filter';
import { knownStatements } from '../../../server/queries/known-statements';
import { searchWords } from '../../../server/domain/text-search';
import { collect, readStatementsAs } from '../../../server/queries/read-statements';
import { filterables } from '../../../server/queries/statement-row';
import type { GraphStore } from '../../../server/store/graph-store';
import type { Row } from '../../../server/store/values';

/** An embedded store whose engine says that it has so many relationships, and has these. */
function storeOf(size: number, rows: readonly Row[]): GraphStore {
  async function* stream({ text }: { readonly text: string }) {
    await Promise.resolve();
    yield* text.includes('-[r]->') ? rows : [['avaria']];
  }
  const schema = () => Promise.resolve({ labels: [], relationshipTypes: [{ name: 'BACKS', count: size }], propertyKeys: [] });
  return { kind: 'embedded', stream, schema } as unknown as GraphStore;
}

const row = (to: string, id: string, date: string | null, citation: Row = [null, null, null, null, null]): Row => {
  return ['avaria', to, 'BACKS', id, 'planned', true, ['mira-holt'], 'envoy', ['rhetorical'], date, null, null, ...citation];
};

test('what filters look at comes back as it was read, for as many as there are', async () => {
  const rows = Array.from({ length: 12_000 }, (_, n) =>
    row(`reef-${n % 7}`, `s${n}`, n % 3 === 0 ? null : `203${n % 5}`, n % 2 === 0 ? ['bulk', 1n, 'a1', 2n, 3n] : undefined),
  );
  const store = storeOf(20_001, rows);
  const kept = await knownStatements(store, EMPTY_FILTER);
  if (kept === null) throw new Error('They are not kept');
  const known = await collect(kept.statements());
  const read = await collect(readStatementsAs(store, {}, filterables(EMPTY_FILTER)));
  expect(known).toEqual(
    read.map(
      ({ type, class: ofClass, sign, from, to, modality, ambiguous, attributedTo, attributedRole, means, date, until, citation }) => ({
        ...{ type, class: ofClass, sign, from, to, claim: '', modality, ambiguous, attributedTo, attributedRole, means, date, until },
        citation: citation === null ? null : { article: citation.article },
      }),
    ),
  );
  expect(known).toHaveLength(12_000);
});

test('a small graph is read each time, and a large one whose statements are hardly alike', async () => {
  expect(await knownStatements(storeOf(20_000, [row('borland', 's1', null)]), EMPTY_FILTER)).toBeNull();
  const unlike = Array.from({ length: 20_001 }, (_, n) => row('borland', `s${n}`, `in ${n}`));
  expect(await knownStatements(storeOf(30_000, unlike), EMPTY_FILTER)).toBeNull();
});

test('who leaves while they are gone through is not given the rest', async () => {
  const rows = Array.from({ length: 12_000 }, (_, n) => row('borland', `s${n}`, null));
  const leaving = new AbortController();
  const known = await knownStatements(storeOf(30_000, rows), EMPTY_FILTER);
  let number = 0;
  const going = (async () => {
    for await (const _ of known?.statements(leaving.signal) ?? []) if (++number === 10) leaving.abort();
  })();
  await expect(going).rejects.toMatchObject({ code: 'aborted' });
  expect(number).toBeLessThan(12_000);
});

test('a search finds the same in the words that are kept of claims as in the claims', async () => {
  const claims = ["Avaria's É​LITE\nguard, (al-Reef) №\u00A05", null, 'ΣΟΦΟΣ, the wise', 'It backs the harbour', ''];
  const rows = Array.from({ length: 12_003 }, (_, n) => [...row(`reef-${n}`, `s${n}`, null), claims[n % claims.length] ?? null]);
  const filter = { ...EMPTY_FILTER, search: 'any' };
  const known = await collect((await knownStatements(storeOf(20_001, rows), filter))?.statements() ?? noStatement());
  expect(known.map(({ to, claim }) => [to, searchWords(claim ?? '')])).toEqual(
    rows.map((_, n) => [`reef-${n}`, searchWords(claims[n % claims.length] ?? '')]),
  );
});

test('claims that are too long to be kept are read each time, and what else is known is not', async () => {
  const rows = Array.from({ length: 5_000 }, (_, n) => [...row('borland', `s${n}`, null), 'It backs']);
  const known = (search: string | null, most: number) => knownStatements(storeOf(20_001, rows), { search }, most);
  // Nine bytes of each, the end of a line with them.
  expect(await known('backs', 44_998)).toBeNull();
  const kept = [await known(null, 44_998), await known('backs', 44_999)];
  expect(await Promise.all(kept.map(async (one) => (await collect(one?.statements() ?? noStatement())).map(({ claim }) => claim)))).toEqual(
    [Array.from({ length: 5_000 }, () => null), Array.from({ length: 5_000 }, () => 'it backs')],
  );
});

async function* noStatement(): AsyncGenerator<Filterable> {}
