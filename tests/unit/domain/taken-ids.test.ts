import { takenSentence } from '../../../server/domain/taken-ids';

const ALL = { actors: 3, articles: 1, statements: 1200 };

test.each([
  [
    { ...ALL, import: 'net-1' },
    'All that is in the file is in the graph already, under the same ids: 3 actors, 1 article and 1,200 statements; it looks like the import net-1.',
  ],
  [
    { ...ALL, import: null },
    'All that is in the file is in the graph already, under the same ids: 3 actors, 1 article and 1,200 statements.',
  ],
  [
    { actors: 1, articles: 0, statements: 0, import: null },
    "Of the file's ids the graph has 1 actor already; in the file are 3 actors, 1 article and 1,200 statements.",
  ],
  [
    { actors: 2, articles: 0, statements: 7, import: 'net-1' },
    "Of the file's ids the graph has 2 actors and 7 statements already, in the import net-1; in the file are 3 actors, 1 article and 1,200 statements.",
  ],
])('%j is said in a sentence', (taken, says) => {
  expect(takenSentence(taken, ALL)).toBe(says);
});
