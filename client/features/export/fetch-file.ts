import type { FormatId } from '../../../server/domain/vocabulary/formats';
import { requestFile } from '../../api/http';
import type { ExportBody } from './scopes';

/** Milliseconds between two looks at how much has come. */
const TOLD_EVERY = 100;

/** Fetches a file that the server makes, and tells meanwhile how many bytes have come. */
export async function fetchFile(
  format: FormatId,
  body: ExportBody,
  signal: AbortSignal,
  tell: (bytes: number) => void,
): Promise<{ name: string; file: Blob }> {
  const { name, mediaType, pieces } = await requestFile(`/api/exports/${format}`, { method: 'POST', body, signal });
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  let told = performance.now();
  for await (const piece of pieces) {
    parts.push(piece);
    bytes += piece.byteLength;
    if (performance.now() - told < TOLD_EVERY) continue;
    told = performance.now();
    tell(bytes);
  }
  return { name, file: new Blob(parts, { type: mediaType }) };
}
