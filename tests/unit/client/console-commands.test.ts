import fc from 'fast-check';
import { parseCommand } from '../../../client/features/console/editor/commands';
import { readLiteral, type ParameterValue } from '../../../client/features/console/editor/cypher-literal';
import { runnableAt, runnablesOf } from '../../../client/features/console/editor/runnable';

const HOW = "A parameter is set by :param name => value, with a text ('…'), number, true, false, null, list or map.";

test.each([
  [":param who => 'russia'", { kind: 'set-parameters', values: { who: 'russia' } }],
  [':param who: "O\'Neill";', { kind: 'set-parameters', values: { who: "O'Neill" } }],
  [':PARAM n=>-1.5e3', { kind: 'set-parameters', values: { n: -1500 } }],
  [":params {a: [1, true, null], `b c`: {d: 'e'}}", { kind: 'set-parameters', values: { a: [1, true, null], 'b c': { d: 'e' } } }],
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

test.each(['', '[1', '[,]', '{a}', '{a: }', "'", '1 2', '--1', 'nul', '['.repeat(60) + ']'.repeat(60)])('%s is no literal', (text) => {
  expect(readLiteral(text)).toBeUndefined();
});

test('what is written as JSON is read back as it was', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      expect(JSON.stringify(readLiteral(JSON.stringify(value)))).toBe(JSON.stringify(value as ParameterValue));
    }),
  );
});

test('commands and statements of a text are run in its order; the caret chooses one', () => {
  const text = ':param a => 1\nRETURN $a';
  expect(runnablesOf(text)).toEqual([
    { kind: 'command', text: ':param a => 1', start: 0, end: 13, command: { kind: 'set-parameters', values: { a: 1 } } },
    { kind: 'statement', text: 'RETURN $a', start: 14, end: 23 },
  ]);
  expect(runnableAt(text, 20)).toEqual({ kind: 'statement', text: 'RETURN $a', start: 14, end: 23 });
});
