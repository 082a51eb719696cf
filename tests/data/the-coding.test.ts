import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../../server/coding/csv';
import { describeWith, pathOf } from '../support/needs';

const ROOT = join(__dirname, '..', '..');
const CODING = join(ROOT, 'docs', 'coding');
const ARTICLES = readdirSync(join(ROOT, 'cypher', 'articles')).map((file) => file.replace('.cypher', ''));
const REASONS = ['no object', 'no partner', 'not an actor', 'repeated', 'furniture', 'no relation'];

const rowsOf = (article: string): Readonly<Record<string, string>>[] => readCsv(readFileSync(join(CODING, `${article}.csv`), 'utf8'));
const seedOf = (article: string): string => readFileSync(join(ROOT, 'cypher', 'articles', `${article}.cypher`), 'utf8');

describe.each(ARTICLES)('the coding of %s', (article) => {
  it('gives each sentence its statements, or one reason why none', () => {
    const bad = rowsOf(article).filter(({ decision, statement, reason }) =>
      decision === 'statement' ? !statement || reason : decision !== 'none' || statement || !REASONS.includes(reason ?? ''),
    );
    expect(bad).toEqual([]);
    const none = rowsOf(article).filter(({ decision }) => decision === 'none');
    expect(none.filter(({ sentence }) => rowsOf(article).filter((row) => row['sentence'] === sentence).length !== 1)).toEqual([]);
  });

  it('names the statements of the seed, each once and in its order', () => {
    const coded = rowsOf(article).flatMap(({ statement }) => (statement ? [statement] : []));
    const seeded = [...seedOf(article).matchAll(/^MERGE \(a\)-\[r:\w+ \{id: '([^']+)'\}\]->\(b\)$/gm)].map(([, id]) => id);
    expect(coded).toEqual(seeded);
  });
});

describeWith('articles', 'the coding of the articles themselves', () => {
  it.each(ARTICLES)('leaves no sentence of %s out', (article) => {
    const file = /file: '([^']+)'/.exec(seedOf(article))?.[1] ?? '';
    const characters = Array.from(readFileSync(join(pathOf('articles'), file), 'utf8'));
    for (const { start, end } of rowsOf(article)) characters.fill(' ', Number(start), Number(end));
    expect(characters.join('').trim()).toBe('');
  });
});
