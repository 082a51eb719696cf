import { createHash } from 'node:crypto';
import type { Questions, Task } from './questions';

const MOST = 500;
/** Milliseconds after which a text gets another chance: it may have been the machine that was slow. */
const FORGOTTEN = 10 * 60_000;

/** Questions whose texts took too long, by their digests: the last that were met, for a while. */
export class SlowTexts {
  private readonly met = new Map<string, number>();

  add(task: Task, { text }: Questions[Task]): void {
    const digest = digestOf(task, text);
    this.met.delete(digest);
    this.met.set(digest, Date.now());
    const oldest = this.met.keys().next();
    if (this.met.size > MOST && !oldest.done) this.met.delete(oldest.value);
  }

  has(task: Task, { text }: Questions[Task]): boolean {
    const since = this.met.get(digestOf(task, text));
    return since !== undefined && Date.now() - since < FORGOTTEN;
  }
}

function digestOf(task: Task, text: string): string {
  return createHash('sha256').update(`${task}\n${text}`).digest('base64');
}
