import { openStatement } from '../../../../client/features/console/results/open-statement';
import { openActor } from '../../../../client/state/changes';
import { apply, viewStore } from '../../../../client/state/store';

const selection = () => viewStore.getState().view.selection;
const pair = (id: string) => ({ kind: 'pair', a: 'ruritania', b: 'zenda', statement: id });
/** The answers that are on their way, by the statement that was asked for. */
const coming = new Map<string, () => void>();

beforeEach(() => {
  coming.clear();
  apply((view) => ({ ...view, selection: null }));
  jest.spyOn(globalThis, 'fetch').mockImplementation((input) => {
    const id = (input as string).split('/').at(-1) ?? '';
    const relation = { id, from: 'ruritania', to: 'zenda' };
    return new Promise((resolve) => coming.set(id, () => resolve(Response.json({ relation }))));
  });
});
afterEach(() => jest.restoreAllMocks());

test('a slow answer does not come in place of what was clicked later', async () => {
  const opening = ['old', 'new'].map(openStatement);
  coming.get('new')?.();
  await opening[1];
  coming.get('old')?.();
  await opening[0];
  expect(selection()).toEqual(pair('new'));
});

test('nor in place of what somebody has opened elsewhere', async () => {
  const opening = openStatement('old');
  apply(openActor('graustark'));
  coming.get('old')?.();
  await opening;
  expect(selection()).toEqual({ kind: 'actors', ids: ['graustark'] });
});
