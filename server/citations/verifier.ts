import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ActorId } from '../domain/actor';
import type { Article, ArticleId, CitationStatus } from '../domain/citation';
import { groupBy } from '../domain/order';
import type { ArticleFolder } from './article-folder';
import type { CheckedPassage, Outcome, VerifyOptions } from './verify';
import { verify } from './verify';

/** A citation with the id under which its status is kept: a statement's, or `mentionKey`. */
export interface CheckedCitation extends CheckedPassage {
  readonly id: string;
  readonly article: ArticleId;
}
export type CheckedArticle = Pick<Article, 'id' | 'file' | 'sha256'>;

interface CitationCounts {
  readonly held: number;
  readonly failed: number;
  readonly unchecked: number;
  readonly checking: boolean;
}

/** Keeps whether each citation holds in the reader's own copies. */
export interface Verifier {
  /** Checks these citations in the background and forgets all others; what was under way is given up. Resolves when they are checked. */
  check(citations: readonly CheckedCitation[], articles: readonly CheckedArticle[]): Promise<void>;
  /** There are so many citations, and nothing to check them against. */
  leaveUnchecked(citations: number): void;
  /** Takes over what a proof at another time found. */
  note(id: string, outcome: Outcome): void;
  status(id: string): CitationStatus;
  /** What the check found; null where there was none yet. */
  outcome(id: string): Outcome | null;
  counts(): CitationCounts;
  stop(): void;
}

/** The key of a mention, which has no id of its own. */
export function mentionKey(article: ArticleId, actor: ActorId): string {
  return `${article} mentions ${actor}`;
}

/** A verifier over the reader's folder; without one every citation stays unchecked. */
export function createVerifier(folder: ArticleFolder | null): Verifier {
  let outcomes = new Map<string, Outcome>();
  let total = 0;
  let run = 0;
  let checking = false;
  return {
    async check(citations, articles) {
      const own = (run += 1);
      const found = (outcomes = new Map<string, Outcome>());
      total = citations.length;
      if (!folder) return;
      checking = true;
      try {
        for await (const [id, outcome] of verifyAll(citations, articles, folder, { locate: false })) {
          if (own !== run) return;
          found.set(id, outcome);
        }
      } finally {
        if (own === run) checking = false;
      }
    },
    leaveUnchecked: (citations) => void (total = citations),
    note: (id, outcome) => void outcomes.set(id, outcome),
    status: (id) => statusOf(outcomes.get(id)),
    outcome: (id) => outcomes.get(id) ?? null,
    counts() {
      const held = [...outcomes.values()].filter((outcome) => outcome.kind === 'held').length;
      return { held, failed: outcomes.size - held, unchecked: Math.max(0, total - outcomes.size), checking };
    },
    stop() {
      run += 1;
      checking = false;
    },
  };
}

/** Checks citations article by article, each file read once; hands the turn to others between any two. */
export async function* verifyAll(
  citations: Iterable<CheckedCitation>,
  articles: Iterable<CheckedArticle>,
  folder: ArticleFolder,
  options: VerifyOptions = {},
): AsyncGenerator<readonly [id: string, outcome: Outcome]> {
  const known = new Map([...articles].map((article) => [article.id, article]));
  for (const [id, own] of groupBy(citations, (citation) => citation.article)) {
    const article = known.get(id);
    const source = article ? await folder.read(article) : ({ kind: 'missing', reason: `there is no article ${id}` } as const);
    for (const citation of own) {
      yield [citation.id, verify(citation, source, options)];
      await nextTurn();
    }
  }
}

function statusOf(outcome: Outcome | undefined): CitationStatus {
  if (!outcome) return 'unchecked';
  return outcome.kind === 'held' ? 'held' : 'failed';
}
