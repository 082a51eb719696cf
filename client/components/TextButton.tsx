import type { ComponentProps } from 'react';
import { Icon, type IconName } from './Icon';
import classes from './TextButton.module.css';

interface TextButtonProps extends ComponentProps<'button'> {
  icon?: IconName;
  /** `quiet` is a word among words, `plain` has an edge, `strong` is the one thing to do. */
  look?: 'quiet' | 'plain' | 'strong';
}

/** A button with words on it. */
export function TextButton({ icon, look = 'plain', className, children, ...rest }: TextButtonProps) {
  return (
    <button type="button" {...rest} className={`${classes.button} ${className ?? ''}`} data-look={look}>
      {icon && <Icon name={icon} size={14} />}
      {children}
    </button>
  );
}
