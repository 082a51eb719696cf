import fc from 'fast-check';
import { parseCommand } from '../../../client/features/console/editor/commands';
import { readLiteral } from '../../../client/features/console/editor/cypher-literal';
import { runnableAt, runnablesOf } from '../../../client/features/console/editor/runnable';
import { fromJson, literalText, typed, type Json, type Typed } from '../../../client/features/console/parameters/typed';

const HOW =
  "A parameter is set by :param name => value, with a text ('…'), number, true, false, null, list or map. A date is a text here, '2017-11-22'; date('2017-11-22') and other times are for Neo4j only.";
const set = (name: string, $type: string, _value: unknown) => ({ kind: 'set-parameters', values: { [name]: typed($type, _value) } });

test.each([
  [":param who => 'russia'", set('who', 'String', 'russia')],
  [':param who: "O\'Neill";', set('who', 'String', "O'Neill")],
  [':PARAM n=>-1.5e3', set('n', 'Float', '-1.5e3')],
  [':param n => 9007199254740993', set('n', 'Integer', '9007199254740993')],
  [':param n => 1.0', set('n', 'Float', '1.0')],
  [":param d => date('2017-11-22')", set('d', 'Date', '2017-11-22')],
  [':param t => localTime( "10:15" )', set('t', 'LocalTime', '10:15')],
  [":param t => time('10:15:00.5+02:00')", set('t', 'Time', '10:15:00.5+02:00')],
  [":param t => localdatetime('2017-11-22T10:15:00')", set('t', 'LocalDateTime', '2017-11-22T10:15:00')],
  [":param t => datetime('2017-11-22T10:15:00Z')", set('t', 'OffsetDateTime', '2017-11-22T10:15:00Z')],
  [":param t => datetime('2017-11-22T10:15:00+01:00[Europe/Paris]')", set('t', 'ZonedDateTime', '2017-11-22T10:15:00+01:00[Europe/Paris]')],
  [":param t => duration('P1Y2M3DT4H')", set('t', 'Duration', 'P1Y2M3DT4H')],
  [':param n => 9223372036854775808', { kind: 'wrong', message: HOW }],
  [":param d => date('2017')", { kind: 'wrong', message: HOW }],
  [":param d => toString('2017')", { kind: 'wrong', message: HOW }],
  [
    ":params {a: [1, true, null], `b c`: {d: 'e'}}",
    { kind: 'set-parameters', values: { a: fromJson([1, true, null]), 'b c': fromJson({ d: 'e' }) } },
  ],
  [':params', { kind: 'list-parameters' }],
  [':param', { kind: 'list-parameters' }],
  [':params clear', { kind: 'clear-parameters' }],
  [':param clear', { kind: 'clear-parameters' }],
  [':help', { kind: 'help', topic: null }],
  [':help MATCH', { kind: 'help', topic: 'MATCH' }],
  [':clear', { kind: 'clear' }],
  [':history ', { kind: 'history' }],
  [':clear all', { kind: 'wrong', message: ':clear stands alone.' }],
  [':param who => russia', { kind: 'wrong', message: HOW }],
  [':param who', { kind: 'wrong', message: HOW }],
  [":param who => 'a' 'b'", { kind: 'wrong', message: HOW }],
  [':play movies', { kind: 'wrong', message: 'There is no command :play. The console knows :param, :params, :help, :clear, :history.' }],
  [':toString', { kind: 'wrong', message: 'There is no command :toString. The console knows :param, :params, :help, :clear, :history.' }],
])('%s', (line, command) => {
  expect(parseCommand(line)).toEqual(command);
});

test.each([
  '',
  '[1',
  '[,]',
  '{a}',
  '{a: }',
  'date(',
  "date('2017-11-22'",
  'date(2017)',
  "'",
  '1 2',
  '--1',
  'nul',
  '['.repeat(60) + ']'.repeat(60),
])('%s is no literal', (text) => {
  expect(readLiteral(text)).toBeUndefined();
});

/** Without what JSON writes as a number that an integer has no room for. */
const json = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<Json>(null, true, false),
    fc.string(),
    fc.maxSafeInteger().filter((value) => !Object.is(value, -0)),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Number.isInteger(value)),
    fc.array(tie('value')),
    fc.dictionary(
      fc.string().filter((name) => name !== '__proto__'),
      tie('value'),
    ),
  ),
})).value;

test('what is written as JSON is read back as it was', () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(readLiteral(JSON.stringify(value))).toEqual(fromJson(value));
    }),
  );
});

const literal = fc.letrec<{ value: Typed }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    json.map(fromJson),
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map((value) => typed('Integer', String(value))),
    fc.integer().map((value) => typed('Float', `${value}.0`)),
    fc.constantFrom(typed('Date', '2017-11-22'), typed('Duration', 'P1DT2H'), typed('OffsetDateTime', '2017-11-22T10:15:00Z')),
    fc.array(tie('value')).map((items) => typed('List', items)),
  ),
})).value;

test('what is written as a literal is read back with its types and all its digits', () => {
  fc.assert(
    fc.property(literal, (value) => {
      expect(readLiteral(literalText(value))).toEqual(value);
    }),
  );
});

test('commands and statements of a text are run in its order; the caret chooses one', () => {
  const text = ':param a => 1\nRETURN $a';
  expect(runnablesOf(text)).toEqual([
    {
      kind: 'command',
      text: ':param a => 1',
      start: 0,
      end: 13,
      command: { kind: 'set-parameters', values: { a: typed('Integer', '1') } },
    },
    { kind: 'statement', text: 'RETURN $a', start: 14, end: 23 },
  ]);
  expect(runnableAt(text, 20)).toEqual({ kind: 'statement', text: 'RETURN $a', start: 14, end: 23 });
});
