import { isAsked } from '../../../client/features/questions/ask';
import { hide, openActor, select, setFilter, setLayout, set } from '../../../client/state/changes';
import { fromAddress } from '../../../client/state/permalink';

const BACKS = 'classes=support&actors=ruritania&combine=1&open=actors~ruritania';
const BETWEEN = 'between=ruritania&between=zenda';
const viewOf = (query: string) => fromAddress(query, '').view;

describe('the question that is on', () => {
  it('is the one whose view it is, however drawn and whatever is open beside it', () => {
    const view = viewOf(BACKS);
    expect(
      [view, select(null)(view), openActor('zenda')(view), setLayout('circle')(view), set({ mode: 'table' })(view)].map(asked),
    ).toEqual([true, true, true, true, true]);
  });

  it('is no longer on once something else is asked for', () => {
    const view = viewOf(BACKS);
    expect([setFilter({ signs: [1] })(view), set({ combine: false })(view), hide(['zenda'])(view), viewOf('')].map(asked)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('is on only while it is open where opening is all that it asks for', () => {
    expect(isAsked(BETWEEN, viewOf(BETWEEN))).toBe(true);
    expect(isAsked(BETWEEN, viewOf(''))).toBe(false);
    expect(isAsked(BETWEEN, viewOf('between=ruritania&between=strelsau'))).toBe(false);
  });
});

function asked(view: Parameters<typeof isAsked>[1]): boolean {
  return isAsked(BACKS, view);
}
