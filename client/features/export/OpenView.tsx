import { useRef } from 'react';
import { takeFile } from '../file/files';

/** Opens a file, a graph or a saved view: hands out how to ask for it, and the field that takes it. */
export function useOpenView(): { ask: () => void; field: React.ReactNode } {
  const input = useRef<HTMLInputElement>(null);
  const field = (
    <input
      ref={input}
      type="file"
      hidden
      aria-label="A graph or a saved view"
      onChange={(event) => {
        const [file] = event.currentTarget.files ?? [];
        if (file) void takeFile(file);
        // The same file again is a change too.
        event.currentTarget.value = '';
      }}
    />
  );
  return { ask: () => input.current?.click(), field };
}
