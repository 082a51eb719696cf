import { useId, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import classes from './Combobox.module.css';
import { Icon, type IconName } from './Icon';
import { IconButton } from './IconButton';

export interface Option {
  readonly id: string;
  /** The group it stands in; options of a group follow each other. */
  readonly group?: string;
  readonly content: ReactNode;
}

interface ComboboxProps {
  label: string;
  placeholder: string;
  icon?: IconName;
  /** What is typed; the caller keeps it. */
  text: string;
  onText: (text: string) => void;
  options: readonly Option[];
  onChoose: (id: string) => void;
  /** The first option that fits what is typed is active by itself, so that Enter takes it. */
  eager?: boolean;
  /** Enter where no option is active. */
  onEnter?: () => void;
  /** What stands in place of options; also said to screen readers. */
  hint?: string | null;
  inputRef?: RefObject<HTMLInputElement | null>;
  shortcut?: string;
}

/** A text field with suggestions, after the combobox pattern of ARIA: arrows choose, Enter takes, Escape closes, then clears. */
export function Combobox({
  label,
  placeholder,
  icon,
  text,
  onText,
  options,
  onChoose,
  eager = false,
  onEnter,
  hint,
  inputRef,
  shortcut,
}: ComboboxProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const shown = open && (options.length > 0 || Boolean(hint));
  const choose = (option: Option) => {
    setOpen(false);
    setActive(-1);
    onChoose(option.id);
  };
  const activate = (place: number) => {
    setOpen(true);
    setActive(place);
  };
  const keys: Partial<Record<string, () => void>> = {
    ArrowDown: () => activate((active + 1) % Math.max(1, options.length)),
    ArrowUp: () => activate((active <= 0 ? options.length : active) - 1),
    Enter: () => {
      const option = shown ? options[active] : undefined;
      if (option) choose(option);
      else onEnter?.();
    },
    Escape: () => (shown ? setOpen(false) : onText('')),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (!act || (event.key === 'Escape' && !shown && text === '')) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <div className={classes.box} onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}>
      {icon && (
        <span className={classes.icon}>
          <Icon name={icon} />
        </span>
      )}
      <input
        ref={inputRef}
        className={classes.input}
        data-icon={icon !== undefined}
        role="combobox"
        aria-label={label}
        aria-expanded={shown}
        aria-controls={`${id}list`}
        aria-autocomplete="list"
        {...(shown && options[active] ? { 'aria-activedescendant': `${id}${active}` } : {})}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          onText(event.currentTarget.value);
          setActive(eager && event.currentTarget.value.trim() !== '' ? 0 : -1);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      {text === '' && shortcut !== undefined && (
        <kbd className={classes.key} data-keys>
          {shortcut}
        </kbd>
      )}
      {text !== '' && <IconButton className={classes.clear ?? ''} icon="close" says="Clear" tip="left" onClick={() => onText('')} />}
      <Suggestions id={id} label={label} options={options} active={active} shown={shown} hint={hint ?? null} onChoose={choose} />
    </div>
  );
}

interface SuggestionsProps {
  id: string;
  label: string;
  options: readonly Option[];
  active: number;
  shown: boolean;
  hint: string | null;
  onChoose: (option: Option) => void;
}

function Suggestions({ id, label, options, active, shown, hint, onChoose }: SuggestionsProps) {
  const groups = [...new Set(options.map(({ group }) => group ?? ''))];
  return (
    <div className={classes.list} hidden={!shown}>
      <div id={`${id}list`} role="listbox" aria-label={label}>
        {groups.map((group) => (
          <div key={group} role="group" aria-label={group === '' ? label : group}>
            {group !== '' && (
              <div className={classes.group} aria-hidden="true">
                {group}
              </div>
            )}
            {options.map((option, index) =>
              (option.group ?? '') === group ? (
                <div
                  key={option.id}
                  id={`${id}${index}`}
                  role="option"
                  aria-selected={index === active}
                  className={classes.option}
                  ref={index === active ? (element) => element?.scrollIntoView({ block: 'nearest' }) : undefined}
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => onChoose(option)}
                >
                  {option.content}
                </div>
              ) : null,
            )}
          </div>
        ))}
      </div>
      {hint !== null && (
        <p className={classes.hint} role="status">
          {hint}
        </p>
      )}
    </div>
  );
}
