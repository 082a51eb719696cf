import fc from 'fast-check';
import type { Article, ArticleId } from '../../../server/domain/citation';
import { toBibtex } from '../../../server/domain/references/bibtex';
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
  url: null,
  file: null,
  sha256: null,
};
const statement = {
  id: 'talks-at-zenda.p2.ruritania.BACKS.zenda' as StatementId,
  claim: 'Ruritania helps Zenda.',
  citation: { article: article.id, paragraph: 2, start: 10, end: 31, sha256: 'cd34', antecedent: null },
};

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
      'N1  - Credits Ruritanian Press',
      'N1  - Coded from talks.txt, SHA-256 ab12',
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
        '@misc{talks-at-zenda.p2.ruritania.BACKS.zenda,',
        '  title = {{Talks at Zenda: 50\\% \\& more}},',
        '  howpublished = {The Strelsau Post},',
        '  year = {1894},',
        '  day = {5},',
        '  url = {https://example.org/a\\_b},',
        '  note = {Claim, in our words: Ruritania helps Zenda. Statement talks-at-zenda.p2.ruritania.BACKS.zenda. ' +
          'Paragraph 2, characters 10 to 31, SHA-256 of the passage cd34. Credits Ruritanian Press. Coded from talks.txt, SHA-256 ab12},',
        '  month = apr',
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

  test('no text opens or closes a brace of the entry', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const entry = toBibtex({ article: { ...unknown, title }, statement: null });
        const bare = entry.replaceAll(/\\[{}]/g, '');
        expect(depthsOf(bare).at(-1)).toBe(0);
        expect(Math.min(...depthsOf(bare))).toBe(0);
        expect(entry.split('\n')).toHaveLength(4);
      }),
    );
  });
});

function depthsOf(text: string): number[] {
  let depth = 0;
  return Array.from(text, (mark) => (depth += mark === '{' ? 1 : mark === '}' ? -1 : 0));
}
