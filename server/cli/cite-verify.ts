import { Command } from 'commander';
import { verifyAll } from '../citations/verifier';
import { describeOutcome } from '../citations/verify';
import type { ArticleFolder } from '../citations/article-folder';
import { readCitations, type ReadCitations } from '../queries/read-citations';
import { articleFolder } from './articles';
import { FailedError } from './errors';
import { SEED_FOLDER, withSeed } from './seed';

/** `cite verify`: proves every citation and mention of the seed against the reader's own copies. */
export function citeVerify(): Command {
  return new Command('verify')
    .description('check every citation and mention of the seed against the articles in ENTENTE_ARTICLES')
    .option('--seed <folder>', 'the folder of the Cypher files', SEED_FOLDER)
    .action(async ({ seed }: { seed: string }) => {
      const folder = articleFolder();
      await report(await withSeed(seed, readCitations), folder);
    });
}

async function report({ citations, articles, uncited }: ReadCitations, folder: ArticleFolder): Promise<void> {
  const failures = uncited.map((id) => `${id}\n  uncited: it has no whole citation`);
  for await (const [id, outcome] of verifyAll(citations, articles, folder)) {
    if (outcome.kind !== 'held') failures.push(`${id}\n  ${describeOutcome(outcome)}`);
  }
  for (const failure of failures) console.log(failure);
  const all = citations.length + uncited.length;
  const inArticles = articles.length === 1 ? '1 article' : `${articles.length} articles`;
  console.log(`${all} citations and mentions in ${inArticles}: ${all - failures.length} held, ${failures.length} failed.`);
  if (failures.length > 0) throw new FailedError('Not every citation holds.');
  if (all === 0) throw new FailedError('The seed has no citation to check.');
}
