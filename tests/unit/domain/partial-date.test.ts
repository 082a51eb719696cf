import fc from 'fast-check';
import { isPartialDate, mayOverlap, periodOf, toInterval } from '../../../server/domain/partial-date';

const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partial = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));

describe('a partial date', () => {
  it.each([
    ['2017', '2017-01-01', '2017-12-31'],
    ['2017-11', '2017-11-01', '2017-11-30'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02-29', '2000-02-29', '2000-02-29'],
    ['2016/2017-03', '2016-01-01', '2017-03-31'],
    ['2017-11-20/2017-11-22', '2017-11-20', '2017-11-22'],
    ['2017-05/2017', '2017-05-01', '2017-12-31'],
    ['0000', '0000-01-01', '0000-12-31'],
  ])('%s spans %s to %s', (text, from, to) => {
    expect(toInterval(text)).toEqual({ from, to });
    expect(isPartialDate(text)).toBe(true);
  });

  it.each([
    '',
    '17',
    '2017-13',
    '2017-00',
    '2017-11-31',
    '2017-02-29',
    '1900-02-29',
    '2017-1',
    '2017-11-22T10:00',
    '2017/',
    '/2017',
    '2017/2016',
    '2016/2017/2018',
    '2017~',
    '201X',
    ' 2017',
    '2017\n',
    '٢٠١٧',
  ])('%j is none', (text) => {
    expect(toInterval(text)).toBeNull();
    expect(isPartialDate(text)).toBe(false);
  });

  it('agrees with the calendar of the platform on every day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, dayOfMonth) => {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
          expect(isPartialDate(text)).toBe(new Date(Date.UTC(year, month - 1, dayOfMonth)).toISOString().startsWith(text));
        },
      ),
    );
  });
});

describe('overlap', () => {
  it('matches where the days that both may mean meet', () => {
    expect(mayOverlap('2017-11', '2017-11-22')).toBe(true);
    expect(mayOverlap('2017', '2016/2017-01')).toBe(true);
    expect(mayOverlap('2017-11', '2017-12')).toBe(false);
  });

  it('of no date is with everything', () => {
    expect(mayOverlap(null, '2017')).toBe(true);
    expect(mayOverlap('2017', null)).toBe(true);
    expect(mayOverlap(null, null)).toBe(true);
    expect(mayOverlap('generally', '2017')).toBe(true);
  });

  it('is the same both ways, and with itself', () => {
    fc.assert(
      fc.property(partial, partial, (a, b) => {
        expect(mayOverlap(a, b)).toBe(mayOverlap(b, a));
        expect(mayOverlap(a, a)).toBe(true);
      }),
    );
  });

  it('with a part of a date is certain', () => {
    fc.assert(
      fc.property(day, (text) => expect([mayOverlap(text, text.slice(0, 7)), mayOverlap(text, text.slice(0, 4))]).toEqual([true, true])),
    );
  });
});

describe('the period of a statement', () => {
  it('runs from its date to its end', () => {
    expect(periodOf({ date: '2015-09', until: '2017' })).toEqual({ from: '2015-09-01', to: '2017-12-31' });
    expect(periodOf({ date: '2015', until: null })).toEqual({ from: '2015-01-01', to: '2015-12-31' });
    expect(periodOf({ date: null, until: '2017-03' })).toEqual({ from: '0000-01-01', to: '2017-03-31' });
    expect(periodOf({ date: '2017', until: '2017-03' })).toEqual({ from: '2017-01-01', to: '2017-12-31' });
    expect(periodOf({ date: null, until: null })).toBeNull();
  });
});
