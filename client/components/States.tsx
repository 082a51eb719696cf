import type { ReactNode } from 'react';
import classes from './States.module.css';
import { TextButton } from './TextButton';

/** Nothing to show, why, and what to do about it. */
export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className={classes.state}>
      <p className={classes.title}>{title}</p>
      {children && <p className={classes.text}>{children}</p>}
      {action}
    </div>
  );
}

interface FailureStateProps {
  error: unknown;
  onRetry: () => void;
  title?: string;
  /** Another way out, where trying again cannot help. */
  action?: ReactNode;
}

/** What went wrong, in the server's own words, and a way to try again, or another way out. */
export function FailureState({ error, onRetry, title = 'This could not be loaded', action }: FailureStateProps) {
  return (
    <div className={classes.state} role="alert">
      <p className={classes.title}>{title}</p>
      <p className={classes.text}>{error instanceof Error ? error.message : 'Something unexpected happened.'}</p>
      {action ?? <TextButton onClick={onRetry}>Try again</TextButton>}
    </div>
  );
}

/** Lines that stand for text that is on its way. */
export function LoadingLines({ lines = 4, label }: { lines?: number; label: string }) {
  return (
    <div className={classes.lines} role="status" aria-label={label}>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={classes.line} />
      ))}
    </div>
  );
}
