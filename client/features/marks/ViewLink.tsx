import type { ComponentProps } from 'react';
import type { Change } from '../../state/changes';
import { addressOf } from '../../state/history';
import { apply, useView } from '../../state/store';
import classes from './marks.module.css';

interface ViewLinkProps extends Omit<ComponentProps<'a'>, 'href' | 'onClick'> {
  /** Where it leads: one step of the view. */
  to: Change;
}

/** A link to another view: a click takes the step in this page, with a modifier the browser opens it as any other address. */
export function ViewLink({ to, className = classes.link, children, ...rest }: ViewLinkProps) {
  const view = useView((one) => one);
  return (
    <a
      {...rest}
      className={className}
      href={addressOf(to(view))}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        apply(to);
      }}
    >
      {children}
    </a>
  );
}
