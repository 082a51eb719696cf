import fc from 'fast-check';
import type { Article, ArticleId } from '../../../server/domain/citation';
import { toBibtex, toBibtexComment } from '../../../server/domain/references/bibtex';
import { toRis } from '../../../server/domain/references/ris';
import type { StatementId } from '../../../server/domain/statement';

const article: Article = {
  id: 'talks-at-zenda' as ArticleId,
  title: 'Talks at Zenda: 50% & more',
  publisher: 'The Strelsau Post',
  published: '1894-04-05',
  publishedBasis: 'stated',
  note: null,
  agencies: ['Ruritanian Press'],
  textQuality: 'ok',
  url: 'https://example.org/a_b',
  archiveUrl: null,
  file: 'talks.txt',
  sha256: 'ab12',
};
const unknown: Article = {
  ...article,
  publisher: null,
  published: null,
  publishedBasis: null,
  agencies: [],
  textQuality: null,
  url: null,
  file: null,
  sha256: null,
};
const statement = {
  id: 'talks-at-zenda.p2.ruritania.BACKS.zenda' as StatementId,
  claim: 'Ruritania helps Zenda.',
  citation: { article: article.id, paragraph: 2, start: 10, end: 31, sha256: 'cd34', antecedent: null },
};

/** Dates of an import that say no day, month or year. */
const GUESSED = ['22 November-2017', '2017-11-01/2017-11-30', '2017-13', '2017-02-30', '20171122', 'November'];

describe('RIS', () => {
  test('has what is known of the article, and where the statement stands', () => {
    expect(toRis({ article, statement }).split('\r\n')).toEqual([
      'TY  - NEWS',
      'ID  - talks-at-zenda.p2.ruritania.BACKS.zenda',
      'TI  - Talks at Zenda: 50% & more',
      'T2  - The Strelsau Post',
      'PY  - 1894',
      'DA  - 1894/04/05/',
      'UR  - https://example.org/a_b',
      'N1  - Claim, in our words: Ruritania helps Zenda.',
      'N1  - Statement talks-at-zenda.p2.ruritania.BACKS.zenda',
      'N1  - Paragraph 2, characters 10 to 31, SHA-256 of the passage cd34',
      'N1  - Date stated',
      'N1  - Credits Ruritanian Press',
      'N1  - Text ok',
      'N1  - Coded from talks.txt',
      'N1  - SHA-256 of the file ab12',
      'ER  - ',
      '',
    ]);
  });

  test('guesses nothing that the text does not state', () => {
    expect(toRis({ article: unknown, statement: null }).split('\r\n')).toEqual([
      'TY  - NEWS',
      'ID  - talks-at-zenda',
      'TI  - Talks at Zenda: 50% & more',
      'ER  - ',
      '',
    ]);
  });

  test.each([
    ['1894', 'DA  - 1894///'],
    ['1894-04', 'DA  - 1894/04//'],
  ])('a date as precise as %s stays so', (published, line) => {
    expect(toRis({ article: { ...article, published }, statement: null }).split('\r\n')).toContain(line);
  });

  test.each(GUESSED)('%s is no day that a year can be read from: it is remarked as it stands', (published) => {
    expect(toRis({ article: { ...unknown, published }, statement: null }).split('\r\n')).toEqual([
      'TY  - NEWS',
      'ID  - talks-at-zenda',
      'TI  - Talks at Zenda: 50% & more',
      `N1  - Published ${published}`,
      'ER  - ',
      '',
    ]);
  });

  test('no text breaks a line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const lines = toRis({ article: { ...unknown, title }, statement: null }).split('\r\n');
        expect(lines).toHaveLength(5);
        expect(lines[2]).toMatch(/^TI {2}- \P{Cc}*$/su);
      }),
    );
  });
});

describe('BibTeX', () => {
  test('has what is known of the article, and where the statement stands', () => {
    expect(toBibtex({ article, statement })).toBe(
      [
        '@article{talks-at-zenda.p2.ruritania.BACKS.zenda,',
        '  title = {{Talks at Zenda: 50\\% \\& more}},',
        '  journal = {The Strelsau Post},',
        '  year = {1894},',
        '  month = apr,',
        '  day = {5},',
        '  url = {https://example.org/a_b},',
        '  note = {Claim, in our words: Ruritania helps Zenda. Statement talks-at-zenda.p2.ruritania.BACKS.zenda. ' +
          'Paragraph 2, characters 10 to 31, SHA-256 of the passage cd34. Date stated. Credits Ruritanian Press. Text ok. Coded from talks.txt. SHA-256 of the file ab12}',
        '}',
        '',
      ].join('\n'),
    );
  });

  test('guesses nothing that the text does not state', () => {
    expect(toBibtex({ article: unknown, statement: null })).toBe(
      '@misc{talks-at-zenda,\n  title = {{Talks at Zenda: 50\\% \\& more}}\n}\n',
    );
  });

  test.each(GUESSED)('%s is no day that a year can be read from: it is noted as it stands', (published) => {
    expect(toBibtex({ article: { ...unknown, published }, statement: null })).toBe(
      `@misc{talks-at-zenda,\n  title = {{Talks at Zenda: 50\\% \\& more}},\n  note = {Published ${published}}\n}\n`,
    );
  });

  test('the address of a copy is the address where there is no other, else a remark', () => {
    const fieldsOf = (url: string | null) =>
      toBibtex({ article: { ...unknown, url, archiveUrl: 'https://example.com/{1}' }, statement: null })
        .split('\n')
        .slice(2, -2);
    expect([fieldsOf(null), fieldsOf('https://example.org/a b')]).toEqual([
      ['  url = {https://example.com/%7B1%7D}'],
      ['  url = {https://example.org/a%20b},', '  note = {Copy at https://example.com/{\\textbraceleft}1{\\textbraceright}}'],
    ]);
  });

  test('two ids never have one key', () => {
    const keyOf = (id: string) => toBibtex({ article: { ...unknown, id: id as ArticleId }, statement: null }).split(/[{,]/)[1] ?? '';
    const ids = fc.string({ unit: fc.constantFrom('_', '2', '0', 'f', 'g', ' ', '»', '"'), maxLength: 6 });
    fc.assert(
      fc.property(ids, ids, (one, other) => {
        expect(keyOf(one) === keyOf(other)).toBe(one === other);
        expect(keyOf(one)).toMatch(/^[A-Za-z0-9:._-]*$/);
      }),
      { numRuns: 2_000 },
    );
  });

  test('BibTeX counts a brace behind a backslash too: of every text as many are closed as opened, and none before', () => {
    const texts = fc.string({ unit: fc.constantFrom('{', '}', '\\', '@', '"', 'a', '\n', '%') });
    fc.assert(
      fc.property(texts, texts, (title, note) => {
        const entry = toBibtex({ article: { ...unknown, title, note, publisher: title, url: note || null }, statement: null });
        for (const text of [entry, toBibtexComment(title)]) {
          expect(depthsOf(text).at(-1)).toBe(0);
          // Only the last brace closes the entry.
          expect(depthsOf(text.trimEnd().slice(0, -1)).at(-1)).toBe(1);
          expect(Math.min(...depthsOf(text.slice(text.indexOf('{'), text.lastIndexOf('}'))))).toBe(1);
        }
        expect(toBibtexComment(title).indexOf('@', 1)).toBe(-1);
      }),
    );
  });
});

function depthsOf(text: string): number[] {
  let depth = 0;
  return Array.from(text, (mark) => (depth += mark === '{' ? 1 : mark === '}' ? -1 : 0));
}
