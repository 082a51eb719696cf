import { useEffect, useRef, useState } from 'react';
import type { FormatId } from '../../../server/domain/vocabulary/formats';
import { requestFile } from '../../api/http';
import { download } from './download';
import type { ExportBody } from './scopes';

/** How far a file has come. */
export type Taking =
  | { readonly state: 'idle' }
  | { readonly state: 'coming'; readonly bytes: number }
  | { readonly state: 'taken'; readonly name: string; readonly bytes: number }
  | { readonly state: 'failed'; readonly error: unknown };

/** Milliseconds between two looks at how much has come. */
const TOLD_EVERY = 100;

/** Fetches a file and hands it to the reader once it is whole. Closing the dialogue or `cancel` ends it, on the server too. */
export function useTaking() {
  const [taking, setTaking] = useState<Taking>({ state: 'idle' });
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);
  const take = async (format: FormatId, body: ExportBody) => {
    stop.current?.abort();
    const { signal } = (stop.current = new AbortController());
    setTaking({ state: 'coming', bytes: 0 });
    try {
      const { name, file } = await fetched(format, body, signal, (bytes) => setTaking({ state: 'coming', bytes }));
      download(name, file);
      setTaking({ state: 'taken', name, bytes: file.size });
    } catch (error) {
      if (!signal.aborted) setTaking({ state: 'failed', error });
    }
  };
  const cancel = () => {
    stop.current?.abort();
    setTaking({ state: 'idle' });
  };
  return { taking, take, cancel };
}

async function fetched(
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
