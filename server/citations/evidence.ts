import type { Article } from '../domain/citation';
import type { Statement } from '../domain/statement';
import type { ArticleFolder } from './article-folder';
import { passageOf, type Passage } from './passage';
import { describeOutcome, verify, type Outcome } from './verify';

/** Who asks, as far as it matters here. */
interface Reader {
  /** May see passages of the articles. */
  readonly passages: boolean;
}

interface Withheld<Why extends string> {
  readonly withheld: Why | null;
  /** What the check found, in words. */
  readonly failure: string | null;
}

export interface Evidence {
  readonly answer: Withheld<'no-articles' | 'not-allowed' | 'failed' | 'uncited'> & { readonly passage: Passage | null };
  /** What the proof of this moment found; null where there was none. */
  readonly outcome: Outcome | null;
}

/** The passage of a statement in its paragraph, for who may see it; proved anew at each asking, for files change. */
export async function passageFor(
  { citation }: Statement,
  article: Article | null,
  folder: ArticleFolder | null,
  { passages }: Reader,
): Promise<Evidence> {
  const without = (withheld: Evidence['answer']['withheld'], outcome: Outcome | null = null): Evidence => ({
    answer: { passage: null, withheld, failure: outcome && describeOutcome(outcome) },
    outcome,
  });
  if (citation === null || article === null) return without('uncited');
  if (folder === null) return without('no-articles');
  if (!passages) return without('not-allowed');
  const source = await folder.read(article);
  const outcome = verify(citation, source, { locate: false });
  if (outcome.kind !== 'held' || source.kind !== 'text') return without('failed', outcome);
  return { answer: { passage: passageOf(source.text, citation), withheld: null, failure: null }, outcome };
}

type TextAnswer = Withheld<'no-articles' | 'not-allowed' | 'failed'> & {
  readonly text: readonly { readonly paragraph: number; readonly start: number; readonly text: string }[] | null;
};

/** The paragraphs of an article, for who may read them and where the file is the one that was coded. */
export async function textFor(article: Article, folder: ArticleFolder | null, { passages }: Reader): Promise<TextAnswer> {
  if (folder === null) return { text: null, withheld: 'no-articles', failure: null };
  if (!passages) return { text: null, withheld: 'not-allowed', failure: null };
  const source = await folder.read(article);
  if (source.kind !== 'text') return { text: null, withheld: 'failed', failure: source.reason };
  const text = source.text.paragraphs.map(({ number, start, text }) => ({ paragraph: number, start, text }));
  return { text, withheld: null, failure: null };
}
