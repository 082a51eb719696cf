import { useId, useState } from 'react';
import type { GalleryQuery } from '../../../../server/contract/gallery';
import { TextButton } from '../../../components/TextButton';
import type { ParameterValues } from '../editor/commands';
import { fromJson } from '../parameters/typed';
import classes from './gallery.module.css';
import { ParameterPicker } from './ParameterPicker';
import { wrongValue, type PickedValue } from './picked-value';

interface GalleryItemProps {
  query: GalleryQuery;
  open: boolean;
  onToggle: () => void;
  onRun: (parameters: ParameterValues) => void;
}

/** A question; one with parameters opens to have them chosen, one without runs at once. */
export function GalleryItem({ query: { title, question, countsWritten, parameters }, open, onToggle, onRun }: GalleryItemProps) {
  const id = useId();
  const asks = parameters.length > 0;
  return (
    <li className={classes.item} data-open={open}>
      <button
        type="button"
        className={classes.head}
        onClick={() => (asks ? onToggle() : onRun({}))}
        {...(asks ? { 'aria-expanded': open, 'aria-controls': id } : {})}
      >
        <span className={classes.title}>{title}</span>
        <span className={classes.question}>{question}</span>
        {countsWritten && <span className={classes.counts}>Counts what was written, not what was the case</span>}
      </button>
      {asks && open && <Choice id={id} parameters={parameters} onRun={onRun} />}
    </li>
  );
}

interface ChoiceProps {
  id: string;
  parameters: GalleryQuery['parameters'];
  onRun: (parameters: ParameterValues) => void;
}

function Choice({ id, parameters, onRun }: ChoiceProps) {
  const [values, setValues] = useState<Readonly<Record<string, PickedValue>>>(() =>
    Object.fromEntries(parameters.map(({ name, value }) => [name, value])),
  );
  const wrong = parameters.some(({ name, type }) => wrongValue(type, values[name] ?? null) !== null);
  return (
    <form
      id={id}
      className={classes.choice}
      onSubmit={(event) => {
        event.preventDefault();
        if (!wrong) onRun(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, fromJson(value)])));
      }}
    >
      {parameters.map((parameter) => (
        <ParameterPicker
          key={parameter.name}
          parameter={parameter}
          value={values[parameter.name] ?? null}
          onChange={(value) => setValues({ ...values, [parameter.name]: value })}
        />
      ))}
      <TextButton type="submit" look="strong" disabled={wrong}>
        Run
      </TextButton>
    </form>
  );
}
