import { inflateSync } from 'node:zlib';
import { write } from '../../../server/formats/png/write';
import { chunksOf, textsOf } from './png-chunks';
import { bytesOf, exportGraph, hostileGraph, USUAL, WAR } from './invented';

interface Png {
  readonly width: number;
  readonly height: number;
  readonly texts: Readonly<Record<string, string>>;
  /** How many of its bytes are not those of a bare row. */
  readonly drawn: number;
}

/** What the chunks of a PNG say, read by the specification. */
function read(png: Buffer): Png {
  expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  const data = chunksOf(png).flatMap(({ kind, body }) => (kind === 'IDAT' ? [body] : []));
  const drawn = inflateSync(Buffer.concat(data)).filter((byte) => byte !== 0).length;
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), texts: textsOf(png), drawn };
}

const pngOf = async (graph = exportGraph(WAR), options = {}) => read(await bytesOf(write(graph, { ...USUAL, ...options })));

describe('a picture as PNG', () => {
  test('is as many times larger as is asked for, and not bare', async () => {
    const [one, two, four] = [await pngOf(exportGraph(WAR), { scale: '1' }), await pngOf(), await pngOf(exportGraph(WAR), { scale: '4' })];
    expect([two.width, two.height, four.width, four.height]).toEqual([2 * one.width, 2 * one.height, 4 * one.width, 4 * one.height]);
    expect(one.width).toBeGreaterThan(600);
    expect(one.drawn).toBeGreaterThan(one.width * 20);
  });

  test('says in its chunks what it is of', async () => {
    const { texts } = await pngOf();
    expect(texts).toEqual({
      title: 'What an article says about the bay',
      scope: 'The whole graph',
      actors: '6',
      statements: '7',
      omittedActors: '0',
      omittedStatements: '0',
      taken: '2031-04-10T08:00:00Z',
      generator: 'Entente 9.9.9',
    });
  });

  test('is drawn whatever the names are', async () => {
    const { width, drawn } = await pngOf(hostileGraph());
    expect(drawn).toBeGreaterThan(width * 20);
  });
});
