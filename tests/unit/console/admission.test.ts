import { Admission, TooBusyError } from '../../../server/console/admission';
import { Running } from '../../../server/console/running';

const never = new AbortController().signal;
const soon = () => new Promise((resolve) => setImmediate(resolve));

describe('how many statements run', () => {
  test('so many of a client and in all; the others wait in turn, and past the bound nobody does', async () => {
    const admission = new Admission({ perClient: 2, total: 3, queue: 2 });
    const begun: string[] = [];
    const enter = async (name: string, client: string) => {
      const leave = await admission.enter(client, never);
      begun.push(name);
      return leave;
    };
    const [a1] = await Promise.all([enter('a1', 'a'), enter('a2', 'a')]);
    const a3 = enter('a3', 'a');
    const b1 = await enter('b1', 'b');
    const b2 = enter('b2', 'b');
    await expect(admission.enter('c', never)).rejects.toThrow(
      new TooBusyError('statements', '3 statements run and 2 wait. Ask again in a moment.'),
    );
    expect(begun).toEqual(['a1', 'a2', 'b1']);
    b1();
    await soon();
    // Two of a's run already: b comes before a, who has waited longer.
    expect(begun).toEqual(['a1', 'a2', 'b1', 'b2']);
    a1();
    a1();
    await a3;
    expect(begun).toEqual(['a1', 'a2', 'b1', 'b2', 'a3']);
    await b2;
  });

  test('who gives up while waiting is forgotten', async () => {
    const admission = new Admission({ perClient: 1, total: 1, queue: 1 });
    const leave = await admission.enter('a', never);
    const gone = new AbortController();
    const waiting = admission.enter('a', gone.signal);
    gone.abort();
    await expect(waiting).rejects.toMatchObject({ code: 'aborted' });
    const next = admission.enter('b', never);
    leave();
    expect(await next).toBeInstanceOf(Function);
  });
});

test('a statement is cancelled by its owner only, and while it runs', () => {
  const running = new Running();
  const controller = new AbortController();
  const forget = running.add('query-one', 'session 1', controller);
  expect(running.add('query-one', 'session 2', new AbortController())).toBeNull();
  expect([running.cancel('query-one', 'session 2'), controller.signal.aborted]).toEqual([false, false]);
  expect([running.cancel('query-one', 'session 1'), controller.signal.aborted]).toEqual([true, true]);
  forget?.();
  expect(running.cancel('query-one', 'session 1')).toBe(false);
});
