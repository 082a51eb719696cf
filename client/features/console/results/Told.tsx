import { Icon } from '../../../components/Icon';
import { countText } from '../../marks/wording';
import type { Answer } from '../answer/answer';
import { secondsText } from '../run/seconds';
import type { RunItem } from '../state/console-store';
import { changesText } from './changes';
import classes from './results.module.css';

/** How much came and how long it took, what was cut off, what was changed, what the database has to say. */
export function Told({ item, answer }: { item: RunItem; answer: Answer }) {
  const { rows, columns, plan, cut, changes, notifications } = answer;
  // An EXPLAIN names its columns, but has run nothing.
  const ran = columns.length > 0 && (plan === null || plan.rows !== null);
  const changed = changesText(changes);
  return (
    <div className={classes.told}>
      <p role="status">
        {ran && `${countText(rows.length, 'row')}, `}
        {secondsText(item.took ?? 0)}
        {answer.elapsed !== null && `, ${secondsText(answer.elapsed)} of it on the server`}
        {changed !== null && <strong>{` ${changed}`}</strong>}
      </p>
      {cut && <p className={classes.warned}>{cutText(cut)}</p>}
      {notifications.map(({ title, description, severity }, place) => (
        <p key={place} className={classes.warned} data-severity={severity}>
          <Icon name="warning" size={13} /> {title}: {description}
        </p>
      ))}
    </div>
  );
}

/** What stopped the answer before its end. */
function cutText(cut: NonNullable<Answer['cut']>): string {
  const limit = 'rows' in cut ? countText(cut.rows, 'row') : `${Math.round(cut.bytes / 1_048_576)} MB`;
  return `More was there: the page takes ${limit} of a statement at most. A LIMIT, a narrower MATCH or an aggregate shows what matters.`;
}
