import { fromBuffer } from 'yauzl';
import { promisify } from 'node:util';

/** The files of an archive by name. */
export async function unzipped(archive: Buffer): Promise<Map<string, Buffer>> {
  const zip = await promisify<Buffer, { lazyEntries: boolean }, import('yauzl').ZipFile>(fromBuffer)(archive, { lazyEntries: false });
  const files = new Map<string, Buffer>();
  await new Promise<void>((resolve, reject) => {
    const reading: Promise<unknown>[] = [];
    zip.on('entry', (entry: import('yauzl').Entry) => {
      reading.push(
        new Promise<void>((done, failed) => {
          zip.openReadStream(entry, (error, stream) => {
            if (error) {
              failed(error);
              return;
            }
            const pieces: Buffer[] = [];
            stream.on('data', (piece: Buffer) => pieces.push(piece)).on('error', failed);
            stream.on('end', () => {
              files.set(entry.fileName, Buffer.concat(pieces));
              done();
            });
          });
        }),
      );
    });
    zip.on('error', reject).on('end', () => void Promise.all(reading).then(() => resolve(), reject));
  });
  return files;
}
