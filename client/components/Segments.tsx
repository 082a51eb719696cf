import { useId } from 'react';
import classes from './Segments.module.css';

interface SegmentsProps<Value extends string> {
  label: string;
  options: readonly { readonly value: Value; readonly name: string }[];
  /** null where none of them holds. */
  value: Value | null;
  onChange: (value: Value) => void;
  wide?: boolean;
}

/** A few choices side by side of which one holds: radio buttons that look like one control. */
export function Segments<Value extends string>({ label, options, value, onChange, wide = false }: SegmentsProps<Value>) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={classes.segments} data-wide={wide}>
      {options.map((option) => (
        <label key={option.value} className={classes.segment} data-chosen={option.value === value}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
          {option.name}
        </label>
      ))}
    </div>
  );
}
