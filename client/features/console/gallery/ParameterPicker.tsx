import { useId, useState, type ReactNode } from 'react';
import type { GalleryParameter } from '../../../../server/contract/gallery';
import { EMPTY_FILTER } from '../../../../server/domain/filter';
import { useActor, useArticles, useFacets } from '../../../api/queries';
import { Combobox } from '../../../components/Combobox';
import { optionOf, useActorsCalled } from '../../between/use-actor-options';
import classes from './gallery.module.css';
import { wrongValue, type PickedValue } from './picked-value';

interface PickerProps {
  parameter: GalleryParameter;
  value: PickedValue;
  onChange: (value: PickedValue) => void;
}

const PICKERS: Readonly<Record<GalleryParameter['type'], (props: PickerProps) => ReactNode>> = {
  actor: ActorPicker,
  article: ArticlePicker,
  type: TypePicker,
  text: TextPicker,
  number: NumberPicker,
  date: TextPicker,
};

/** The control that fits a parameter's type. */
export function ParameterPicker(props: PickerProps) {
  const Picker = PICKERS[props.parameter.type];
  return <Picker {...props} />;
}

function ActorPicker({ parameter: { label }, value, onChange }: PickerProps) {
  const [typed, setTyped] = useState<string | null>(value === null ? '' : null);
  const chosen = useActor(String(value ?? ''), value !== null);
  const { actors, asking } = useActorsCalled(typed ?? '');
  return (
    <div className={classes.field}>
      <span className={classes.label} aria-hidden="true">
        {label}
      </span>
      <Combobox
        eager
        label={label}
        placeholder="An actor"
        text={typed ?? chosen.data?.actor.name ?? String(value)}
        onText={(text) => {
          setTyped(text);
          onChange(null);
        }}
        options={typed === null ? [] : actors.map(optionOf)}
        onChoose={(id) => {
          setTyped(null);
          onChange(id);
        }}
        hint={typed === null || actors.length > 0 ? null : asking ? 'Searching…' : 'No actor is called so.'}
      />
    </div>
  );
}

function ArticlePicker(props: PickerProps) {
  const { data } = useArticles();
  return <Choices {...props} options={(data?.items ?? []).map(({ id, title }) => ({ value: id, label: title }))} />;
}

function TypePicker(props: PickerProps) {
  const { data } = useFacets(EMPTY_FILTER);
  return <Choices {...props} options={(data?.facets.types ?? []).map(({ value }) => ({ value, label: value }))} />;
}

interface ChoicesProps extends PickerProps {
  options: readonly { readonly value: string; readonly label: string }[];
}

function Choices({ parameter: { label }, value, onChange, options }: ChoicesProps) {
  const known = value === null || options.some((option) => option.value === value);
  return (
    <label className={classes.field}>
      <span className={classes.label}>{label}</span>
      <select value={value ?? ''} onChange={(event) => onChange(event.currentTarget.value)}>
        {value === null && <option value="">Choose one</option>}
        {!known && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

function TextPicker({ parameter: { label, type }, value, onChange }: PickerProps) {
  const id = useId();
  const wrong = value === null || value === '' ? null : wrongValue(type, value);
  return (
    <label className={classes.field}>
      <span className={classes.label}>{label}</span>
      <input
        value={value ?? ''}
        aria-invalid={wrong !== null}
        aria-describedby={id}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <span id={id} className={classes.wrong}>
        {wrong}
      </span>
    </label>
  );
}

function NumberPicker({ parameter: { label }, value, onChange }: PickerProps) {
  return (
    <label className={classes.field}>
      <span className={classes.label}>{label}</span>
      <input
        type="number"
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.valueAsNumber)}
      />
    </label>
  );
}
