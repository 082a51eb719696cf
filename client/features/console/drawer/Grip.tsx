import type { KeyboardEvent, PointerEvent } from 'react';
import classes from './drawer.module.css';

interface GripProps {
  height: number;
  least: number;
  most: number;
  onHeight: (height: number) => void;
}

/** Pixels that an arrow key moves the edge by. */
const STEP = 24;

/** The upper edge of the drawer, which mouse and arrow keys move. */
export function Grip({ height, least, most, onHeight }: GripProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const heights: Partial<Record<string, number>> = { ArrowUp: height + STEP, ArrowDown: height - STEP, Home: most, End: least };
    const next = heights[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onHeight(next);
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.preventDefault();
    event.currentTarget.focus();
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  return (
    <div
      role="separator"
      tabIndex={0}
      className={classes.grip}
      aria-orientation="horizontal"
      aria-label="Height of the console"
      aria-valuenow={height}
      aria-valuemin={least}
      aria-valuemax={most}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && onHeight(innerHeight - event.clientY)}
    />
  );
}
