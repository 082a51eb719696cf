import '@mantine/core/styles/Input.css';
import '../../styles/controls.css';
import { TextInput } from '@mantine/core';
import { formatOption, type OptionName } from '../../../server/domain/vocabulary/formats';
import { Check } from '../../components/Check';
import { Segments } from '../../components/Segments';
import classes from './export.module.css';

/** What the reader has set; an option that is not here is as usual. */
export type Options = Readonly<Partial<Record<OptionName, string | boolean>>>;

interface FormatOptionsProps {
  names: readonly OptionName[];
  options: Options;
  onChange: (options: Options) => void;
}

/** What a format can be asked for; nothing where there is nothing to ask. */
export function FormatOptions({ names, options, onChange }: FormatOptionsProps) {
  if (names.length === 0) return null;
  return (
    <fieldset className={classes.options}>
      <legend>Options</legend>
      {names.map((name) => {
        const option = formatOption(name);
        const value = options[name] ?? option.usual;
        const set = (next: string | boolean) => onChange({ ...options, [name]: next });
        if (option.kind === 'flag')
          return (
            <Check key={name} checked={value === true} onChange={() => set(value !== true)}>
              {option.says}
            </Check>
          );
        if (option.kind === 'text')
          return (
            <div key={name} className={classes.option}>
              <TextInput
                className={classes.text}
                size="xs"
                label={option.says}
                placeholder="as usual"
                maxLength={option.most}
                value={String(value)}
                onChange={(event) => set(event.currentTarget.value)}
              />
            </div>
          );
        return (
          <div key={name} className={classes.option}>
            <span>{option.says}</span>
            <Segments
              label={option.says}
              options={option.values.map((one) => ({ value: one, name: one }))}
              value={String(value)}
              onChange={set}
            />
          </div>
        );
      })}
    </fieldset>
  );
}
