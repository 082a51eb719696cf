import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const MB = 1024 * 1024;

const used = () => {
  collectGarbage();
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return (heapUsed + external + arrayBuffers) / MB;
};

/** What this process holds, garbage left out, from now on. */
export function flatMemory(): { readonly sample: () => void; readonly grown: () => number } {
  const before = used();
  let most = before;
  return {
    sample: () => (most = Math.max(most, used())),
    /** Megabytes that the fullest sample held beyond the beginning. */
    grown: () => most - before,
  };
}
