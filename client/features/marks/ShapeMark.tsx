import { labelRow } from '../../../server/domain/vocabulary/labels';
import { shapePath } from '../../../server/domain/vocabulary/shapes';
import classes from './marks.module.css';

/** The shape by which the canvas shows a label. */
export function ShapeMark({ label, size = 13 }: { label: string; size?: number }) {
  const box = size / 2 + 2.5;
  return (
    <svg
      className={classes.shape}
      data-process={label === 'Process'}
      width={2 * box}
      height={2 * box}
      viewBox={`${-box} ${-box} ${2 * box} ${2 * box}`}
      aria-hidden="true"
    >
      <path d={shapePath(labelRow(label).shape, size)} />
    </svg>
  );
}
