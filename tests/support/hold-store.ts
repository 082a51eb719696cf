import { openEmbeddedStore } from '../../server/store/open-store';

/** A process of its own that holds a store open until it is killed: `ts-node hold-store.ts FILE` says "open" when it does. */
async function main(file: string): Promise<void> {
  const store = await openEmbeddedStore({ file });
  process.stdout.write('open\n');
  await store.run({ text: 'UNWIND range(1, 10000000) AS a UNWIND range(1, 1000) AS b RETURN sum(a % b) AS sum' }, { timeout: 3_600_000 });
}

void main(process.argv[2] ?? '');
