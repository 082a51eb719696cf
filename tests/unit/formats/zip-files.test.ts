import { setTimeout as wait } from 'node:timers/promises';
import { zipFiles } from '../../../server/formats/zip/zip-files';

test('who leaves an archive early ends the reading behind the file that is under way', async () => {
  const reading = { ended: false };
  async function* endless(): AsyncGenerator<string> {
    try {
      // Something that packs badly, so that pieces come out soon.
      for (let n = 0; ; n++) yield await Promise.resolve(`${(n * 2_654_435_761) % 4_294_967_296}${Math.sin(n)}\n`.repeat(100));
    } finally {
      reading.ended = true;
    }
  }
  let pieces = 0;
  for await (const piece of zipFiles([{ name: 'endless.csv', pieces: endless }], '2026-01-02T03:04:05Z')) {
    expect(piece.byteLength).toBeGreaterThan(0);
    pieces += 1;
    if (pieces === 3) break;
  }
  for (let tries = 0; tries < 100 && !reading.ended; tries++) await wait(20);
  expect(reading.ended).toBe(true);
});
