import { useEffect, useState } from 'react';
import { TextButton } from '../../../components/TextButton';
import { countText } from '../../marks/wording';
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
  return (
    <div className={classes.progress}>
      <span className={classes.track} role="status" aria-label="The statement is running" />
      <span>
        {secondsText(Math.max(0, now - item.began))}
        {item.rows > 0 && `, ${countText(item.rows, 'row')} so far`}
      </span>
      <TextButton onClick={() => void cancel()}>Cancel</TextButton>
    </div>
  );
}
