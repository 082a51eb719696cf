import fc from 'fast-check';
import type { ActorId } from '../../../server/domain/actor';
import { shortestPaths } from '../../../server/domain/shortest-paths';
import { isPlain, type Statement } from '../../../server/domain/statement';
import { readJoins } from '../../../server/queries/read-joins';
import { ACTORS, anyStatements, statement } from '../domain/statements';

/** Hands out what touches the actors asked for, as a store does, and notes whom it was asked for. */
function selectionOf(statements: readonly Statement[]) {
  const asked: string[][] = [];
  async function* touching(actors: ReadonlySet<ActorId>) {
    asked.push([...actors].sort());
    for (const one of statements) if (actors.has(one.from) || actors.has(one.to)) yield await Promise.resolve(one);
  }
  return { asked, touching };
}

const id = (text: string) => text as ActorId;
const line = (from: string, to: string) => statement({ id: `${from}-${to}`, type: 'BACKS', from, to });

test('what is read is enough for every shortest path, and leads to no other', () =>
  fc.assert(
    fc.asyncProperty(anyStatements, fc.constantFrom(...ACTORS), fc.constantFrom(...ACTORS), async (statements, from, to) => {
      for (const counts of [isPlain, () => true]) {
        const joins = await readJoins(selectionOf(statements), id(from), id(to), counts);
        const ends = ({ length, paths }: ReturnType<typeof shortestPaths>) => [length, paths.map((hops) => hops.map((hop) => hop.to))];
        expect(ends(shortestPaths(joins, id(from), id(to), 1000))).toEqual(
          ends(shortestPaths(statements.filter(counts), id(from), id(to), 1000)),
        );
      }
    }),
  ));

test('the smaller rim is read first, and nothing beyond where the two meet', async () => {
  const crowd = Array.from({ length: 20 }, (_, n) => line('hub', `member-${n}`));
  const chain = [line('hub', 'a'), line('b', 'a'), line('b', 'far'), line('far', 'farther')];
  const selection = selectionOf([...crowd, ...chain]);
  const joins = await readJoins(selection, id('hub'), id('b'), () => true);
  expect(selection.asked).toEqual([['hub'], ['b']]);
  expect(shortestPaths(joins, id('hub'), id('b')).paths.map((hops) => hops.map(({ to }) => to))).toEqual([['a', 'b']]);
});

test('an actor joined with nobody ends the search, and to oneself there is none', async () => {
  const selection = selectionOf([line('a', 'b'), line('b', 'c')]);
  expect(await readJoins(selection, id('alone'), id('a'), () => true)).toEqual([]);
  expect(selection.asked).toEqual([['alone']]);
  expect(await readJoins(selection, id('a'), id('a'), () => true)).toEqual([]);
});
