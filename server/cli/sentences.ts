import { Command } from 'commander';
import { sentencesOf } from '../citations/sentences';
import { readArticleText } from './articles';
import { SEED_FOLDER } from './seed';

/** `sentences`: an article as the sentences that coders go through, with their positions. */
export function sentences(): Command {
  return new Command('sentences')
    .description('split an article into the sentences that docs/coding refers to')
    .argument('<article>', 'the id of an article of the seed, or the name of a file in ENTENTE_ARTICLES')
    .option('--seed <folder>', 'the folder of the Cypher files', SEED_FOLDER)
    .action(async (article: string, { seed }: { seed: string }) => {
      const text = await readArticleText(article, seed);
      for (const { id, start, end, text: words } of sentencesOf(text)) console.log(`${id}\t${start}-${end}\t${words}`);
    });
}
