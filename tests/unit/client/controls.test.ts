import { nearestIn } from '../../../client/features/canvas/direction';
import { chipsOf } from '../../../client/features/filters/chips';
import { valueName } from '../../../server/domain/filter-words';
import { menuItems, type MenuContext } from '../../../client/features/menu/items';
import type { Change } from '../../../client/state/changes';
import { DEEDS } from '../../../server/domain/deeds';
import { INITIAL_VIEW, type View } from '../../../client/state/view';
import { EMPTY_FILTER } from '../../../server/domain/filter';

const NAMES = { actor: (id: string) => id.toUpperCase(), article: (id: string) => `“${id}”` };

describe('the chips of what is asked', () => {
  it('say every key in words, and each takes itself away', () => {
    const view: View = {
      ...INITIAL_VIEW,
      filter: {
        labels: ['ArmedGroup'],
        types: ['ALLIED_WITH'],
        classes: ['support'],
        signs: [-1],
        articles: ['quiet-border'],
        speakers: ['none', 'rudolf'],
        means: ['military', 'none'],
        modality: ['alleged'],
        actors: ['zenda'],
        ambiguous: false,
        contested: true,
        dateFrom: '2016',
        dateTo: '2017-03',
        ends: 'both',
        search: 'crown',
      },
      expanded: ['flavia'],
    };
    const chips = chipsOf(view, NAMES);
    expect(chips.map(({ text }) => text)).toEqual([
      '“crown”',
      'Armed groups',
      'Allied with',
      'Support',
      'Opposition',
      '“quiet-border”',
      'The article itself',
      'RUDOLF',
      'Military',
      'No means given',
      'Alleged',
      'ZENDA',
      'Only among these actors',
      'Not ambiguous',
      'Contested pairs',
      'From 2016',
      'Until Mar 2017',
      'Neighbours of FLAVIA',
    ]);
    expect(chips.reduce((now, { remove }) => remove(now), view)).toEqual(INITIAL_VIEW);
    expect(new Set(chips.map(({ id }) => id)).size).toBe(chips.length);
  });

  it('say deeds only, or words only, in one', () => {
    const view: View = { ...INITIAL_VIEW, filter: { ...EMPTY_FILTER, means: DEEDS.deeds.means } };
    const [chip, ...others] = chipsOf(view, NAMES);
    expect([chip?.text, others]).toEqual(['Deeds only', []]);
    expect(chip?.remove(view)).toEqual(INITIAL_VIEW);
  });

  it('name what an import brought by its own words', () => {
    expect([valueName('labels', 'Company', NAMES), valueName('types', 'OWNS_SHARES_OF', NAMES)]).toEqual(['Company', 'Owns shares of']);
  });
});

describe('the arrow keys on the picture', () => {
  const places = {
    middle: { x: 0, y: 0 },
    right: { x: 100, y: 10 },
    near: { x: 60, y: 58 },
    up: { x: -5, y: -80 },
    left: { x: -300, y: 0 },
  };

  it.each([
    ['ArrowRight', 'right'],
    ['ArrowLeft', 'left'],
    ['ArrowUp', 'up'],
    ['ArrowDown', 'near'],
  ] as const)('%s goes from the middle to %s', (key, to) => {
    expect(nearestIn(key, 'middle', places)).toBe(to);
  });

  it('stay where nobody is further on', () => {
    expect(nearestIn('ArrowLeft', 'left', places)).toBeNull();
    expect(nearestIn('ArrowLeft', 'nobody', places)).toBeNull();
  });
});

describe('the context menu', () => {
  const context = (view: Partial<View>, log: string[] = []): MenuContext => {
    let now: View = { ...INITIAL_VIEW, ...view };
    return {
      view: now,
      hidden: 2,
      whole: false,
      shown: ['a', 'b'],
      apply: (change: Change) => {
        now = change(now);
        log.push(JSON.stringify({ ...(now.selection ? { selection: now.selection } : {}), hidden: now.hidden, positions: now.positions }));
      },
      open: ({ kind, id }) => log.push(`open ${kind} ${id ?? ''}`),
      exportAround: () => 0,
      copyCitation: (line) => log.push(`copy ${line}`),
      place: () => ({ x: 1, y: 2 }),
      fit: (ids) => log.push(`fit ${(ids ?? ['all']).join()}`),
      layOut: () => log.push('lay out'),
    };
  };

  it('offers an actor what can be done with it', () => {
    const log: string[] = [];
    const items = menuItems({ kind: 'actor', id: 'a' }, context({}, log));
    expect(items.map(({ says }) => says)).toEqual([
      'Open',
      'Expand: bring in all neighbours',
      'Focus: only this and its neighbours',
      'Hide',
      'Pin here',
      'Fit it in',
      'Take along as a file',
    ]);
    const ofFile = menuItems({ kind: 'actor', id: 'a' }, { ...context({ file: 0 }), exportAround: null });
    expect(ofFile.map(({ says }) => says)).toEqual(items.slice(0, -1).map(({ says }) => says));
    items.find(({ says }) => says === 'Open')?.act();
    items.find(({ says }) => says === 'Pin here')?.act();
    expect(log).toEqual(['open actor a', '{"hidden":[],"positions":{"a":{"x":1,"y":2}}}']);
  });

  it('asks what stands between the one that is selected and this one', () => {
    const log: string[] = [];
    const items = menuItems(
      { kind: 'actor', id: 'b' },
      context({ selection: { kind: 'actors', ids: ['a'] }, positions: { b: { x: 0, y: 0 } } }, log),
    );
    expect(items.map(({ says }) => says)).toContain('Unpin');
    items.find(({ says }) => says === 'What stands between the two')?.act();
    expect(log).toEqual(['{"selection":{"kind":"between","a":"a","b":"b"},"hidden":[],"positions":{"b":{"x":0,"y":0}}}']);
  });

  it('acts on all that are selected where this is one of them', () => {
    const log: string[] = [];
    const items = menuItems({ kind: 'actor', id: 'a' }, context({ selection: { kind: 'actors', ids: ['a', 'b', 'c'] } }, log));
    items.find(({ says }) => says === 'Hide 3 actors')?.act();
    expect(log).toEqual(['{"hidden":["a","b","c"],"positions":{}}']);
  });

  it('does not offer to expand where all neighbours are there', () => {
    const items = menuItems({ kind: 'actor', id: 'a' }, { ...context({}), whole: true });
    expect(items.map(({ says }) => says)).toEqual([
      'Open',
      'Focus: only this and its neighbours',
      'Hide',
      'Pin here',
      'Fit it in',
      'Take along as a file',
    ]);
  });

  it('offers a line its evidence and its citations', () => {
    const log: string[] = [];
    const items = menuItems({ kind: 'line', id: 'a|support|b' }, context({}, log));
    items.slice(0, 2).forEach(({ act }) => act());
    expect(log).toEqual(['open line a|support|b', 'copy a|support|b']);
  });

  it('offers the bare canvas to show who is hidden, where somebody is', () => {
    expect(menuItems({ kind: 'canvas', id: null }, context({})).map(({ says }) => says)).toContain('Show 2 hidden');
    expect(menuItems({ kind: 'canvas', id: null }, { ...context({}), hidden: 0 }).map(({ says }) => says)).toEqual([
      'Fit everything in',
      'Select all',
      'Everybody back to the layout',
    ]);
    const log: string[] = [];
    menuItems({ kind: 'canvas', id: null }, context({}, log)).at(-1)?.act();
    expect(log).toEqual(['lay out']);
  });
});
