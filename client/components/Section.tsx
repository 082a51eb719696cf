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

interface FoldProps {
  title: string;
  aside?: ReactNode;
  /** It stands open from the start. */
  begins?: boolean;
  children: ReactNode;
}

/** A section that opens on demand; what is in it is made when it is first opened. */
export function Fold({ title, aside, begins = false, children }: FoldProps) {
  const [opened, setOpened] = useState(begins);
  return (
    <details className={classes.fold} open={begins} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary className={classes.summary}>
        <span className={classes.title}>{title}</span>
        {aside}
      </summary>
      {opened && children}
    </details>
  );
}
