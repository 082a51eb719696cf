import { findsText } from '../../../server/domain/text-search';
import { useDirectory } from '../../api/queries';
import type { Option } from '../../components/Combobox';
import { ShapeMark } from '../marks/ShapeMark';
import classes from './between.module.css';

/** Suggestions that one list holds. */
const MOST = 12;

/** Actors whose name or alias fits what was typed, the one with most statements first. */
export function useActorOptions(text: string): Option[] {
  const { data } = useDirectory();
  const fitting = (data?.items ?? []).filter(({ name, aliases, formerNames }) => findsText(text, [name, ...aliases, ...formerNames]));
  return [...fitting]
    .sort((a, b) => b.statements - a.statements)
    .slice(0, MOST)
    .map(({ id, name, label }) => ({
      id,
      content: (
        <span className={classes.option}>
          <ShapeMark label={label} size={11} /> {name}
        </span>
      ),
    }));
}
