import { useRef } from 'react';
import { say } from '../../state/page-store';
import { fromSavedView } from '../../state/saved-view';
import { apply } from '../../state/store';

/** Opens a saved view: hands out how to ask for its file, and the field that takes it. */
export function useOpenView(): { ask: () => void; field: React.ReactNode } {
  const input = useRef<HTMLInputElement>(null);
  const open = async (file: File | undefined) => {
    if (!file) return;
    const text = await file.text().catch(() => null);
    if (text === null) {
      say(`${file.name} could not be read.`);
      return;
    }
    const view = fromSavedView(text);
    if (view) apply(() => view);
    else say(`${file.name} is no saved view of Entente.`);
  };
  const field = (
    <input
      ref={input}
      type="file"
      accept=".json,application/json"
      hidden
      aria-label="A saved view"
      onChange={(event) => {
        void open(event.currentTarget.files?.[0]);
        // The same file again is a change too.
        event.currentTarget.value = '';
      }}
    />
  );
  return { ask: () => input.current?.click(), field };
}
