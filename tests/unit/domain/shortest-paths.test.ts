import fc from 'fast-check';
import type { ActorId } from '../../../server/domain/actor';
import { directStatements, shortestPaths } from '../../../server/domain/shortest-paths';
import type { Statement } from '../../../server/domain/statement';
import { ACTORS, anyStatements, statement } from './statements';

const id = (text: string) => text as ActorId;
const say = (...texts: readonly string[]) =>
  texts.map((text) => {
    const [from = '', type = '', to = ''] = text.split(' ');
    return statement({ id: text, from, type, to });
  });
const told = (statements: readonly Statement[], from: string, to: string, limit?: number) => {
  const { length, paths, truncated } = shortestPaths(statements, id(from), id(to), limit);
  return {
    length,
    truncated,
    paths: paths.map((hops) => hops.map((hop) => `${hop.from}>${hop.to}: ${hop.statements.map((one) => one.id).join(', ')}`)),
  };
};

/** All simple ways, the slow way: what the shortest paths have to agree with. */
function everyWay(statements: readonly Statement[], from: string, to: string, seen: readonly string[] = []): string[][] {
  if (from === to) return [[from]];
  const next = new Set(statements.flatMap((one): string[] => (one.from === from ? [one.to] : one.to === from ? [one.from] : [])));
  return [...next]
    .filter((other) => ![...seen, from].includes(other))
    .flatMap((other) => everyWay(statements, other, to, [...seen, from]).map((rest) => [from, ...rest]));
}

describe('the shortest paths between two actors', () => {
  const diamond = say(
    'b OPPOSES a',
    'b BACKS d',
    'a MEETS c',
    'c BACKS d',
    'd BACKS c',
    'a BACKS e',
    'e BACKS f',
    'f BACKS d',
    'g MEETS h',
    'a OPPOSES a',
  );

  it('are all there, whatever the direction, each hop with every statement, by the ids along the way', () => {
    expect(told(diamond, 'a', 'd')).toEqual({
      length: 2,
      truncated: false,
      paths: [
        ['a>b: b OPPOSES a', 'b>d: b BACKS d'],
        ['a>c: a MEETS c', 'c>d: c BACKS d, d BACKS c'],
      ],
    });
  });

  it('are cut at the limit, and say so', () => {
    expect(told(diamond, 'a', 'd', 1)).toEqual({ length: 2, truncated: true, paths: [['a>b: b OPPOSES a', 'b>d: b BACKS d']] });
    expect(told(diamond, 'a', 'd', 2).truncated).toBe(false);
  });

  it('are none where nothing joins the two, and empty from an actor to itself', () => {
    expect(told(diamond, 'a', 'g')).toEqual({ length: null, truncated: false, paths: [] });
    expect(told(diamond, 'a', 'nobody')).toEqual({ length: null, truncated: false, paths: [] });
    expect(told(diamond, 'a', 'a')).toEqual({ length: 0, truncated: false, paths: [[]] });
  });

  it('are handed out from a crowd of ways without counting them all', () => {
    const layers = Array.from({ length: 12 }, (_, layer) =>
      ['x', 'y', 'z', 'w'].flatMap((a) => ['x', 'y', 'z', 'w'].map((b) => `${a}${String(layer)} BACKS ${b}${String(layer + 1)}`)),
    );
    const found = told(say(...layers.flat()), 'x0', 'x12', 3);
    expect([found.length, found.truncated, found.paths.length]).toEqual([12, true, 3]);
  });

  it('are exactly the shortest of all ways', () => {
    fc.assert(
      fc.property(anyStatements, fc.constantFrom(...ACTORS), fc.constantFrom(...ACTORS), (statements, from, to) => {
        const ways = everyWay(statements, from, to);
        const shortest = Math.min(...ways.map((way) => way.length));
        const expected = ways
          .filter((way) => way.length === shortest)
          .map((way) => way.join(' '))
          .sort();
        const { length, paths } = shortestPaths(statements, id(from), id(to), 1000);
        expect(paths.map((hops) => [from, ...hops.map((hop) => hop.to)].join(' '))).toEqual(expected);
        expect(length).toBe(ways.length === 0 ? null : shortest - 1);
        for (const hop of paths.flat()) expect(hop.statements).toEqual(directStatements(statements, hop.from, hop.to));
      }),
    );
  });
});
