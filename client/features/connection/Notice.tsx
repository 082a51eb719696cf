import { useEffect } from 'react';
import { setPage, usePage } from '../../state/page-store';
import classes from './connection.module.css';

/** Milliseconds for which a notice stands. */
const STAYS = 4_000;

/** A short notice at the foot of the page, said to screen readers too. */
export function Notice() {
  const notice = usePage((page) => page.notice);
  useEffect(() => {
    const timer = setTimeout(() => setPage({ notice: null }), STAYS);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <div className={classes.notice} role="status" data-shown={notice !== null}>
      {notice}
    </div>
  );
}
