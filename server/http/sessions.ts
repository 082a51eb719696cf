import { createHash, randomBytes } from 'node:crypto';

/** Milliseconds until a login has to be done again. */
const LASTS = 12 * 60 * 60 * 1000;
/** Logins at a time; past that the oldest ends. */
const MOST = 1000;

/** Who logged in with the token, in memory: a restart ends every session. Only digests are held, so that a lookup tells nothing by its time. */
export class Sessions {
  private readonly untilByDigest = new Map<string, number>();

  constructor(private readonly now: () => number = Date.now) {}

  /** Begins a session; its id is 256 random bits. */
  begin(): string {
    const id = randomBytes(32).toString('base64url');
    this.untilByDigest.set(digest(id), this.now() + LASTS);
    const [oldest] = this.untilByDigest.keys();
    if (this.untilByDigest.size > MOST && oldest !== undefined) this.untilByDigest.delete(oldest);
    return id;
  }

  /** Whether the id is one of ours and still good. */
  holds(id: string): boolean {
    return (this.untilByDigest.get(digest(id)) ?? 0) > this.now();
  }

  end(id: string): void {
    this.untilByDigest.delete(digest(id));
  }
}

function digest(id: string): string {
  return createHash('sha256').update(id).digest('base64url');
}
