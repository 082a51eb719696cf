import fc from 'fast-check';
import { parse } from 'lossless-json';
import { decodePlain } from '../../../server/console/encoding/decode-plain';
import { decodeTyped } from '../../../server/console/encoding/decode-typed';
import { floatText } from '../../../server/console/encoding/float-text';
import { PLAIN } from '../../../server/console/encoding/plain';
import { TYPED } from '../../../server/console/encoding/typed';
import { Duration, LocalDate, LocalDateTime, LocalTime, OffsetTime, ZonedDateTime } from '../../../server/store/temporal';
import { Float, GraphNode, GraphPath, GraphRelationship, Point, type Value } from '../../../server/store/values';

const typed = (value: Value): unknown => JSON.parse(TYPED.text(value));
const plain = (value: Value): string => PLAIN.text(value);

describe('typed JSON', () => {
  test('what was written is read back, whatever the type and however deep', () =>
    fc.assert(
      fc.property(values(), (value) => {
        expect(decodeTyped({ value: parse(TYPED.text(value)) })).toEqual({ value: asParameter(value) });
      }),
      { numRuns: 500 },
    ));

  test('nodes, relationships and paths', () => {
    expect(typed(PATH)).toEqual({ $type: 'Path', _value: [typed(A), typed(R), typed(B)] });
    expect(typed(A)).toEqual({
      $type: 'Node',
      _value: { _element_id: 'a', _labels: ['Actor'], _properties: { n: { $type: 'Integer', _value: '1' } } },
    });
    expect(typed(R)).toEqual({
      $type: 'Relationship',
      _value: { _element_id: 'r', _start_node_element_id: 'a', _end_node_element_id: 'b', _type: 'BACKS', _properties: {} },
    });
  });

  test('a moment in a zone has another type than one with an offset', () => {
    const [date, time] = [new LocalDate(2017, 11, 22), new LocalTime(12, 0, 0, 0)];
    expect(typed(new ZonedDateTime(date, time, 3600, 'Europe/Berlin'))).toEqual({
      $type: 'ZonedDateTime',
      _value: '2017-11-22T12:00:00+01:00[Europe/Berlin]',
    });
    expect(typed(new ZonedDateTime(date, time, 3600, null))).toEqual({ $type: 'OffsetDateTime', _value: '2017-11-22T12:00:00+01:00' });
  });

  test.each([
    [1, 'A typed value is {"$type": …, "_value": …}'],
    [{ $type: 'Date', _value: '2017-02-29' }, 'This is no Date: "2017-02-29"'],
    [{ $type: 'Integer', _value: '9223372036854775808' }, 'This is no Integer: "9223372036854775808"'],
    [{ $type: 'Base64', _value: '***' }, 'This is no Base64: "***"'],
    [{ $type: 'List', _value: 'x' }, 'This is no List: "x"'],
    [{ $type: 'Node', _value: {} }, 'Type Node is not supported as a column value'],
  ])('%j is refused', (value, message) => {
    expect(() => decodeTyped({ value })).toThrow(message);
  });
});

describe('plain JSON', () => {
  test('a number keeps all its digits and its kind', () => {
    expect(decodePlain(parse('{"a":9007199254740993,"b":1.0,"c":1.5,"d":-0,"e":1e2}') as Record<string, unknown>)).toEqual({
      a: 9_007_199_254_740_993n,
      b: new Float(1),
      c: 1.5,
      d: 0n,
      e: new Float(100),
    });
    expect(plain([9_007_199_254_740_993n, 1, 1.5, NaN, -Infinity])).toBe('[9007199254740993,1.0,1.5,"NaN","-Infinity"]');
    expect(() => decodePlain(parse('{"a":9223372036854775808}') as Record<string, unknown>)).toThrow(
      'The integer 9223372036854775808 does not fit 64 bits',
    );
  });

  test('nodes, relationships, paths, points, bytes and moments', () => {
    expect(JSON.parse(plain(PATH))).toEqual([
      { elementId: 'a', labels: ['Actor'], properties: { n: 1 } },
      { elementId: 'r', startNodeElementId: 'a', endNodeElementId: 'b', type: 'BACKS', properties: {} },
      { elementId: 'b', labels: [], properties: {} },
    ]);
    expect(plain([new Point(4979, 1, 2.5, 3), new Uint8Array([1, 2, 255])])).toBe('["SRID=4979;POINT Z (1.0 2.5 3.0)","AQL/"]');
    const moment = new ZonedDateTime(new LocalDate(2017, 11, 22), new LocalTime(12, 0, 0, 0), 3600, 'Europe/Berlin');
    expect(plain({ at: moment })).toBe('{"at":"2017-11-22T12:00:00+01:00"}');
  });
});

test.each([
  [1, '1.0'],
  [-0, '-0.0'],
  [0.001, '0.001'],
  [0.0001, '1.0E-4'],
  [9_999_999, '9999999.0'],
  [1e7, '1.0E7'],
  [1.5e300, '1.5E300'],
  [NaN, 'NaN'],
])('%d is written as Java does', (value, text) => {
  expect(floatText(value)).toBe(text);
});

const A = new GraphNode('a', ['Actor'], { n: 1n });
const B = new GraphNode('b', [], {});
const R = new GraphRelationship('r', 'BACKS', 'a', 'b', {});
const PATH = new GraphPath([A, B], [R]);

/** As a parameter a whole FLOAT says that it is one. */
function asParameter(value: Value): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? new Float(value) : value;
  if (Array.isArray(value)) return value.map((each: Value) => asParameter(each));
  const isMap = typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  return isMap ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, asParameter(each as Value)])) : value;
}

function values(): fc.Arbitrary<Value> {
  return fc.letrec<{ value: Value }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      scalars(),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(
        fc.string().filter((key) => key !== '__proto__'),
        tie('value'),
        { maxKeys: 4, noNullPrototype: true },
      ),
    ),
  })).value;
}

function scalars(): fc.Arbitrary<Value> {
  const date = fc
    .record({ year: fc.integer({ min: -9999, max: 99_999 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) })
    .map(({ year, month, day }) => new LocalDate(year, month, day));
  const time = fc
    .tuple(fc.nat(23), fc.nat(59), fc.nat(59), fc.oneof(fc.constant(0), fc.nat(999_999_999)))
    .map((parts) => new LocalTime(...parts));
  const offset = fc.integer({ min: -64_800, max: 64_800 });
  const part = fc.bigInt(-100_000n, 100_000n);
  return fc.oneof(
    fc.constant(null),
    fc.boolean(),
    fc.string({ unit: 'grapheme' }),
    fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n),
    fc.double(),
    fc.uint8Array().map((bytes) => new Uint8Array(bytes)),
    date,
    time,
    fc.tuple(time, offset).map(([t, seconds]) => new OffsetTime(t.hour, t.minute, t.second, t.nanosecond, seconds)),
    fc.tuple(date, time).map(([d, t]) => new LocalDateTime(d, t)),
    fc.tuple(date, time, offset).map(([d, t, seconds]) => new ZonedDateTime(d, t, seconds, null)),
    fc.tuple(part, part, part, fc.nat(999_999_999)).map((parts) => new Duration(...parts)),
    fc.tuple(fc.double({ noNaN: true }), fc.double({ noNaN: true })).map(([x, y]) => new Point(7203, x, y)),
  );
}
