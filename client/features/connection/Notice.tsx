import { useEffect } from 'react';
import { setPage, usePage } from '../../state/page-store';
import classes from './connection.module.css';

/** Milliseconds for which a notice stands: at least, and for each letter. */
const STAYS = 4_000;
const PER_LETTER = 60;

/** A short notice at the foot of the page, said to screen readers too. */
export function Notice() {
  const notice = usePage((page) => page.notice);
  useEffect(() => {
    if (notice === null) return;
    const timer = setTimeout(() => setPage({ notice: null }), Math.max(STAYS, PER_LETTER * notice.says.length));
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <div className={classes.notice} role="status" data-shown={notice !== null}>
      {/* The same words once more are said once more. */}
      <span key={notice?.number}>{notice?.says}</span>
    </div>
  );
}
