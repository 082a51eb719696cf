import { useEffect, useRef, useState } from 'react';
import type { FormatId } from '../../../server/domain/vocabulary/formats';
import { download } from './download';
import { fetchFile } from './fetch-file';
import type { ExportBody } from './scopes';

/** How far a file has come. */
export type Taking =
  | { readonly state: 'idle' }
  | { readonly state: 'coming'; readonly bytes: number }
  | { readonly state: 'taken'; readonly name: string; readonly bytes: number }
  | { readonly state: 'failed'; readonly error: unknown };

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
      const { name, file } = await fetchFile(format, body, signal, (bytes) => setTaking({ state: 'coming', bytes }));
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
