import { Unreadable, type ReadLimits } from './items';
import { MOST_ATTRIBUTES } from './limits';
import { tooLarge } from './text';

type Kind = 'node' | 'edge';

/** What a file says once for every element that does not say it itself. It comes in with each of them, so it counts each time as if it stood there. */
export class Defaults {
  private readonly of: Readonly<Record<Kind, Map<string, { readonly value: unknown; readonly bytes: number }>>> = {
    node: new Map(),
    edge: new Map(),
  };
  private filled = 0;

  constructor(private readonly limits: ReadLimits) {}

  /** Of several for a name the first counts. `text` is what stands in the file. */
  declare(kind: Kind, name: string, { value, text }: { readonly value: unknown; readonly text: string }): void {
    if (this.of[kind].size >= MOST_ATTRIBUTES) throw new Unreadable('too-long', `More than ${MOST_ATTRIBUTES} attributes have a default`);
    if (!this.of[kind].has(name)) this.of[kind].set(name, { value, bytes: Buffer.byteLength(name) + Buffer.byteLength(text) });
  }

  /** Gives an element what it lacks; throws Unreadable past the limit. */
  fill(kind: Kind, values: Map<string, unknown>): void {
    for (const [name, { value, bytes }] of this.of[kind]) {
      if (values.has(name)) continue;
      this.filled += bytes;
      if (this.filled > this.limits.bytes) throw tooLarge(this.limits.bytes, 'with its defaults filled in ');
      values.set(name, value);
    }
  }
}
