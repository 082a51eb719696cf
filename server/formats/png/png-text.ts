import { crc32 } from 'node:zlib';

/** Length of the signature and of the header chunk, which has to come first. */
const HEADER_END = 8 + 25;

/** A PNG with texts in it, each an iTXt chunk (PNG 1.2, 11.3.4.5) under a keyword of at most 79 letters. */
export function withTexts(png: Buffer, texts: readonly (readonly [keyword: string, text: string])[]): Buffer {
  const chunks = texts.filter(([, text]) => text !== '').map(([keyword, text]) => textChunk(keyword, text));
  return Buffer.concat([png.subarray(0, HEADER_END), ...chunks, png.subarray(HEADER_END)]);
}

function textChunk(keyword: string, text: string): Buffer {
  // Not compressed, no language, no translated keyword.
  const body = Buffer.concat([
    Buffer.from('iTXt'),
    Buffer.from(keyword.slice(0, 79), 'latin1'),
    Buffer.from([0, 0, 0, 0, 0]),
    Buffer.from(text),
  ]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length - 4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
