import { parseView, type CollectionFile } from '../contract/collection';
import type { GraphStore } from '../store/graph-store';
import { checkFilter } from './check-filter';
import { WrongValueError } from './query-error';
import { wholeOf } from './values';

const COUNTS = {
  articles: 'MATCH (article:Article) RETURN count(article) AS number',
  actors: 'MATCH (a:Actor) RETURN count(a) AS number',
  statements: 'MATCH (a:Actor)-[r]->(b:Actor) RETURN count(r) AS number',
  counted:
    "MATCH (a:Actor)-[r]->(b:Actor) WHERE coalesce(r.modality, 'stated') = 'stated' AND coalesce(r.ambiguous, false) = false RETURN count(r) AS number",
};

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** What the graph is about, with its counts of the moment and those of the questions that this graph can answer. */
export async function readCollection(store: GraphStore, file: CollectionFile) {
  const counts = {
    articles: await count(store, COUNTS.articles),
    actors: await count(store, COUNTS.actors),
    statements: await count(store, COUNTS.statements),
    counted: await count(store, COUNTS.counted),
  };
  const questions = [];
  for (const question of file.questions) if (await canBeAsked(store, question.view)) questions.push(question);
  return { ...file, title: titleOf(file.title, counts.articles), questions, counts };
}

/** `{articles say}` as words: "five news articles say". */
export function titleOf(template: string, articles: number): string {
  const words = `${NUMBERS[articles] ?? articles.toLocaleString('en')} news ${articles === 1 ? 'article says' : 'articles say'}`;
  return template.replace('{articles say}', words);
}

async function count(store: GraphStore, text: string): Promise<number> {
  const { rows } = await store.run({ text });
  return wholeOf(rows[0]?.[0]) ?? 0;
}

/** A question about whom the graph does not hold (another graph than the seed's, say) is not put. */
async function canBeAsked(store: GraphStore, text: string): Promise<boolean> {
  const view = parseView(text);
  if (typeof view === 'string') return false;
  try {
    await checkFilter(store, view.filter);
    await checkFilter(store, { actors: view.opens });
    return true;
  } catch (error) {
    if (error instanceof WrongValueError) return false;
    throw error;
  }
}
