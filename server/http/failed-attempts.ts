/** Wrong tokens a client may send within the window. */
const ALLOWED = 10;
/** Milliseconds. */
const WINDOW = 60_000;
/** Clients that are remembered; past that the oldest is forgotten. */
const REMEMBERED = 10_000;

/** Counts wrong tokens by client, so that nobody tries out many: past the limit the right one is refused too, for a minute. */
export class FailedAttempts {
  private readonly clients = new Map<string, { count: number; until: number }>();

  constructor(private readonly now: () => number = Date.now) {}

  /** Seconds until the client may try again, or 0. */
  blockedFor(client: string): number {
    const entry = this.clients.get(client);
    if (entry === undefined || entry.count < ALLOWED || entry.until <= this.now()) return 0;
    return Math.ceil((entry.until - this.now()) / 1000);
  }

  /** Remembers a wrong token. */
  add(client: string): void {
    const entry = this.clients.get(client);
    if (entry !== undefined && entry.until > this.now()) {
      entry.count++;
      return;
    }
    this.clients.delete(client);
    this.clients.set(client, { count: 1, until: this.now() + WINDOW });
    const [oldest] = this.clients.keys();
    if (this.clients.size > REMEMBERED && oldest !== undefined) this.clients.delete(oldest);
  }
}
