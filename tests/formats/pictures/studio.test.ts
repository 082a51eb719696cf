import { readDrawn } from '../../../server/formats/picture/read-drawn';
import { PictureError, Studio } from '../../../server/formats/picture/studio';
import { statement } from '../../unit/domain/statements';
import { actor, exportGraph, USUAL, WAR } from './invented';

/** A graph whose picture takes seconds. */
function crowd(size: number) {
  const actors = Array.from({ length: size }, (_, i) => actor(`a${i}`));
  const statements = actors.flatMap(({ id }, i) =>
    [1, 7].map((step) => statement({ type: 'MEETS', from: id, to: `a${(i * step + 1) % size}` })),
  );
  return exportGraph({ actors, statements });
}

const jobOf = async (graph = exportGraph(WAR)) => ({ drawn: await readDrawn(graph, USUAL), options: USUAL });

test('a picture comes from another thread, and this one goes on meanwhile', async () => {
  const studio = new Studio();
  const job = await jobOf(crowd(2_000));
  let [longest, last] = [0, performance.now()];
  const watch = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 5);
  const began = performance.now();
  const picture = await studio.make('png', () => Promise.resolve(job));
  const took = performance.now() - began;
  clearInterval(watch);
  expect(
    Buffer.from(picture as Uint8Array)
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
  // In one go it would be nearly all of the time; a busy machine holds this thread up too.
  expect(longest).toBeLessThan(took / 4);
}, 60_000);

test('who gives up waits no longer, and the next in turn gets his picture', async () => {
  const studio = new Studio({ atOnce: 1 });
  const [large, small] = [await jobOf(crowd(2_000)), await jobOf()];
  const [working, waiting] = [new AbortController(), new AbortController()];
  const made = Promise.allSettled([
    studio.make('svg', () => Promise.resolve(large), working.signal),
    studio.make('svg', () => Promise.resolve(large), waiting.signal),
    studio.make('svg', () => Promise.resolve(small)),
  ]);
  waiting.abort(new Error('left the queue'));
  setTimeout(() => working.abort(new Error('left')), 50);
  const [first, second, third] = await made;
  expect([first, second]).toEqual([
    { status: 'rejected', reason: new Error('left') },
    { status: 'rejected', reason: new Error('left the queue') },
  ]);
  expect(third.status === 'fulfilled' && String(third.value)).toMatch(/^<\?xml/);
}, 60_000);

test('no more wait than may, and whoever comes then is told', async () => {
  const studio = new Studio({ atOnce: 1, waiting: 1 });
  const job = await jobOf();
  const made = await Promise.allSettled([
    studio.make('svg', () => Promise.resolve(job)),
    studio.make('svg', () => Promise.resolve(job)),
    studio.make('svg', () => Promise.resolve(job)),
  ]);
  expect(made.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
  expect(made[2]).toMatchObject({
    reason: new PictureError('too-many-pictures', 'Other pictures are being made, and 1 wait. Ask again in a moment.'),
  });
}, 60_000);

test('a picture that takes too long is given up with a word on what to do', async () => {
  const studio = new Studio({ atOnce: 1, timeout: 300 });
  await expect(studio.make('svg', () => jobOf(crowd(2_000)))).rejects.toMatchObject({
    code: 'picture-timeout',
    message: 'The picture was given up after 0.3 seconds. Take less along: a filter, what is around an actor, or what stands between two.',
  });
}, 60_000);

test('a picture that fails says so, and the next one comes', async () => {
  const studio = new Studio();
  const job = await jobOf();
  await expect(studio.make('png', () => Promise.resolve({ ...job, options: { ...USUAL, theme: 'no theme' } }))).rejects.toMatchObject({
    code: 'picture-failed',
  });
  expect(String(await studio.make('svg', () => Promise.resolve(job)))).toMatch(/^<\?xml/);
}, 60_000);
