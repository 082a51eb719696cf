import type { ReactNode } from 'react';
import classes from './Switch.module.css';

interface SwitchProps {
  label: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** Something that is on or off at once. */
export function Switch({ label, checked, onChange }: SwitchProps) {
  return (
    <label className={classes.switch}>
      <input type="checkbox" role="switch" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span className={classes.track} aria-hidden="true" />
      <span>{label}</span>
    </label>
  );
}
