import { Command } from 'commander';
import type { CheckedArticle, CheckedCitation } from '../citations/verifier';
import { verifyAll } from '../citations/verifier';
import { describeOutcome } from '../citations/verify';
import type { ArticleFolder } from '../citations/article-folder';
import { readCitations } from '../queries/read-citations';
import { readStatements } from '../queries/read-statements';
import { articleFolder } from './articles';
import { FailedError } from './errors';
import { SEED_FOLDER, withSeed } from './seed';

interface Cited {
  readonly citations: readonly CheckedCitation[];
  readonly articles: readonly CheckedArticle[];
  /** Statements whose citation is not whole. */
  readonly uncited: readonly string[];
}

/** `cite verify`: proves every citation and mention of the seed against the reader's own copies. */
export function citeVerify(): Command {
  return new Command('verify')
    .description('check every citation and mention of the seed against the articles in ENTENTE_ARTICLES')
    .option('--seed <folder>', 'the folder of the Cypher files', SEED_FOLDER)
    .action(async ({ seed }: { seed: string }) => {
      const folder = articleFolder();
      const cited = await withSeed(seed, async (store) => {
        const uncited: string[] = [];
        for await (const { id, citation } of readStatements(store, {})) if (citation === null) uncited.push(id);
        return { ...(await readCitations(store)), uncited };
      });
      await report(cited, folder);
    });
}

async function report({ citations, articles, uncited }: Cited, folder: ArticleFolder): Promise<void> {
  const failures = uncited.map((id) => `${id}\n  uncited: the statement has no whole citation`);
  for await (const [id, outcome] of verifyAll(citations, articles, folder)) {
    if (outcome.kind !== 'held') failures.push(`${id}\n  ${describeOutcome(outcome)}`);
  }
  for (const failure of failures) console.log(failure);
  const all = citations.length + uncited.length;
  console.log(`${all} citations and mentions in ${articles.length} articles: ${all - failures.length} held, ${failures.length} failed.`);
  if (failures.length > 0) throw new FailedError('Not every citation holds.');
  if (all === 0) throw new FailedError('The seed has no citation to check.');
}
