import { useEffect, useRef, type KeyboardEvent } from 'react';
import { Icon } from './Icon';
import type { MenuItem } from './menu-item';
import classes from './Menu.module.css';

interface MenuProps {
  label: string;
  items: readonly MenuItem[];
  /** Where its corner stands, in client coordinates; without, it stands where it is put. */
  at?: { readonly x: number; readonly y: number };
  onClose: () => void;
}

/** A menu after the pattern of ARIA: arrows, Home and End move, a letter jumps, Escape and a click beside it close. */
export function Menu({ label, items, at, onClose }: MenuProps) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    buttonsOf(ref.current)[0]?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  useEffect(() => {
    keepInside(ref.current, at);
  }, [at]);
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = buttonsOf(ref.current);
    const now = buttons.findIndex((button) => button === document.activeElement);
    const next = nextOf(event.key, now, buttons);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (next < 0) onClose();
    else buttons[next]?.focus();
  };
  return (
    <div
      ref={ref}
      role="menu"
      aria-label={label}
      className={classes.menu}
      data-floating={at !== undefined}
      onKeyDown={onKeyDown}
      onBlur={(event) => at && !event.currentTarget.contains(event.relatedTarget) && onClose()}
    >
      {items.map(({ says, icon, keys, begins, why = null, act }) => (
        <button
          key={says}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className={classes.item}
          data-begins={begins === true}
          aria-disabled={why !== null}
          onClick={() => {
            if (why !== null) return;
            onClose();
            act();
          }}
        >
          <span className={classes.icon}>{icon && <Icon name={icon} size={15} />}</span>
          <span className={classes.says}>
            {says}
            {why !== null && <span className={classes.why}>{why}</span>}
          </span>
          {keys !== undefined && (
            <kbd className={classes.keys} data-keys>
              {keys}
            </kbd>
          )}
        </button>
      ))}
    </div>
  );
}

function buttonsOf(menu: HTMLElement | null): HTMLButtonElement[] {
  return [...(menu?.querySelectorAll('button') ?? [])];
}

/** Where a key leads: the place of an item, -1 out of the menu, null for a key that means nothing here. */
function nextOf(key: string, now: number, buttons: readonly HTMLButtonElement[]): number | null {
  const count = buttons.length;
  const moves: Partial<Record<string, number>> = {
    ArrowDown: (now + 1) % count,
    ArrowUp: (now - 1 + count) % count,
    Home: 0,
    End: count - 1,
    Escape: -1,
    Tab: -1,
  };
  const move = moves[key];
  if (move !== undefined) return move;
  if (!/^\p{L}$/u.test(key)) return null;
  const order = [...buttons.keys()].map((step) => (now + 1 + step) % count);
  return order.find((place) => buttons[place]?.textContent.trim().toLowerCase().startsWith(key.toLowerCase())) ?? null;
}

/** Pixels between a menu and the edge of the window. */
const EDGE = 8;

function keepInside(menu: HTMLElement | null, at: { x: number; y: number } | undefined): void {
  if (!menu || !at) return;
  menu.style.left = `${Math.max(EDGE, Math.min(at.x, innerWidth - menu.offsetWidth - EDGE))}px`;
  menu.style.top = `${Math.max(EDGE, Math.min(at.y, innerHeight - menu.offsetHeight - EDGE))}px`;
}
