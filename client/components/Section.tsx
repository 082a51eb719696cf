import { useId, type ReactNode } from 'react';
import classes from './Section.module.css';

/** A heading with what belongs to it. */
export function Section({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div className={classes.head}>
        <h2 id={id} className={classes.title}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}

/** A section that opens on demand. */
export function Fold({ title, aside, open, children }: { title: string; aside?: ReactNode; open?: boolean; children: ReactNode }) {
  return (
    <details className={classes.fold} open={open}>
      <summary className={classes.summary}>
        <span className={classes.title}>{title}</span>
        {aside}
      </summary>
      {children}
    </details>
  );
}
