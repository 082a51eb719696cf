import { parseView } from '../../../server/contract/collection';
import { EMPTY_FILTER } from '../../../server/domain/filter';

describe('the view of a question', () => {
  it('is a filter, switches, and whom it opens', () => {
    expect(parseView('classes=support&combine=1&processes=0&open=actors~ruritania~zenda')).toEqual({
      filter: { ...EMPTY_FILTER, classes: ['support'] },
      opens: ['ruritania', 'zenda'],
    });
    expect(parseView('between=ruritania&between=zenda')).toEqual({ filter: EMPTY_FILTER, opens: ['ruritania', 'zenda'] });
    expect(parseView('')).toEqual({ filter: EMPTY_FILTER, opens: [] });
  });

  it.each([
    ['colour=red', 'has the unknown key colour'],
    ['signs=2', 'cannot have signs=2'],
    ['between=ruritania', 'needs between twice or not at all'],
    ['combine=0', 'can have combine=1 only'],
    ['processes=1', 'can have processes=0 only'],
    ['open=pair~ruritania~zenda', 'can open actors only, as open=actors~ID'],
    ['open=actors', 'can open actors only, as open=actors~ID'],
    ['open=', 'can open actors only, as open=actors~ID'],
  ])('%s is wrong: %s', (query, why) => {
    expect(parseView(query)).toBe(why);
  });
});
