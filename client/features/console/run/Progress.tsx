import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { TextButton } from '../../../components/TextButton';
import { countText } from '../../marks/wording';
import { focusRegion } from '../../page/regions';
import type { RunItem } from '../state/console-store';
import classes from './run.module.css';
import { cancel } from './runner';
import { secondsText } from './seconds';

/** Milliseconds between two looks at the clock. */
const TICK = 100;

/** How long a statement has been running, how many rows have come, and the way to stop it. */
export function Progress({ item }: { item: RunItem }) {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), TICK);
    return () => clearInterval(timer);
  }, []);
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = bar;
    return () => {
      // With the statement its Cancel goes: a focus on it goes back to the editor.
      if (current?.contains(document.activeElement)) setTimeout(focusEditor);
    };
  }, []);
  return (
    <div ref={bar} className={classes.progress}>
      <span className={classes.track} role="status" aria-label="The statement is running" />
      <span>
        {secondsText(Math.max(0, now - item.began))}
        {item.rows > 0 && `, ${countText(item.rows, 'row')} so far`}
      </span>
      <TextButton onClick={() => void cancel()}>Cancel</TextButton>
    </div>
  );
}

/** Where another pane stands before the editor, the console has the focus. */
function focusEditor(): void {
  const editor = document.querySelector<HTMLElement>('#console [contenteditable=true]');
  editor?.focus();
  if (document.activeElement !== editor) focusRegion('console');
}
