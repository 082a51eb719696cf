import { Fragment, useId, type ReactNode } from 'react';
import classes from './RadioList.module.css';

interface RadioListProps<Value extends string> {
  label: string;
  options: readonly { readonly value: Value; readonly name: string; readonly is: string }[];
  value: Value;
  onChange: (value: Value) => void;
  /** What there is to say and to ask of the one that holds, right below it. */
  below?: ReactNode;
}

/** Choices below each other of which one holds, each with a line that says what it is. */
export function RadioList<Value extends string>({ label, options, value, onChange, below }: RadioListProps<Value>) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={classes.list}>
      {options.map((option) => (
        <Fragment key={option.value}>
          <label className={classes.choice} data-chosen={option.value === value}>
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
            <span className={classes.words}>
              <span className={classes.name}>{option.name}</span> <span className={classes.is}>{option.is}</span>
            </span>
          </label>
          {option.value === value && below}
        </Fragment>
      ))}
    </div>
  );
}
