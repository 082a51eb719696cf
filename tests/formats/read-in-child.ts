import { checkFile } from '../../server/import/check-file';
import { Spool } from '../../server/import/spool';
import { openReader } from '../../server/formats/readers';

/** A process of its own that checks one file, and sends its errors and the most memory that it took. */
async function main(file: string): Promise<void> {
  const spool = await Spool.open();
  const { items } = await openReader(file, { limit: 1024 * 1024 * 1024 });
  const { list } = await checkFile(items, spool, { prefix: '', unnamed: 'r' });
  await spool.remove();
  const errors = list.problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  process.send?.({ errors, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) });
}

void main(process.argv[2] ?? '');
