import { useEffect, useId, useRef, type ReactNode } from 'react';
import classes from './Dialog.module.css';
import { IconButton } from './IconButton';

interface DialogProps {
  title: string;
  /** In the middle of the page, or a drawer at a side. */
  place?: 'middle' | 'left' | 'right';
  /** The content brings its own heading and way out. */
  bare?: boolean;
  /** Stands below what scrolls, always in sight. */
  foot?: ReactNode;
  onClose: () => void;
  children: ReactNode;
}

/** What stands before the page until it is closed: the browser keeps the focus inside, and gives it back. */
export function Dialog({ title, place = 'middle', bare = false, foot, onClose, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    // Whoever is asked for something types at once; the browser would start at the cross.
    dialog?.querySelector<HTMLElement>('form input')?.focus();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={ref}
      className={classes.dialog}
      data-place={place}
      {...(bare ? { 'aria-label': title } : { 'aria-labelledby': id })}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === ref.current && onClose()}
    >
      {bare ? (
        children
      ) : (
        <div className={classes.inside}>
          <div className={classes.head}>
            <h2 id={id}>{title}</h2>
            <IconButton icon="close" says="Close" keys="Esc" tip="left" onClick={onClose} />
          </div>
          <div className={classes.body} tabIndex={0} role="group" aria-labelledby={id}>
            {children}
          </div>
          {foot !== undefined && <div className={classes.foot}>{foot}</div>}
        </div>
      )}
    </dialog>
  );
}
