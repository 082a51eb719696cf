import { Command, InvalidArgumentError } from 'commander';
import { describeLocateFailure, locate } from '../citations/locate';
import { readArticleText } from './articles';
import { FailedError } from './errors';
import { SEED_FOLDER } from './seed';

/** `cite locate`: article, paragraph and words to the citation, so that no position is ever counted by hand. */
export function citeLocate(): Command {
  return new Command('locate')
    .description('find words in a paragraph of an article, and print their citation for Cypher')
    .argument('<article>', 'the id of an article of the seed, or the name of a file in ENTENTE_ARTICLES')
    .argument('<paragraph>', 'counted from 1 over the lines that are not blank', toCount)
    .argument('<words...>', 'the passage, letter by letter')
    .option('--nth <number>', 'which place, where the words stand several times in the paragraph', toCount)
    .option('--seed <folder>', 'the folder of the Cypher files', SEED_FOLDER)
    .action(async (article: string, paragraph: number, words: string[], { nth, seed }: { nth?: number; seed: string }) => {
      const text = await readArticleText(article, seed);
      const result = locate(text, { paragraph, words: words.join(' '), ...(nth === undefined ? {} : { nth }) });
      if ('failure' in result) throw new FailedError(describeLocateFailure(result.failure));
      const { start, end, sha256 } = result.located;
      console.log(`paragraph: ${paragraph}, start: ${start}, end: ${end}, sha256: '${sha256}'`);
    });
}

function toCount(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('It must be a whole number from 1.');
  return Number(text);
}
