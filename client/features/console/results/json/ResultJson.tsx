import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { Answer } from '../../answer/answer';
import { rowJson } from './json-text';
import classes from './json.module.css';

/** Pixels of a row before it is measured. */
const ROW = 120;

/** The rows as JSON, by which only those in sight are written. */
export function ResultJson({ answer }: { answer: Answer }) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: answer.rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 4,
  });
  return (
    <div ref={scroller} className={classes.scroller} tabIndex={0} role="region" aria-label="The result as JSON">
      <div className={classes.rows} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, key }) => (
          <pre key={key} ref={virtual.measureElement} data-index={index} style={{ transform: `translateY(${start}px)` }}>
            {rowJson(answer.columns, answer.rows[index] ?? [])}
            {index < answer.rows.length - 1 && ','}
          </pre>
        ))}
      </div>
    </div>
  );
}
