import { useDebouncedValue } from '@mantine/hooks';
import { useState, type RefObject } from 'react';
import { SEARCH_MOST } from '../../../server/domain/filter';
import { labelRow } from '../../../server/domain/vocabulary/labels';
import { findsText, searchWords } from '../../../server/domain/text-search';
import type { Relation } from '../../api/endpoints';
import { useActorSearch, useGraphOf } from '../../api/queries';
import { Combobox, type Option } from '../../components/Combobox';
import { openActor, openPair, setFilter } from '../../state/changes';
import { apply } from '../../state/store';
import { LineMark } from '../marks/LineMark';
import { ShapeMark } from '../marks/ShapeMark';
import classes from './search.module.css';

/** Milliseconds without a key before the server is asked. */
const PAUSE = 140;
/** Claims that one list holds. */
const CLAIMS = 8;

/** Finds actors and claims; taking one opens it, Enter keeps the search as a filter. */
export function SearchBox({ inputRef }: { inputRef: RefObject<HTMLInputElement | null> }) {
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), PAUSE);
  const found = useFound(asked);
  const options = text.trim() === '' ? [] : [...found.actors.map(actorOption), ...found.claims.map(claimOption)];
  const choose = (id: string) => {
    const claim = found.claims.find((one) => one.id === id);
    apply(claim ? openPair(claim.from, claim.to, claim.id) : openActor(id));
    setText('');
  };
  const keep = () => {
    if (searchWords(text).length === 0) return;
    apply(setFilter({ search: text.trim() }));
    setText('');
  };
  return (
    <Combobox
      inputRef={inputRef}
      icon="search"
      label="Search actors and claims"
      placeholder="Search actors, claims"
      shortcut="/"
      text={text}
      onText={(typed) => setText(typed.slice(0, SEARCH_MOST))}
      options={options}
      onChoose={choose}
      onEnter={keep}
      hint={
        text.trim() === ''
          ? null
          : options.length > 0
            ? 'Enter shows only what matches'
            : found.asking || asked !== text.trim()
              ? 'Searching…'
              : found.failed
                ? 'This could not be searched for.'
                : 'No name has it, and none of our claims.'
      }
    />
  );
}

function useFound(search: string) {
  // Without a letter or a digit there is nothing to look for; the server would say so.
  const enabled = searchWords(search).length > 0;
  const actors = useActorSearch(search, enabled);
  const graph = useGraphOf({ search }, enabled);
  const claims = (graph.data?.statements ?? []).filter(({ claim }) => claim !== null && findsText(search, [claim])).slice(0, CLAIMS);
  return {
    actors: enabled ? (actors.data?.items ?? []) : [],
    claims: enabled ? claims : [],
    failed: actors.isError || graph.isError,
    asking: enabled && (actors.isPending || graph.isPending),
  };
}

function actorOption({ id, name, label, aliases }: { id: string; name: string; label: string; aliases: readonly string[] }): Option {
  return {
    id,
    group: 'Actors',
    content: (
      <span className={classes.actor}>
        <ShapeMark label={label} size={11} />
        <span>
          {name}
          <span className={classes.also}>{aliases.length > 0 ? aliases.join(', ') : labelRow(label).name}</span>
        </span>
      </span>
    ),
  };
}

function claimOption({ id, claim, class: relationClass }: Relation): Option {
  return {
    id,
    group: 'Claims',
    content: (
      <span className={classes.claim}>
        <LineMark of={relationClass} width={20} /> {claim}
      </span>
    ),
  };
}
