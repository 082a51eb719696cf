import { forget, forgetAll, historyStore, remember, search, setKeeps } from '../../../../client/features/console/history/history-store';
import { errorsOf } from '../../../../client/features/console/run/places';
import { secondsText } from '../../../../client/features/console/run/seconds';
import { drop, fromFile, save, savedStore, toFile } from '../../../../client/features/console/saved/saved-store';
import { pagePath, takeLink } from '../../../../client/state/console-link';

const past = (text: string) => ({ text, at: '2017-11-22T00:00:00.000Z', rows: 1, failed: false });
const texts = () => historyStore.getState().items.map(({ text }) => text);

// Node has no localStorage here, as a browser that keeps nothing for pages.
describe('the history, where the browser keeps nothing', () => {
  beforeEach(() => {
    setKeeps(true);
    forgetAll();
  });

  it('has the newest first, a statement once, and ends with the page', () => {
    ['A', 'B', 'A'].forEach((text) => remember(past(text)));
    expect(texts()).toEqual(['A', 'B']);
    expect(historyStore.getState().lasting).toBe(false);
  });

  it('is found by words in any order, case and accents, and by signs', () => {
    const items = [past('MATCH (a) RETURN a.name'), past("RETURN 'Ségou'")];
    expect(['name match', 'segou', '(a)', 'nothing', ' '].map((words) => search(items, words).length)).toEqual([1, 1, 1, 0, 2]);
  });

  it('forgets one, and takes up nothing where that is not wanted', () => {
    ['A', 'B'].forEach((text) => remember(past(text)));
    const [newest] = historyStore.getState().items;
    if (newest) forget(newest);
    setKeeps(false);
    remember(past('C'));
    expect(texts()).toEqual(['A']);
  });

  it('keeps 200 statements', () => {
    Array.from({ length: 201 }, (_, place) => remember(past(`RETURN ${place}`)));
    expect([texts().length, texts()[0], texts().at(-1)]).toEqual([200, 'RETURN 200', 'RETURN 1']);
  });
});

describe('saved queries', () => {
  it('stand in the order of their names, a name once, and go through a file', () => {
    const b = { name: 'b', text: 'RETURN $x', parameters: [{ name: 'x', type: 'integer', text: '1' }] } as const;
    save(b, { name: 'a', text: 'old', parameters: [] });
    save({ name: 'a', text: 'new', parameters: [] });
    const { items } = savedStore.getState();
    expect(items).toEqual([{ name: 'a', text: 'new', parameters: [] }, b]);
    expect(fromFile(toFile(items))).toEqual(items);
    drop('a');
    expect(savedStore.getState().items).toEqual([b]);
  });

  it.each(['', '{}', '[]', '{"kind":"entente-queries","queries":[{"name":1}]}', '{"kind":"entente-view","queries":[]}'])(
    'are not what %s holds',
    (text) => {
      expect(fromFile(text)).toBe(null);
    },
  );
});

/** What the browser keeps, with another tab that keeps things beside this one. */
describe('two tabs', () => {
  const kept = new Map<string, string>();
  const other = (name: string, value: unknown) => kept.set(`entente-console-${name}`, JSON.stringify(value));
  const read = (name: string): unknown => JSON.parse(kept.get(`entente-console-${name}`) ?? 'null');
  beforeEach(() => {
    kept.clear();
    const storage = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => kept.set(key, value) };
    Object.assign(globalThis, { localStorage: storage });
    setKeeps(true);
    forgetAll();
    save();
  });
  afterEach(() => Reflect.deleteProperty(globalThis, 'localStorage'));

  it('do not lose each other’s history', () => {
    remember(past('A'));
    other('history', [past('B'), past('A')]);
    remember(past('C'));
    expect(read('history')).toEqual([past('C'), past('B'), past('A')]);
    other('history', [past('D'), past('C'), past('B'), past('A')]);
    forget(past('B'));
    expect(read('history')).toEqual([past('D'), past('C'), past('A')]);
  });

  it('do not lose each other’s saved queries', () => {
    const named = (name: string) => ({ name, text: 'RETURN 1', parameters: [] });
    save(named('a'));
    other('saved', [named('a'), named('b')]);
    save(named('c'));
    expect(read('saved')).toEqual([named('a'), named('b'), named('c')]);
    drop('a');
    expect(read('saved')).toEqual([named('b'), named('c')]);
  });

  it('keep no draft where nothing is to be kept', () => {
    other('draft', { text: 'RETURN 1', parameters: [] });
    setKeeps(false);
    expect(read('draft')).toBe(null);
  });
});

describe('the place of an error', () => {
  const fault = { code: 'C', detail: null, message: 'Wrong (line 2, column 3 (offset: 9))\n"RETURN"\n   ^' };

  it('is counted in the whole text of the editor', () => {
    const item = { text: 'MATCH\nRETURN', sent: 'MATCH\nRETURN', start: 100 };
    expect(errorsOf(item, { ...fault, place: { line: 2, column: 3 } })).toEqual([{ from: 108, to: null, message: 'Wrong' }]);
  });

  it('does not count an EXPLAIN that was put before it', () => {
    const item = { text: 'RETURN a', sent: 'EXPLAIN RETURN a', start: 0 };
    expect(errorsOf(item, { ...fault, place: { line: 1, column: 16 } })).toEqual([{ from: 7, to: null, message: 'Wrong' }]);
  });

  it('is the start of the statement where none is named', () => {
    expect(errorsOf({ text: 'X', sent: 'X', start: 4 }, { ...fault, place: null })).toEqual([{ from: 4, to: null, message: 'Wrong' }]);
  });
});

it('the console’s part of an address is taken out of it', () => {
  expect(takeLink('/console', '?q=RETURN+1&params=%7B%7D&v=1&signs=-1')).toEqual({
    link: { query: 'RETURN 1', params: '{}' },
    rest: 'v=1&signs=-1',
  });
  expect(takeLink('/', '?q=RETURN+1')).toEqual({ link: null, rest: '?q=RETURN+1' });
  expect(['/', '/console', '/console/'].map(pagePath)).toEqual(['/', '/', '/']);
});

it('times are told as one reads them', () => {
  expect([8.4, 999, 1234, 75_000].map(secondsText)).toEqual(['8 ms', '999 ms', '1.2 s', '75 s']);
});
