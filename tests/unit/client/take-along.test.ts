import fc from 'fast-check';
import { toCsv } from '../../../client/features/export/csv';
import { footOf, wrapped } from '../../../client/features/export/picture-foot';
import { statementCsv } from '../../../client/features/export/statement-csv';
import { actor, relation } from './invented';

/** A reader of RFC 4180, so that what was written is read by something that does not share its code. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (quoted && sign === '"' && text[at + 1] === '"') cell += text[++at] ?? '';
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === ',') row = [...row, cell.slice(0)];
    else if (!quoted && sign === '\n') {
      rows.push([...row, cell]);
      row = [];
    } else if (quoted || sign !== '\r') cell += sign;
    if (!quoted && (sign === ',' || sign === '\n')) cell = '';
  }
  return rows;
}

const harmless = fc.string().filter((text) => !/^[=+\-@\t\r\n]/.test(text));

describe('a table as CSV', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.array(fc.array(harmless, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
        expect(readCsv(toCsv(rows))).toEqual(rows);
      }),
    );
  });

  it('quotes what has to be quoted', () => {
    expect(toCsv([['a', 'b,c', 'say "so"', 'two\nlines', null, true, 3]])).toBe('a,"b,c","say ""so""","two\nlines",,true,3\r\n');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+SUM(A1)', "'+SUM(A1)"],
    ['-2+3', "'-2+3"],
    ['@import', "'@import"],
    ['\t=1', "'\t=1"],
    ['-1', '-1'],
    ['-1.5', '-1.5'],
    ['-1.5e-7', '-1.5e-7'],
    ['-2E+21', '-2E+21'],
    ['-1e', "'-1e"],
    ['-Infinity', "'-Infinity"],
  ])('shows %j to a spreadsheet as %j', (written, read) => {
    expect(readCsv(toCsv([[written]]))).toEqual([[read]]);
  });
});

describe('the statements of a view as CSV', () => {
  const told = {
    actors: new Map([
      ['ruritania', actor('ruritania')],
      ['zenda', actor('zenda', { label: 'ArmedGroup', name: 'The Zenda, garrison' })],
    ]),
    articles: new Map([['quiet-border', { title: 'A quiet border', publisher: 'The Strelsau Courier', published: '2001-02' }]]),
    view: 'http://localhost/?v=1',
    taken: '2025-01-02T03:04:05.000Z',
  };

  it('carries the evidence, the view and the time in every row', () => {
    const statement = relation('ruritania OPPOSES zenda', {
      claim: '=cmd()',
      means: ['military', 'rhetorical'],
      attributedTo: ['rudolf', 'flavia'],
      date: '2017-11',
      modality: 'alleged',
    });
    const [head = [], row = [], ...others] = readCsv(statementCsv({ ...told, statements: [statement] }));
    expect(others).toEqual([]);
    expect(Object.fromEntries(head.map((title, column) => [title, row[column]]))).toEqual({
      id: 'quiet-border.p1.ruritania.OPPOSES.zenda',
      from: 'ruritania',
      fromName: 'Ruritania',
      fromLabel: 'State',
      type: 'OPPOSES',
      to: 'zenda',
      toName: 'The Zenda, garrison',
      toLabel: 'ArmedGroup',
      class: 'opposition',
      sign: '-1',
      symmetric: 'false',
      claim: "'=cmd()",
      modality: 'alleged',
      ambiguous: 'false',
      candidates: '',
      attributedTo: 'rudolf flavia',
      attributedRole: '',
      via: '',
      means: 'military rhetorical',
      cameo: '',
      date: '2017-11',
      dateBasis: '',
      until: '',
      role: '',
      note: '',
      article: 'quiet-border',
      articleTitle: 'A quiet border',
      articlePublisher: 'The Strelsau Courier',
      articlePublished: '2001-02',
      paragraph: '1',
      start: '10',
      end: '20',
      sha256: 'ab'.repeat(32),
      citation: 'held',
      view: 'http://localhost/?v=1',
      taken: '2025-01-02T03:04:05.000Z',
    });
  });

  it('says of a statement without a citation that it is uncited', () => {
    const csv = readCsv(statementCsv({ ...told, statements: [relation('ruritania BACKS zenda', { citation: null })] }));
    const column = csv[0]?.indexOf('citation') ?? -1;
    expect(csv[1]?.[column]).toBe('uncited');
  });
});

describe('the foot of a picture', () => {
  const told = {
    title: 'What two news articles say about a border',
    asked: [],
    shown: '3 actors, 5 statements in 2 lines',
    address: 'http://127.0.0.1:3000/?v=1&signs=1',
    taken: '2031-04-09T08:00:00.000Z',
  };

  it('says what it is, what it shows, and where and when it was taken', () => {
    expect(footOf({ ...told, asked: ['Support', 'leaders and forces combined with their government'] })).toEqual([
      'What two news articles say about a border. A line is what a source says, not an established fact.',
      'Support; leaders and forces combined with their government: 3 actors, 5 statements in 2 lines.',
      'Taken on 2031-04-09 from http://127.0.0.1:3000/?v=1&signs=1',
    ]);
    expect(footOf(told)[1]).toBe('Everything: 3 actors, 5 statements in 2 lines.');
  });

  it('is broken between words, and within a word that is too long', () => {
    const fits = (line: string) => line.length <= 8;
    expect(wrapped('one two three four', fits)).toEqual(['one two', 'three', 'four']);
    expect(wrapped('at http://example/long end', fits)).toEqual(['at', 'http://e', 'xample/l', 'ong end']);
    expect(wrapped('', fits)).toEqual([]);
  });

  it('loses no letter, and no line is too long', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,30}$/), { maxLength: 12 }), fc.integer({ min: 1, max: 20 }), (words, room) => {
        const lines = wrapped(words.join(' '), (line) => line.length <= room);
        expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
        expect(lines.filter((line) => line.length > room)).toEqual([]);
      }),
    );
  });
});
