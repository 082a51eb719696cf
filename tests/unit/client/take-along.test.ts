import fc from 'fast-check';
import { toCsv } from '../../../client/features/export/csv';
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
    articles: new Map([['quiet-border', { title: 'A quiet border' }]]),
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
