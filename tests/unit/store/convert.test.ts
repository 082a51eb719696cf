import { checkParameters, fromEngine } from '../../../server/store/embedded/convert';
import { GraphNode, GraphPath, GraphRelationship } from '../../../server/store/values';

const NODE = { _id: 7, _labels: ['Actor', 'State'], id: 'ruritania', population: 12 };
const OTHER = { _id: 8, _labels: ['Actor'], id: 'graustark' };
const EDGE = { _id: 7, _source: 7, _target: 8, _type: 'BACKS', means: ['military'] };

describe('what the engine answers', () => {
  test('nodes, relationships and paths are told by their marks, which are no properties', () => {
    const node = new GraphNode('7', ['Actor', 'State'], { id: 'ruritania', population: 12n });
    const other = new GraphNode('8', ['Actor'], { id: 'graustark' });
    const relationship = new GraphRelationship('7', 'BACKS', '7', '8', { means: ['military'] });
    expect(fromEngine(NODE)).toEqual(node);
    expect(fromEngine(EDGE)).toEqual(relationship);
    expect(fromEngine({ nodes: [NODE, OTHER], edges: [EDGE] })).toEqual(new GraphPath([node, other], [relationship]));
    expect(fromEngine({ nodes: [NODE], edges: [] })).toEqual(new GraphPath([node], []));
  });

  test.each([
    ['no nodes', { nodes: [], edges: [] }],
    ['nodes that are none', { nodes: ['a'], edges: [] }],
    ['another key', { nodes: [NODE], edges: [], length: 0 }],
  ])('a map with nodes and edges is a map where it has %s', (_what, map) => {
    expect(fromEngine(map)).not.toBeInstanceOf(GraphPath);
  });

  test('integral numbers are integers as far as the engine answers integers as numbers', () => {
    expect([2 ** 53 - 1, 2 ** 53, 1.5, 9007199254740993n, 1e300].map(fromEngine)).toEqual([
      9007199254740991n,
      2 ** 53,
      1.5,
      9007199254740993n,
      1e300,
    ]);
  });

  test('times without a zone, bytes, and nothing', () => {
    expect(fromEngine([new Date(Date.UTC(2001, 1, 3, 4, 5, 6)), Buffer.from('ab'), null, undefined])).toEqual([
      '2001-02-03T04:05:06.000',
      new Uint8Array([97, 98]),
      null,
      null,
    ]);
  });
});

describe('what the engine would not hold as it is', () => {
  test.each([
    ['a number that is none', { a: NaN }, '$a'],
    ['an endless number', { a: { b: -Infinity } }, '$a.b'],
    ['an integer past 64 bits', { a: [1n, 2n ** 63n] }, '$a[1]'],
    ['half a character', { a: 'x\udc00' }, '$a'],
    ["the engine's own names", { a: { _id: 1 } }, '$a'],
    ["the engine's own tags", { a: [{ $date: '2001-02-03' }] }, '$a[0]'],
    ['a name that JavaScript takes for itself', { a: JSON.parse('{"__proto__": 1}') as Record<string, never> }, '$a'],
  ])('%s is refused, and its place named', (_what, parameters, place) => {
    expect(() => checkParameters(parameters)).toThrow(
      expect.objectContaining({ code: 'bad-parameter', message: expect.stringContaining(`Parameter ${place}:`) as string }) as Error,
    );
  });

  test('everything else passes', () => {
    const parameters = { a: [null, true, 'é 💥', 1e300, -(2n ** 63n), { id: 'x', 'a b': [] }] };
    expect(checkParameters(parameters)).toBe(parameters);
  });
});
