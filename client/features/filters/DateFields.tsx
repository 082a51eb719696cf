import '@mantine/core/styles/Input.css';
import '../../styles/controls.css';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { isPartialDate } from '../../../server/domain/partial-date';
import { Section } from '../../components/Section';
import { setFilter } from '../../state/changes';
import { apply, useView } from '../../state/store';
import { countText } from '../marks/wording';
import classes from './filters.module.css';

/** When it happened or held, as partial as the reader likes. */
export function DateFields({ undated }: { undated: number }) {
  return (
    <Section title="Date">
      <div className={classes.dates}>
        <DateField of="dateFrom" label="From" />
        <DateField of="dateTo" label="Until" />
      </div>
      <p className={classes.hint}>
        A year, month or day: 2017, 2017-11 or 2017-11-22. {countText(undated, 'statement has', 'statements have')} no date and match none.
      </p>
    </Section>
  );
}

function DateField({ of, label }: { of: 'dateFrom' | 'dateTo'; label: string }) {
  const value = useView((view) => view.filter[of]) ?? '';
  const [typed, setTyped] = useState({ text: value, of: value });
  const text = typed.of === value ? typed.text : value;
  const wrong = text !== '' && !isPartialDate(text);
  const take = () => !wrong && apply(setFilter({ [of]: text === '' ? null : text }));
  return (
    <TextInput
      size="xs"
      label={label}
      placeholder="2017-11"
      value={text}
      error={wrong && 'Not a date'}
      onChange={(event) => setTyped({ text: event.currentTarget.value.trim(), of: value })}
      onBlur={take}
      onKeyDown={(event) => event.key === 'Enter' && take()}
    />
  );
}
