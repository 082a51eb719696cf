import fc from 'fast-check';
import { decodeValue } from '../../../../client/features/console/answer/decode-value';
import type { Value as Read } from '../../../../client/features/console/answer/value';
import { TYPED } from '../../../../server/console/encoding/typed';
import { LocalDate } from '../../../../server/store/temporal';
import { GraphNode, GraphPath, GraphRelationship, Point, type Value } from '../../../../server/store/values';

/** A value as the server has it, and as the page reads it. */
type Both = readonly [Value, Read];

const key = fc.string().filter((name) => name !== '__proto__');
const scalar: fc.Arbitrary<Both> = fc.oneof(
  fc.constant<Both>([null, null]),
  fc.boolean().map((value): Both => [value, value]),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map((value): Both => [value, value]),
  fc.double().map((value): Both => [value, value]),
  fc.string().map((value): Both => [value, value]),
  fc
    .integer({ min: 1, max: 28 })
    .map((day): Both => [new LocalDate(2017, 11, day), { kind: 'other', type: 'Date', text: `2017-11-${String(day).padStart(2, '0')}` }]),
  fc.constant<Both>([new Point(7203, 1, 2.5), { kind: 'other', type: 'Point', text: 'SRID=7203;POINT (1.0 2.5)' }]),
  fc.constant<Both>([new Uint8Array([1, 2]), { kind: 'other', type: 'Base64', text: 'AQI=' }]),
);

const { value: anything } = fc.letrec<{ value: Both }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    scalar,
    fc.array(tie('value')).map((items): Both => [items.map(([sent]) => sent), items.map(([, read]) => read)]),
    fc.dictionary(key, tie('value')).map((map): Both => [side(map, 0), { kind: 'map', entries: side(map, 1) }]),
    fc
      .tuple(fc.array(fc.string()), fc.dictionary(key, tie('value')))
      .map(([labels, map]): Both => [
        new GraphNode('4:x:1', labels, side(map, 0)),
        { kind: 'node', id: '4:x:1', labels, properties: side(map, 1) },
      ]),
    fc
      .tuple(fc.string(), fc.dictionary(key, tie('value')))
      .map(([type, map]): Both => [
        new GraphRelationship('5:x:1', type, '4:x:1', '4:x:2', side(map, 0)),
        { kind: 'relationship', id: '5:x:1', type, start: '4:x:1', end: '4:x:2', properties: side(map, 1) },
      ]),
  ),
}));

function side<P extends 0 | 1>(map: Readonly<Record<string, Both>>, place: P): Record<string, Both[P]> {
  return Object.fromEntries(Object.entries(map).map(([name, both]) => [name, both[place]]));
}

/** What the page makes of what the server sends. */
const read = (value: Value) => decodeValue(JSON.parse(TYPED.text(value)));

it('a value that the server sends is read with nothing lost', () => {
  fc.assert(fc.property(anything, ([sent, expected]) => expect(read(sent)).toEqual(expected)));
});

it('a path is read as one goes along it', () => {
  const [a, b] = ['4:x:1', '4:x:2'].map((id) => new GraphNode(id, ['Actor'], {}));
  if (!a || !b) throw new Error('two nodes');
  const backs = new GraphRelationship('5:x:1', 'BACKS', b.elementId, a.elementId, { since: 2016n });
  expect(read(new GraphPath([a, b], [backs]))).toEqual({
    kind: 'path',
    items: [
      { kind: 'node', id: '4:x:1', labels: ['Actor'], properties: {} },
      { kind: 'relationship', id: '5:x:1', type: 'BACKS', start: '4:x:2', end: '4:x:1', properties: { since: 2016n } },
      { kind: 'node', id: '4:x:2', labels: ['Actor'], properties: {} },
    ],
  });
});
