import { adviceOn } from '../../../../client/features/console/results/advice';

const fault = (code: string, message = '') => ({ code, message, detail: null, place: null });
const REFUSED = fault('Neo.ClientError.Statement.AccessMode');

test.each([
  [
    { writable: false, mayWrite: false, write: false },
    'A server that was started with ENTENTE_TOKEN, and not with ENTENTE_PUBLIC=read-only, takes writes from who logs in with it.',
  ],
  [{ writable: true, mayWrite: false, write: false }, 'Log in to write, above, then turn on Write mode.'],
  [{ writable: true, mayWrite: true, write: false }, 'Turn on Write mode, above, and run it again.'],
  [{ writable: true, mayWrite: true, write: true }, null],
])('a refused write says what to do where %j', (writing, advice) => {
  expect(adviceOn(REFUSED, writing)).toBe(advice);
});

test.each([
  ['Neo.ClientError.Statement.ParameterMissing', 'Parameters, below the editor, takes it; so does the line :param nope => value.'],
  ['Neo.ClientError.Statement.SyntaxError', null],
])('of %s the page says %s', (code, advice) => {
  expect(adviceOn(fault(code, 'Expected parameter(s): nope'), { writable: false, mayWrite: false, write: false })).toBe(advice);
});
