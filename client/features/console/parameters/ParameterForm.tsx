import { useId } from 'react';
import { IconButton } from '../../../components/IconButton';
import { TextButton } from '../../../components/TextButton';
import { setConsole, useConsole } from '../state/console-store';
import { PARAMETER_TYPES, wrongWith, type Parameter, type ParameterType } from './parameter';
import classes from './parameters.module.css';

/** The parameters of the query, each with its type; `:param` sets the same. */
export function ParameterForm() {
  const parameters = useConsole((state) => state.parameters);
  const open = useConsole((state) => state.parametersOpen);
  const set = (next: readonly Parameter[]) => setConsole({ parameters: next });
  const wrong = parameters.filter((parameter) => wrongWith(parameter) !== null).length;
  return (
    <details className={classes.form} open={open} onToggle={(event) => setConsole({ parametersOpen: event.currentTarget.open })}>
      <summary>
        Parameters {parameters.length > 0 && parameters.length}
        {!open && <span className={classes.names}>{parameters.map(({ name }) => `$${name}`).join(', ')}</span>}
        {wrong > 0 && <span className={classes.wrong}>{wrong} to mend: left out</span>}
      </summary>
      <ul>
        {parameters.map((parameter, place) => (
          <ParameterRow
            key={place}
            parameter={parameter}
            onChange={(next) => set(parameters.map((one, at) => (at === place ? next : one)))}
            onRemove={() => set(parameters.filter((_, at) => at !== place))}
          />
        ))}
      </ul>
      <TextButton icon="plus" look="quiet" onClick={() => set([...parameters, { name: freeName(parameters), type: 'text', text: '' }])}>
        Add a parameter
      </TextButton>
    </details>
  );
}

interface ParameterRowProps {
  parameter: Parameter;
  onChange: (parameter: Parameter) => void;
  onRemove: () => void;
}

function ParameterRow({ parameter, onChange, onRemove }: ParameterRowProps) {
  const id = useId();
  const { name, type, text } = parameter;
  const wrong = wrongWith(parameter);
  return (
    <li>
      <span aria-hidden="true">$</span>
      <input
        aria-label="Name"
        className={classes.name}
        value={name}
        onChange={(event) => onChange({ ...parameter, name: event.currentTarget.value })}
      />
      <select
        aria-label={`Type of ${name}`}
        value={type}
        onChange={(event) => onChange({ ...parameter, type: event.currentTarget.value as ParameterType })}
      >
        {Object.entries(PARAMETER_TYPES).map(([value, row]) => (
          <option key={value} value={value}>
            {row.name}
          </option>
        ))}
      </select>
      <input
        aria-label={`Value of ${name}`}
        className={classes.value}
        value={text}
        placeholder={PARAMETER_TYPES[type].example}
        aria-invalid={wrong !== null}
        {...(wrong === null ? {} : { 'aria-describedby': id })}
        onChange={(event) => onChange({ ...parameter, text: event.currentTarget.value })}
      />
      <IconButton icon="close" says={`Remove ${name}`} tip="left" onClick={onRemove} />
      {wrong !== null && (
        <p id={id} className={classes.wrong}>
          {wrong}
        </p>
      )}
    </li>
  );
}

function freeName(parameters: readonly Parameter[]): string {
  const taken = new Set(parameters.map(({ name }) => name));
  for (let number = 1; ; number++) if (!taken.has(`p${number}`)) return `p${number}`;
}
