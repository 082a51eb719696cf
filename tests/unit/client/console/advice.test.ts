import { adviceOn } from '../../../../client/features/console/results/advice';

const fault = (code: string, message = '') => ({ code, message, detail: null, place: null });
const MORE = { says: 'Who may write', at: '/api/docs#writing' };
const REFUSED = fault('Neo.ClientError.Statement.AccessMode');

test.each([
  [
    { writable: false, loggedIn: false, write: false },
    {
      says: 'A server that was started with ENTENTE_TOKEN, and not with ENTENTE_PUBLIC=read-only, takes writes from who logs in with it.',
      more: MORE,
    },
  ],
  [
    { writable: true, loggedIn: false, write: false },
    { says: 'Log in to write, above, then turn on Write mode.', more: MORE },
  ],
  [{ writable: true, loggedIn: true, write: false }, { says: 'Turn on Write mode, above, and run it again.' }],
  [{ writable: true, loggedIn: true, write: true }, null],
])('a refused write says what to do where %j', (writing, advice) => {
  expect(adviceOn(REFUSED, writing)).toEqual(advice);
});

test.each([
  [
    'Neo.ClientError.Statement.ParameterMissing',
    { says: 'Parameters, below the editor, takes it; so does the line :param nope => value.' },
  ],
  ['Neo.ClientError.Statement.SyntaxError', null],
])('of %s the page says %j', (code, advice) => {
  expect(adviceOn(fault(code, 'Expected parameter(s): nope'), { writable: false, loggedIn: false, write: false })).toEqual(advice);
});
