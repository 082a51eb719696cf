import { Icon } from '../../components/Icon';
import { TextButton } from '../../components/TextButton';
import { clearFilter } from '../../state/changes';
import { apply, useView } from '../../state/store';
import { chipsOf } from './chips';
import classes from './filters.module.css';
import { useNames } from './use-names';

/** What the filter asks for, each with a way to stop asking, and one to stop asking anything. */
export function ActiveFilters() {
  const filter = useView((view) => view.filter);
  const expanded = useView((view) => view.expanded);
  const names = useNames();
  const chips = chipsOf({ filter, expanded }, names);
  if (chips.length === 0) return null;
  return (
    <div className={classes.active} role="group" aria-label="Active filters">
      {chips.map(({ id, text, remove }) => (
        <button key={id} type="button" className={classes.chip} aria-label={`Stop asking for ${text}`} onClick={() => apply(remove)}>
          <span>{text}</span>
          <Icon name="close" size={12} />
        </button>
      ))}
      <TextButton look="quiet" onClick={() => apply(clearFilter)}>
        Clear all
      </TextButton>
    </div>
  );
}
