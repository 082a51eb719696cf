/** The chunks of a PNG, a kind and its bytes each, read by the specification. */
export function chunksOf(png: Buffer): { kind: string; body: Buffer }[] {
  const chunks: { kind: string; body: Buffer }[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    chunks.push({ kind: png.toString('latin1', at + 4, at + 8), body: png.subarray(at + 8, at + 8 + png.readUInt32BE(at)) });
  return chunks;
}

/** What its text chunks say, by name. */
export function textsOf(png: Buffer): Record<string, string> {
  const texts = chunksOf(png).filter(({ kind }) => kind === 'iTXt');
  return Object.fromEntries(
    texts.map(({ body }) => [body.toString('latin1', 0, body.indexOf(0)), body.toString('utf8', body.indexOf(0) + 5)]),
  );
}
