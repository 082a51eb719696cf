import type { ActorId } from '../../../server/domain/actor';
import type { ArticleId } from '../../../server/domain/citation';
import type { ArticleFolder } from '../../../server/citations/article-folder';
import { toArticleText } from '../../../server/citations/paragraphs';
import type { CheckedCitation } from '../../../server/citations/verifier';
import { createVerifier, mentionKey } from '../../../server/citations/verifier';
import type { ArticleSource } from '../../../server/citations/verify';
import { ARTICLE, digest } from './articles';

const talks = { id: 'harbour-talks' as ArticleId, file: 'talks.txt', sha256: digest(ARTICLE) };
const gone = { id: 'gone' as ArticleId, file: 'gone.txt', sha256: null };
const cited = (id: string, more: Partial<CheckedCitation> = {}): CheckedCitation => ({
  id,
  article: talks.id,
  paragraph: 1,
  start: 0,
  end: 5,
  sha256: digest('Talks'),
  antecedent: null,
  ...more,
});

function folder(): ArticleFolder & { reads: (string | null)[] } {
  const reads: (string | null)[] = [];
  return {
    reads,
    read: ({ file }) => {
      reads.push(file);
      return Promise.resolve<ArticleSource>(
        file === 'talks.txt' ? { kind: 'text', text: toArticleText(ARTICLE) } : { kind: 'missing', reason: 'gone' },
      );
    },
  };
}

describe('the verifier', () => {
  it('keeps the status of each citation, and reads each article once', async () => {
    const own = folder();
    const verifier = createVerifier(own);
    const mention = mentionKey(talks.id, 'avaria' as ActorId);
    const citations = [
      cited('a'),
      cited('b', { article: gone.id }),
      cited('c', { paragraph: 2 }),
      cited('d', { article: 'unheard' as ArticleId }),
      cited(mention),
    ];
    await verifier.check(citations, [talks, gone]);
    expect(citations.map(({ id }) => verifier.status(id))).toEqual(['held', 'failed', 'failed', 'failed', 'held']);
    expect(citations.map(({ id }) => verifier.outcome(id)?.kind)).toEqual([
      'held',
      'file-missing',
      'paragraph-wrong',
      'file-missing',
      'held',
    ]);
    expect(verifier.outcome('d')).toEqual({ kind: 'file-missing', reason: 'there is no article unheard' });
    expect(verifier.counts()).toEqual({ held: 2, failed: 3, unchecked: 0, checking: false });
    expect(own.reads).toEqual(['talks.txt', 'gone.txt']);
  });

  it('is not at it for ever when the folder cannot be read', async () => {
    const verifier = createVerifier({ read: () => Promise.reject(new Error('disk gone')) });
    await expect(verifier.check([cited('a')], [talks])).rejects.toThrow('disk gone');
    expect(verifier.counts()).toEqual({ held: 0, failed: 0, unchecked: 1, checking: false });
  });

  it('takes over what a later proof found, and seeks no passage that has drifted', async () => {
    const verifier = createVerifier(folder());
    await verifier.check([cited('a'), cited('b', { start: 1, end: 6 })], [talks]);
    expect(verifier.outcome('b')).toEqual({ kind: 'passage-drifted', foundAt: 'not-sought' });
    verifier.note('a', { kind: 'file-missing', reason: 'gone' });
    expect([verifier.status('a'), verifier.counts()]).toEqual(['failed', { held: 0, failed: 2, unchecked: 0, checking: false }]);
  });

  it('checks nothing without a folder', async () => {
    const verifier = createVerifier(null);
    await verifier.check([cited('a')], [talks]);
    expect([verifier.status('a'), verifier.outcome('a'), verifier.counts()]).toEqual([
      'unchecked',
      null,
      { held: 0, failed: 0, unchecked: 1, checking: false },
    ]);
  });

  it('works in the background: others get their turn between any two citations', async () => {
    const verifier = createVerifier(folder());
    const done = verifier.check(
      Array.from({ length: 50 }, (_, index) => cited(String(index))),
      [talks],
    );
    expect(verifier.counts()).toEqual({ held: 0, failed: 0, unchecked: 50, checking: true });
    const seen = new Set<number>();
    while (verifier.counts().checking) {
      seen.add(verifier.counts().held);
      await new Promise((turn) => setImmediate(turn));
    }
    await done;
    expect(seen.size).toBeGreaterThan(25);
    expect(verifier.counts()).toEqual({ held: 50, failed: 0, unchecked: 0, checking: false });
  });

  it('gives up what was under way when it is told to check others, or to stop', async () => {
    const verifier = createVerifier(folder());
    const first = verifier.check([cited('old'), cited('older')], [talks]);
    const second = verifier.check([cited('new')], [talks]);
    await Promise.all([first, second]);
    expect([verifier.status('old'), verifier.status('new'), verifier.counts()]).toEqual([
      'unchecked',
      'held',
      { held: 1, failed: 0, unchecked: 0, checking: false },
    ]);
    const third = verifier.check([cited('late')], [talks]);
    verifier.stop();
    await third;
    expect(verifier.counts()).toEqual({ held: 0, failed: 0, unchecked: 1, checking: false });
  });

  it('says how many are left unchecked where there is nothing to check them against', () => {
    const verifier = createVerifier(null);
    verifier.leaveUnchecked(196);
    expect(verifier.counts()).toEqual({ held: 0, failed: 0, unchecked: 196, checking: false });
  });
});
