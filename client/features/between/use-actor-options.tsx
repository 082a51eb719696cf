import { useDebouncedValue } from '@mantine/hooks';
import type { ActorReply } from '../../../server/contract/replies';
import { findsText, searchWords } from '../../../server/domain/text-search';
import { useActorSearch, useDirectory } from '../../api/queries';
import type { Option } from '../../components/Combobox';
import { ShapeMark } from '../marks/ShapeMark';
import classes from './between.module.css';

/** Suggestions that one list holds. */
const MOST = 12;
/** Milliseconds without a key before the server is asked. */
const PAUSE = 140;

/** Actors whose name or alias fits what was typed, the one with most statements first. Whom the directory has no room for, the server finds. */
export function useActorsCalled(text: string): { actors: readonly ActorReply[]; asking: boolean } {
  const { data } = useDirectory();
  const [asked] = useDebouncedValue(text.trim(), PAUSE);
  const beyond = (data?.next ?? null) !== null && searchWords(asked).length > 0;
  const found = useActorSearch(asked, beyond);
  const listed = (data?.items ?? []).filter(({ name, aliases, formerNames }) => findsText(text, [name, ...aliases, ...formerNames]));
  const others = beyond ? (found.data?.items ?? []) : [];
  const all = [...new Map([...others, ...listed].map((actor) => [actor.id, actor])).values()];
  return { actors: all.sort((a, b) => b.statements - a.statements).slice(0, MOST), asking: beyond && found.isPending };
}

/** An actor as a suggestion. */
export function optionOf({ id, name, label }: ActorReply): Option {
  return {
    id,
    content: (
      <span className={classes.option}>
        <ShapeMark label={label} size={11} /> {name}
      </span>
    ),
  };
}
