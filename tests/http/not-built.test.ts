import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endStarted, start } from '../support/started';

const ROOT = join(__dirname, '..', '..');
/** What a server is made of. */
const PARTS = ['server', 'cypher', 'package.json', 'tsconfig.json'];
jest.setTimeout(120_000);

let checkout: string;
beforeAll(async () => {
  checkout = await mkdtemp(join(tmpdir(), 'entente-checkout-'));
  for (const part of PARTS) await cp(join(ROOT, part), join(checkout, part), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(checkout, 'node_modules'));
});
afterAll(async () => {
  endStarted();
  // What was killed may still be writing there.
  await rm(checkout, { recursive: true, force: true, maxRetries: 10 });
});

test('where the page was never built, the interactive file is refused with what to do, and the other formats leave', async () => {
  const address = await start({ ENTENTE_DATA: join(checkout, 'data') }, checkout).address();
  const refused = await fetch(`${address}/api/exports/html`);
  expect([refused.status, refused.headers.get('content-type'), await refused.json()]).toEqual([
    503,
    'application/problem+json; charset=utf-8',
    {
      type: '/api/docs#not-built',
      title: 'A part of the page is not built',
      status: 503,
      code: 'not-built',
      detail: 'The interactive file needs its viewer, which is not built yet. Run: npm run prepare',
    },
  ]);
  const svg = await fetch(`${address}/api/exports/svg`);
  expect([svg.status, (await svg.text()).slice(0, 5)]).toEqual([200, '<?xml']);
});
