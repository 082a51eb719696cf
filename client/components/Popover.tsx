import { useId, useRef, useState, type ReactNode } from 'react';
import classes from './Popover.module.css';

interface PopoverProps {
  /** The button that opens it, given what makes it one. */
  trigger: (props: { onClick: () => void; 'aria-expanded': boolean; 'aria-controls': string }) => ReactNode;
  label: string;
  side?: 'left' | 'right';
  children: ReactNode | ((close: () => void) => ReactNode);
}

/** A small panel under its button; Escape, a click beside it or leaving it by keyboard closes it. */
export function Popover({ trigger, label, side = 'left', children }: PopoverProps) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const close = () => {
    setOpen(false);
    box.current?.querySelector('button')?.focus();
  };
  return (
    <div
      ref={box}
      className={classes.box}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        close();
      }}
    >
      {trigger({ onClick: () => setOpen(!open), 'aria-expanded': open, 'aria-controls': id })}
      {open && (
        <div id={id} className={classes.panel} data-side={side} role="group" aria-label={label} tabIndex={-1}>
          {typeof children === 'function' ? children(close) : children}
        </div>
      )}
    </div>
  );
}
