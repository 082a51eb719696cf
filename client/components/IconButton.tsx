import type { ComponentProps } from 'react';
import { Icon, type IconName } from './Icon';
import classes from './IconButton.module.css';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  icon: IconName;
  /** What it does, for the tip and for screen readers. */
  says: string;
  /** The keys that do the same, shown in the tip. */
  keys?: string;
  /** Where the tip would leave the page, it opens to the other side; `before` the button where below it would cover what is read. */
  tip?: 'left' | 'right' | 'middle' | 'before';
}

/** A button that is only a picture; its tip says what it does. */
export function IconButton({ icon, says, keys, tip = 'middle', className, ...rest }: IconButtonProps) {
  const text = keys === undefined ? says : `${says} (${keys})`;
  return (
    <button type="button" {...rest} className={`${classes.button} ${className ?? ''}`} aria-label={says} data-tip={text} data-side={tip}>
      <Icon name={icon} />
    </button>
  );
}
