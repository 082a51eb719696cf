import { useId, useState, type ReactNode } from 'react';
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

/** A section that opens on demand; what is in it is made when it is first opened. */
export function Fold({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  const [opened, setOpened] = useState(false);
  return (
    <details className={classes.fold} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary className={classes.summary}>
        <span className={classes.title}>{title}</span>
        {aside}
      </summary>
      {opened && children}
    </details>
  );
}
