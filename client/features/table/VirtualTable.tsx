import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useWantedFocus } from '../../components/use-wanted-focus';
import { useScene } from '../scene/scene';
import type { Column } from './columns';
import { nextSorting, sorted, type Sorting } from './sorting';
import classes from './table.module.css';

interface VirtualTableProps<Row> {
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  idOf: (row: Row) => string;
  chosen: (row: Row) => boolean;
  onOpen: (row: Row) => void;
}

/** Pixels of a row before it is measured. */
const ROW = 40;
/** Rows that Page Up and Page Down pass. */
const PAGE = 12;

/** A table of any length: only the rows in sight are drawn. Arrows move, Enter opens, headings sort. */
export function VirtualTable<Row>({ label, columns, rows, idOf, chosen, onOpen }: VirtualTableProps<Row>) {
  const scene = useScene();
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const [active, setActive] = useState(0);
  const scroller = useRef<HTMLDivElement>(null);
  const column = sorting ? columns[sorting.column] : undefined;
  const order = useMemo(
    () => (column ? sorted(rows, (row) => column.sort(row, scene), sorting?.down ?? false) : [...rows]),
    [rows, column, sorting, scene],
  );
  const virtual = useVirtualizer({
    count: order.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 8,
    // A height that was measured goes with its row when the table is sorted.
    getItemKey: (index) => {
      const row = order[index];
      return row === undefined ? index : idOf(row);
    },
  });
  const focusOn = useWantedFocus(scroller);
  const go = (to: number) => {
    const next = Math.max(0, Math.min(order.length - 1, to));
    setActive(next);
    virtual.scrollToIndex(next);
    focusOn(`[data-index="${next}"]`);
  };
  const sortBy = (index: number) => {
    setSorting(nextSorting(sorting, index));
    setActive(0);
    virtual.scrollToOffset(0);
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const moves: Partial<Record<string, number>> = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      PageDown: index + PAGE,
      PageUp: index - PAGE,
      Home: 0,
      End: order.length - 1,
    };
    const to = moves[event.key];
    const row = order[index];
    if (to !== undefined) go(to);
    else if (event.key === 'Enter' && row) onOpen(row);
    else return;
    event.preventDefault();
  };
  const template = { gridTemplateColumns: columns.map(({ width }) => width).join(' ') };
  return (
    <div ref={scroller} className={classes.scroller}>
      <div role="grid" aria-label={label} aria-rowcount={order.length + 1} aria-colcount={columns.length} className={classes.table}>
        <div role="row" aria-rowindex={1} className={classes.head} style={template}>
          {columns.map(({ title, numeric }, index) => (
            <Heading
              key={title}
              title={title}
              numeric={numeric === true}
              sorting={sorting?.column === index ? sorting : null}
              onSort={() => sortBy(index)}
            />
          ))}
        </div>
        <div role="rowgroup" className={classes.rows} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = order[index];
            if (row === undefined) return null;
            return (
              <div
                key={idOf(row)}
                ref={virtual.measureElement}
                data-index={index}
                role="row"
                aria-rowindex={index + 2}
                aria-selected={chosen(row)}
                tabIndex={index === Math.min(active, order.length - 1) ? 0 : -1}
                className={classes.row}
                style={{ ...template, transform: `translateY(${start}px)` }}
                onClick={() => {
                  setActive(index);
                  onOpen(row);
                }}
                onKeyDown={(event) => onKeyDown(event, index)}
              >
                {columns.map(({ title, cell, numeric }) => (
                  <div key={title} role="gridcell" className={classes.cell} data-numeric={numeric === true}>
                    {cell(row, scene)}
                  </div>
                ))}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

function Heading({ title, numeric, sorting, onSort }: { title: string; numeric: boolean; sorting: Sorting | null; onSort: () => void }) {
  return (
    <div
      role="columnheader"
      aria-sort={sorting === null ? 'none' : sorting.down ? 'descending' : 'ascending'}
      className={classes.heading}
      data-numeric={numeric}
    >
      <button type="button" onClick={onSort}>
        {title}
        <span aria-hidden="true">{sorting === null ? '' : sorting.down ? '↓' : '↑'}</span>
      </button>
    </div>
  );
}
