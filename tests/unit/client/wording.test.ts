import fc from 'fast-check';
import { segmentsOf } from '../../../client/features/marks/segments';
import { countText, droppedText, listText, shownText, speakerText } from '../../../client/features/marks/wording';
import { dateText, publishedText, whenText } from '../../../server/domain/date-words';
import { toPicture } from '../../../client/state/picture';
import { actor, graph, relation } from './invented';

describe('words for what is told', () => {
  it.each([
    ['2017-11-02', '2 Nov 2017'],
    ['2017-11', 'Nov 2017'],
    ['2017', '2017'],
    ['2016/2017-03', '2016 to Mar 2017'],
  ])('says the date %s as %s', (date, text) => {
    expect(dateText(date)).toBe(text);
  });

  it('says when it held and what that rests on', () => {
    expect(whenText({ date: '2017-11-20', dateBasis: 'computed', until: null })).toBe('20 Nov 2017 (computed)');
    expect(whenText({ date: '2015', dateBasis: 'stated', until: '2016' })).toBe('2015 until 2016');
    expect(whenText({ date: null, dateBasis: null, until: '2016' })).toBe('until 2016');
    expect(whenText({ date: null, dateBasis: null, until: null })).toBeNull();
  });

  it('says when an article appeared, or that its text does not', () => {
    expect(publishedText({ published: '2017-11-21', publishedBasis: 'inferred' })).toBe('21 Nov 2017 (inferred)');
    expect(publishedText({ published: '2017-11-21', publishedBasis: 'stated' })).toBe('21 Nov 2017');
    expect(publishedText({ published: null, publishedBasis: null })).toBe('date not stated in the text');
  });

  it('counts and lists', () => {
    expect([countText(1, 'statement'), countText(0, 'statement'), countText(1234, 'statement has', 'statements have')]).toEqual([
      '1 statement',
      '0 statements',
      '1,234 statements have',
    ]);
    expect([listText([]), listText(['a']), listText(['a', 'b']), listText(['a', 'b', 'c'])]).toEqual(['', 'a', 'a and b', 'a, b and c']);
  });

  it('counts a picture in lines, and what a combination leaves without one', () => {
    const told = graph(
      [
        relation('michael LEADS strelsau'),
        relation('michael BACKS zenda'),
        relation('michael BACKS zenda', { paragraph: 2 }),
        relation('strelsau BACKS zenda', { paragraph: 3 }),
      ],
      [actor('michael', { label: 'Leader' })],
    );
    const plain = { processes: true, hidden: [], countAll: false };
    const [apart, combined] = [toPicture(told, null, plain), toPicture(told, told, plain)];
    expect([shownText(apart), droppedText(apart.combined)]).toEqual(['3 actors, 4 statements in 3 lines', '']);
    expect([shownText(combined), droppedText(combined.combined)]).toEqual([
      '2 actors, 3 statements in 1 line',
      '1 statement within one government is not drawn',
    ]);
    expect(droppedText({ dropped: 35 })).toBe('35 statements within one government are not drawn');
  });

  it('says who says so', () => {
    const name = (id: string) => id.toUpperCase();
    const citation = {} as never;
    expect(speakerText({ attributedTo: [], attributedRole: null, citation }, name)).toBe('the article itself');
    expect(speakerText({ attributedTo: [], attributedRole: null, citation: null }, name)).toBe('');
    expect(speakerText({ attributedTo: [], attributedRole: 'a sentry', citation }, name)).toBe('a sentry');
    expect(speakerText({ attributedTo: ['a', 'b'] as never, attributedRole: 'officials', citation }, name)).toBe('A and B (officials)');
  });
});

describe('a text with marks', () => {
  it('is cut at the ends of its marks, which may overlap', () => {
    expect(
      segmentsOf('abcdef', [
        { start: 1, end: 4 },
        { start: 3, end: 6 },
      ]),
    ).toEqual([
      { text: 'a', covers: [] },
      { text: 'bc', covers: [0] },
      { text: 'd', covers: [0, 1] },
      { text: 'ef', covers: [1] },
    ]);
  });

  it('counts in code points, as citations do', () => {
    expect(segmentsOf('😀a😀', [{ start: 1, end: 2 }])).toEqual([
      { text: '😀', covers: [] },
      { text: 'a', covers: [0] },
      { text: '😀', covers: [] },
    ]);
  });

  it('is the same text, and each mark covers what it covers', () => {
    const mark = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), fc.array(mark, { maxLength: 4 }), (text, marks) => {
        const segments = segmentsOf(text, marks);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        const points = Array.from(text);
        marks.forEach(({ start, end }, place) => {
          if (end > points.length) return;
          const covered = segments.filter(({ covers }) => covers.includes(place)).map((segment) => segment.text);
          expect(covered.join('')).toBe(points.slice(start, end).join(''));
        });
      }),
    );
  });
});
