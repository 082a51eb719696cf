import { readFileSync } from 'node:fs';
import { checkFile } from '../../server/import/check-file';
import { Spool } from '../../server/import/spool';
import { openReader } from '../../server/formats/readers';

/** A process of its own that checks one file and goes through all of it as a write does, and sends its errors and the most memory that it took. */
async function main(file: string): Promise<void> {
  const spool = await Spool.open();
  const { items } = await openReader(file, { limit: 1024 * 1024 * 1024 });
  const { list } = await checkFile(items, spool, { prefix: '', unnamed: 'r', most: 10_000_000 });
  let rows = 0;
  for await (const batch of spool.batches()) rows += batch.rows.length;
  await spool.remove();
  const errors = list.problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  process.send?.({ errors, rows, megabytes: Math.round(mostMemory() / 1024) });
}

/** Kilobytes of resident memory at most. On Linux what `resourceUsage` tells is never less than what the parent had, so the kernel's own mark is read. */
function mostMemory(): number {
  const status = process.platform === 'linux' ? readFileSync('/proc/self/status', 'utf8') : '';
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? process.resourceUsage().maxRSS);
}

void main(process.argv[2] ?? '');
