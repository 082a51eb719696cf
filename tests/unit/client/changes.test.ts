import * as changes from '../../../client/state/changes';
import { DEEDS, deedsOf } from '../../../server/domain/deeds';
import { apply, viewStore } from '../../../client/state/store';
import { INITIAL_VIEW, type View } from '../../../client/state/view';
import { EMPTY_FILTER } from '../../../server/domain/filter';

const view = (patch: Partial<View>): View => ({ ...INITIAL_VIEW, ...patch });

describe('steps of the view', () => {
  it('add a value to the filter, and take it out again', () => {
    const once = changes.toggleValue('signs', -1)(INITIAL_VIEW);
    expect(once.filter.signs).toEqual([-1]);
    expect(changes.toggleValue('signs', -1)(once)).toEqual(INITIAL_VIEW);
  });

  it('clear the filter and show whoever was hidden, and leave the rest', () => {
    const before = view({
      filter: { ...EMPTY_FILTER, search: 'x' },
      hidden: ['a'],
      expanded: ['b'],
      processes: false,
      combine: true,
      layout: 'circle',
    });
    expect(changes.clearFilter(before)).toEqual(view({ combine: true, layout: 'circle' }));
  });

  it('open a pair the same way from either end', () => {
    expect(changes.openPair('zenda', 'ruritania', 's1')(INITIAL_VIEW).selection).toEqual({
      kind: 'pair',
      a: 'ruritania',
      b: 'zenda',
      statement: 's1',
    });
    expect(changes.openPair('ruritania', 'zenda', 's1')(INITIAL_VIEW).selection).toEqual({
      kind: 'pair',
      a: 'ruritania',
      b: 'zenda',
      statement: 's1',
    });
  });

  it('select more actors, and fewer, and none', () => {
    const one = changes.addToSelection(['a'])(INITIAL_VIEW);
    const two = changes.addToSelection(['b'])(one);
    expect(two.selection).toEqual({ kind: 'actors', ids: ['a', 'b'] });
    expect(changes.addToSelection(['a'])(two).selection).toEqual({ kind: 'actors', ids: ['b'] });
    expect(changes.addToSelection(['a'])(one).selection).toBeNull();
  });

  it('close what is open of somebody who is hidden, and nothing else', () => {
    const open = changes.openPair('a', 'b')(INITIAL_VIEW);
    expect(changes.hide(['b'])(open)).toEqual(view({ hidden: ['b'] }));
    expect(changes.hide(['c'])(open)).toEqual({ ...open, hidden: ['c'] });
    const article = changes.openArticle('quiet-border')(INITIAL_VIEW);
    expect(changes.hide(['a'])(article).selection).toEqual(article.selection);
  });

  it('focus on somebody who was hidden brings him back', () => {
    expect(changes.focusOn(['a'])(view({ hidden: ['a', 'b'], expanded: ['c'] }))).toEqual(
      view({ filter: { ...EMPTY_FILTER, actors: ['a'] }, hidden: ['b'] }),
    );
  });

  it('put actors somewhere, and let them go again', () => {
    const moved = changes.move({ a: { x: 1, y: 2 }, b: { x: 3, y: 4 } })(INITIAL_VIEW);
    expect(changes.unpin(['a'])(moved).positions).toEqual({ b: { x: 3, y: 4 } });
    expect(changes.setLayout('circle')(moved)).toEqual(view({ layout: 'circle' }));
  });
});

describe('the switch deeds, words, both', () => {
  it('is the means of the filter', () => {
    expect(DEEDS.deeds.means).toEqual(['military', 'diplomatic', 'political', 'material', 'none']);
    expect(DEEDS.words.means).toEqual(['rhetorical']);
  });

  it('knows its own position in any order, and that it has none', () => {
    expect(deedsOf([])).toBe('both');
    expect(deedsOf(['none', 'material', 'political', 'military', 'diplomatic'])).toBe('deeds');
    expect(deedsOf(['rhetorical'])).toBe('words');
    expect(deedsOf(['military'])).toBeNull();
  });
});

describe('undo', () => {
  const { temporal } = viewStore;

  it('takes back one step after the other, and makes them again', () => {
    apply(changes.toggleValue('classes', 'support'));
    apply(changes.openActor('zenda'));
    const after = viewStore.getState().view;
    temporal.getState().undo();
    expect(viewStore.getState().view).toEqual(view({ filter: { ...EMPTY_FILTER, classes: ['support'] } }));
    temporal.getState().undo();
    expect(viewStore.getState().view).toEqual(INITIAL_VIEW);
    temporal.getState().redo(2);
    expect(viewStore.getState().view).toEqual(after);
  });

  it('has no step for what changes nothing', () => {
    const steps = temporal.getState().pastStates.length;
    apply(changes.openActor('zenda'));
    apply((same) => ({ ...same }));
    expect(temporal.getState().pastStates).toHaveLength(steps);
  });
});
