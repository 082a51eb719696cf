/** Characters or bytes in one piece: writers hand out lines, and each piece has its price on the way. */
const PIECE = 65_536;

/** The same file in larger pieces, as bytes. */
export async function* inChunks(pieces: AsyncIterable<string | Uint8Array>): AsyncGenerator<Buffer> {
  let text = '';
  for await (const piece of pieces) {
    if (typeof piece === 'string') {
      text += piece;
      if (text.length < PIECE) continue;
    }
    if (text !== '') yield Buffer.from(text);
    if (typeof piece !== 'string') yield Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    text = '';
  }
  if (text !== '') yield Buffer.from(text);
}
