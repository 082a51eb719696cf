import type { ReactNode } from 'react';
import classes from './Check.module.css';

interface CheckProps {
  checked: boolean;
  onChange: () => void;
  children: ReactNode;
}

/** A box to tick, and the words that tick it too. */
export function Check({ checked, onChange, children }: CheckProps) {
  return (
    <label className={classes.check}>
      <input type="checkbox" checked={checked} onChange={onChange} />
      {children}
    </label>
  );
}
