import type { RelationClass } from '../../../server/domain/vocabulary/classes';
import { LINES } from '../../../server/domain/vocabulary/line-ends';
import classes from './marks.module.css';

interface LineMarkProps {
  of: RelationClass;
  dashed?: boolean;
  words?: boolean;
  width?: number;
}

/** A piece of the line by which the canvas shows a class. */
export function LineMark({ of, dashed = false, words = false, width = 26 }: LineMarkProps) {
  const { end, width: stroke } = LINES[of];
  const tip = width - 2;
  const colour = `var(--e-${of}${words ? '-words' : ''})`;
  return (
    <svg className={classes.line} width={width} height={12} viewBox={`0 0 ${width} 12`} aria-hidden="true" style={{ color: colour }}>
      <path d={`M1 6H${end === 'none' ? width - 1 : tip - 3}`} strokeWidth={stroke + 0.2} {...(dashed ? { strokeDasharray: '4 3' } : {})} />
      {end === 'arrow' && <path d={`M${tip - 6} 2.2 ${tip + 1} 6l-7 3.8z`} fill="currentColor" stroke="none" />}
      {end === 'bar' && <path d={`M${tip - 1.5} 1.5v9`} strokeWidth={2.4} />}
    </svg>
  );
}
