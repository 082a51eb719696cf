import { useSession } from '../../../api/queries';
import { Icon } from '../../../components/Icon';
import { countText } from '../../marks/wording';
import type { Fault } from '../answer/answer';
import { headOf } from '../run/places';
import { useConsole } from '../state/console-store';
import { adviceOn } from './advice';
import classes from './results.module.css';

/** What went wrong, in the words of the database, where, and what to do about it. */
export function FaultView({ fault, rows }: { fault: Fault; rows: number }) {
  const { code, message, detail, place } = fault;
  const write = useConsole((state) => state.write);
  const { data } = useSession();
  const advice = data ? adviceOn(fault, { ...data, write }) : null;
  const drawing = /\n("[^]*)$/.exec(message)?.[1];
  return (
    <div className={classes.fault} data-rows={rows > 0} role="alert">
      <p className={classes.code}>
        <Icon name="warning" size={14} /> {code}
      </p>
      <p>
        {headOf(message)}
        {place && ` (line ${place.line}, column ${place.column})`}
      </p>
      {drawing !== undefined && <pre>{drawing}</pre>}
      {detail !== null && <p className={classes.detail}>{detail}</p>}
      {advice !== null && (
        <p className={classes.detail}>
          {advice.says}
          {advice.more && (
            <>
              {' '}
              <a href={advice.more.at} target="_blank" rel="noreferrer">
                {advice.more.says}
              </a>
            </>
          )}
        </p>
      )}
      {rows > 0 && <p className={classes.detail}>{countText(rows, 'row')} had come before; more may have been to come.</p>}
    </div>
  );
}
