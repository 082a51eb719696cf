import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { isRefusal } from '../../api/http';
import { IconButton } from '../../components/IconButton';
import { FailureState } from '../../components/States';
import { TextButton } from '../../components/TextButton';
import { select } from '../../state/changes';
import { apply } from '../../state/store';
import classes from './Panel.module.css';

interface PanelProps {
  title: ReactNode;
  /** A word above the title that says what this is. */
  kind?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
}

/** What stands on the right: a title, a way to close, and what scrolls beneath. */
export function Panel({ title, kind, aside, children }: PanelProps) {
  const { panel, heading } = useFocusPassedOn();
  return (
    <div ref={panel} className={classes.panel}>
      <header className={classes.head}>
        <div className={classes.titles}>
          {kind !== undefined && <p className={classes.kind}>{kind}</p>}
          <h2 ref={heading} className={classes.title} tabIndex={-1}>
            {title}
          </h2>
        </div>
        <div className={classes.aside}>
          {aside}
          <IconButton icon="close" says="Close the panel" keys="Esc" tip="before" onClick={close} />
        </div>
      </header>
      <div className={classes.body} tabIndex={-1}>
        {children}
      </div>
    </div>
  );
}

/** A panel that gave way to another had the focus: it took the link that was followed along. */
let passedOn = false;

/** Gives the focus on to the title of the panel that a link within a panel opens; else it would fall to the top of the page. */
function useFocusPassedOn() {
  const panel = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (passedOn) heading.current?.focus();
    passedOn = false;
    const left = panel.current;
    return () => {
      passedOn = left?.contains(document.activeElement) === true;
      // Where none takes its place in the same step, nobody is waiting.
      queueMicrotask(() => (passedOn = false));
    };
  }, []);
  return { panel, heading };
}

/** Why a panel stays empty. What the server does not have it will not have the next time either: there the way is out. */
export function PanelFailure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const out = isRefusal(error) ? { action: <TextButton onClick={close}>Close</TextButton> } : {};
  return <FailureState error={error} onRetry={onRetry} {...out} />;
}

function close(): void {
  apply(select(null));
}
