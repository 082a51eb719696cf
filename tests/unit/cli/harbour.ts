import { locate } from '../../../server/citations/locate';
import { toArticleText } from '../../../server/citations/paragraphs';
import type { Scripts } from '../../support/seed-fixture';
import { BORDER } from '../../support/seed-fixture';
import { ARTICLE, digest } from '../citations/articles';

const text = toArticleText(ARTICLE);

/** The citation of words of the invented article, as Cypher, with what a test gets wrong. */
export function citation(paragraph: number, words: string, wrong: Readonly<Record<string, number>> = {}): string {
  const result = locate(text, { paragraph, words });
  if ('failure' in result) throw new Error(result.failure.cause);
  const { start, end, sha256 } = result.located;
  const numbers = Object.entries({ paragraph, start, end, ...wrong }).map(([key, value]) => `${key}: ${String(value)}`);
  return `${numbers.join(', ')}, sha256: '${sha256}'`;
}

/** An article of the seed with one mention and the statements given, each a citation; its file may be another than its digest says. */
export function article(id: string, statements: readonly string[], file = `${id}.txt`, sha256 = digest(ARTICLE)): string {
  const between = "MATCH (a:Actor {id: 'ruritania'}), (b:Actor {id: 'graustark'})";
  const relations = statements.map((cited, index) => {
    const relation = `${id}.p2.ruritania.BACKS.graustark${index === 0 ? '' : `.${String(index + 1)}`}`;
    return `${between}\nMERGE (a)-[r:BACKS {id: '${relation}'}]->(b)\nSET r = {id: '${relation}', article: '${id}', ${cited}, sign: 1, modality: 'stated'};`;
  });
  return `MERGE (article:Article {id: '${id}'})
SET article = {id: '${id}', title: 'Invented', file: '${file}', sha256: '${sha256}'};

MATCH (article:Article {id: '${id}'}), (a:Actor {id: 'ruritania'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {${citation(1, 'Talks')}};

${relations.join('\n\n')}
`;
}

/** A seed of these articles over the invented actors. */
export function seedOf(articles: Readonly<Record<string, string>>): Scripts {
  const { 'schema.cypher': schema = '', 'actors/all.cypher': actors = '' } = BORDER;
  const scripts: Scripts = Object.fromEntries(Object.entries(articles).map(([id, script]) => [`articles/${id}.cypher`, script]));
  return { 'schema.cypher': schema, 'actors/all.cypher': actors, ...scripts };
}
