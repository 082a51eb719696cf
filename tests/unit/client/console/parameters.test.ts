import fc from 'fast-check';
import { linkTo, readParams } from '../../../../client/features/console/parameters/link';
import { fromJson, typed } from '../../../../client/features/console/parameters/typed';
import {
  toParameter,
  toTyped,
  valuesOf,
  withValues,
  wrongWith,
  type Parameter,
  type ParameterType,
} from '../../../../client/features/console/parameters/parameter';

const one = (type: ParameterType, text: string, name = 'p'): Parameter => ({ name, type, text });

describe('a parameter', () => {
  it.each<[ParameterType, string, object]>([
    ['text', ' a ', { $type: 'String', _value: ' a ' }],
    ['integer', ' 9007199254740993 ', { $type: 'Integer', _value: '9007199254740993' }],
    ['float', '1.0', { $type: 'Float', _value: '1.0' }],
    ['boolean', 'TRUE', { $type: 'Boolean', _value: true }],
    ['date', '2017-11', { $type: 'String', _value: '2017-11' }],
    ['json', 'null', { $type: 'Null', _value: null }],
    [
      'json',
      '[1, 1.5, "a", {"b": true}]',
      {
        $type: 'List',
        _value: [
          { $type: 'Integer', _value: '1' },
          { $type: 'Float', _value: '1.5' },
          { $type: 'String', _value: 'a' },
          { $type: 'Map', _value: { b: { $type: 'Boolean', _value: true } } },
        ],
      },
    ],
  ])('of the type %s is sent as it was written: %s', (type, text, sent) => {
    expect(toTyped([one(type, text)])).toEqual({ p: sent });
  });

  it.each<[Parameter, string]>([
    [one('integer', '1.5'), 'A whole number, such as 10'],
    [one('integer', '9223372036854775808'), 'A whole number, such as 10'],
    [one('float', 'one'), 'A number, such as 0.5'],
    [one('boolean', 'yes'), 'true or false'],
    [one('date', '22.11.2017'), 'A date such as 2017, 2017-11 or 2017-11-22'],
    [one('json', '[1'), 'A list or map, such as ["iran", "russia"] or {"year": 2017}; on Neo4j also a time, such as date(\'2017-11-22\')'],
    [one('text', '', 'a b'), 'A name is letters, digits and underscores'],
  ])('that is wrong is told and left out: %j', (parameter, wrong) => {
    expect(wrongWith(parameter)).toBe(wrong);
    expect(toTyped([parameter])).toEqual({});
  });

  it('is set anew in its place, a new one behind the others', () => {
    const before = [one('text', 'iran', 'a'), one('integer', '1', 'b')];
    expect(withValues(before, { c: fromJson([1]), a: typed('Float', '1.0') })).toEqual([
      one('float', '1.0', 'a'),
      one('integer', '1', 'b'),
      one('json', '[1]', 'c'),
    ]);
  });

  it('has a plain value for the editor', () => {
    expect(valuesOf([one('integer', '1', 'a'), one('json', '{"x": [null]}', 'b')])).toEqual({ a: 1, b: { x: [null] } });
  });
});

describe('the link to a query', () => {
  beforeAll(() => Object.assign(globalThis, { location: { origin: 'http://127.0.0.1:1' } }));
  afterAll(() => Reflect.deleteProperty(globalThis, 'location'));

  const read = (link: string | null) => {
    const params = new URL(link ?? '').searchParams;
    return { query: params.get('q'), parameters: params.has('params') ? readParams(params.get('params') ?? '') : [] };
  };

  it('holds the text, and nothing else where there are no parameters', () => {
    expect(linkTo('RETURN 1 & 2', [])).toBe('http://127.0.0.1:1/console?q=RETURN+1+%26+2');
  });

  it('is none where it would be longer than an address can be', () => {
    expect(linkTo('RETURN $p', [one('text', 'a'.repeat(8_200))])).toBe(null);
  });

  it('gives back what it was made of', () => {
    const name = fc.stringMatching(/^[a-z_]{1,6}$/).filter((text) => text !== '__proto__');
    const parameter = fc.oneof(
      fc.tuple(name, fc.string()).map(([called, text]) => one('text', text, called)),
      fc.tuple(name, fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })).map(([called, value]) => one('integer', String(value), called)),
      fc
        .tuple(
          name,
          fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
        )
        .map(([called, value]) => one('float', String(value), called)),
      fc.tuple(name, fc.boolean()).map(([called, value]) => one('boolean', String(value), called)),
      fc.tuple(name, fc.array(fc.integer())).map(([called, value]) => toParameter(called, fromJson(value))),
      fc
        .tuple(name, fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }))
        .map(([called, value]) =>
          toParameter(called, typed('List', [typed('Integer', String(value)), typed('Float', '1.0'), typed('Date', '2017-11-22')])),
        ),
    );
    fc.assert(
      fc.property(fc.string(), fc.uniqueArray(parameter, { selector: ({ name: called }) => called }), (text, parameters) => {
        expect(read(linkTo(text, parameters))).toEqual({ query: text, parameters });
      }),
    );
  });

  it('that somebody has written by hand keeps every digit', () => {
    expect(readParams('{"n": 9007199254740993, "f": 1.0, "l": [2.0], "d": {"$type": "Date", "_value": "2017-11-22"}}')).toEqual([
      one('integer', '9007199254740993', 'n'),
      one('float', '1.0', 'f'),
      one('json', '[2.0]', 'l'),
      one('json', "date('2017-11-22')", 'd'),
    ]);
  });

  it('has no parameters where they are no map', () => {
    expect(['[1]', 'null', '{"a"'].map(readParams)).toEqual([null, null, null]);
  });
});
