import { askedClasses, askedSigns, toggleClass, toggleSign } from '../../../client/state/asked-classes';
import { setFilter, type Change } from '../../../client/state/changes';
import { INITIAL_VIEW } from '../../../client/state/view';

const NEITHER = ['contact', 'process', 'office', 'other'];

/** What a filter asks for after these steps. */
function after(...steps: readonly Change[]) {
  const { classes, signs } = steps.reduce((view, step) => step(view), INITIAL_VIEW).filter;
  return { classes, signs };
}

describe('signs and kinds of relation', () => {
  it('say what the other says', () => {
    expect(askedClasses({ classes: [], signs: [1, -1] })).toEqual(['support', 'opposition']);
    expect(askedClasses({ classes: ['support', 'contact'], signs: [0] })).toEqual(['contact']);
    expect(askedClasses({ classes: ['office'], signs: [] })).toEqual(['office']);
    expect(askedSigns({ classes: ['support', 'contact'], signs: [] })).toEqual([1]);
    expect(askedSigns({ classes: NEITHER, signs: [] })).toEqual([0]);
    expect(askedSigns({ classes: [], signs: [] })).toEqual([]);
  });

  it('never ask for what both cannot be', () => {
    expect(after(setFilter({ classes: ['support'] }), toggleSign(-1))).toEqual({ classes: [], signs: [1, -1] });
    expect(after(setFilter({ classes: ['contact'] }), toggleSign(-1))).toEqual({ classes: ['contact', 'opposition'], signs: [] });
    expect(after(setFilter({ signs: [1] }), toggleClass('process'))).toEqual({ classes: ['support', 'process'], signs: [] });
    expect(after(toggleSign(0), toggleClass('contact'))).toEqual({ classes: ['process', 'office', 'other'], signs: [] });
  });

  it('are given up where they were asked for', () => {
    expect(after(toggleSign(1), toggleClass('support'))).toEqual({ classes: [], signs: [] });
    expect(after(toggleClass('support'), toggleSign(1))).toEqual({ classes: [], signs: [] });
    expect(after(setFilter({ classes: ['support', 'contact'] }), toggleSign(1))).toEqual({ classes: ['contact'], signs: [] });
  });
});
