import { countText, listText } from './in-words';

/** How much of a kind, by the word for one of them. */
export interface KindCounts {
  readonly actors: number;
  readonly articles: number;
  readonly statements: number;
}

/** How many ids of a file the graph holds already. */
export interface TakenIds extends KindCounts {
  /** The one import that holds them all; null where several do, or where none has brought them. */
  readonly import: string | null;
}

/** What is the matter with a file whose ids are taken, in a sentence. */
export function takenSentence(taken: TakenIds, all: KindCounts): string {
  const whole = taken.actors === all.actors && taken.articles === all.articles && taken.statements === all.statements;
  const from = taken.import === null ? '' : whole ? `; it looks like the import ${taken.import}` : `, in the import ${taken.import}`;
  if (whole) return `All that is in the file is in the graph already, under the same ids: ${counted(all)}${from}.`;
  return `Of the file's ids the graph has ${counted(taken)} already${from}; in the file are ${counted(all)}.`;
}

function counted({ actors, articles, statements }: KindCounts): string {
  return listText([...some(actors, 'actor'), ...some(articles, 'article'), ...some(statements, 'statement')]);
}

const some = (number: number, what: string) => (number === 0 ? [] : [countText(number, what)]);
