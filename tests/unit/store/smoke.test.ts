import { withEmbeddedStore } from '../../support/embedded-store';

test('reads what it wrote', () =>
  withEmbeddedStore(async ({ store }) => {
    await store.write([{ text: 'CREATE (a:Actor {id: $id, n: $n})', parameters: { id: 'x', n: 1 } }]);
    const answer = await store.run({ text: 'MATCH (a:Actor) RETURN a.id AS id, a.n AS n, a.n / 2 AS half' });
    expect(answer.rows).toEqual([['x', 1n, 0n]]);
    await store.seal();
    expect((await store.run({ text: 'MATCH (a:Actor) RETURN a AS a' })).rows).toHaveLength(1);
    await expect(store.run({ text: 'CREATE (x)' })).rejects.toMatchObject({ code: 'write-refused' });
  }));
