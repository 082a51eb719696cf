import { mkdir, mkdtemp, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sweepTemporary } from '../../server/sweep-temporary';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-sweep-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const DAY = 24 * 3600;
const ago = (seconds: number) => Date.now() / 1000 - seconds;

/** A folder with a file, both last written so many seconds ago. */
async function left(name: string, { folder: ofFolder, file }: { readonly folder: number; readonly file: number }): Promise<void> {
  await mkdir(join(folder, name));
  await writeFile(join(folder, name, 'nodes'), 'x');
  await utimes(join(folder, name, 'nodes'), ago(file), ago(file));
  await utimes(join(folder, name), ago(ofFolder), ago(ofFolder));
}

test('what was left a day ago goes; what is written to, is of others or leads elsewhere stays', async () => {
  const old = { folder: 2 * DAY, file: 2 * DAY };
  for (const name of ['entente-import-Ab12Cd', 'entente-upload-xxxxxx', 'entente-seed-123456']) await left(name, old);
  await left('entente-import-active', { folder: 2 * DAY, file: 60 });
  await left('entente-import-recent', { folder: 60, file: 2 * DAY });
  for (const name of ['entente-Ab12Cd', 'entente-import-mine', 'other-import-Ab12Cd']) await left(name, old);
  await symlink(join(folder, 'entente-import-mine'), join(folder, 'entente-import-linked'));
  await sweepTemporary(folder);
  expect((await readdir(folder)).sort()).toEqual([
    'entente-Ab12Cd',
    'entente-import-active',
    'entente-import-linked',
    'entente-import-mine',
    'entente-import-recent',
    'other-import-Ab12Cd',
  ]);
  expect(await readdir(join(folder, 'entente-import-linked'))).toEqual(['nodes']);
});

test('where there is no folder nothing is to be swept', async () => {
  await expect(sweepTemporary(join(folder, 'nowhere'))).resolves.toBeUndefined();
});
