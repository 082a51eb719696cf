import { useMemo } from 'react';
import { VirtualTable } from '../../../table/VirtualTable';
import type { Column } from '../../../table/columns';
import type { Answer } from '../../answer/answer';
import type { Row, Value } from '../../answer/value';
import type { Inspected } from '../inspected';
import { Cell } from './Cell';
import { sortKey } from './order';
import classes from './table.module.css';

interface Numbered {
  readonly number: number;
  readonly row: Row;
}

interface ResultTableProps {
  answer: Answer;
  inspected: Inspected | null;
  onInspect: (inspected: Inspected) => void;
}

/** The rows as a table, as they came or sorted by a column; a row opens with all that it holds. */
export function ResultTable({ answer, inspected, onInspect }: ResultTableProps) {
  const rows = useMemo<Numbered[]>(() => answer.rows.map((row, place) => ({ number: place + 1, row })), [answer]);
  const columns = useMemo(() => columnsOf(answer), [answer]);
  return (
    <div className={classes.table}>
      <VirtualTable
        label="Rows of the result"
        columns={columns}
        rows={rows}
        idOf={({ number }) => String(number)}
        chosen={({ row }) => inspected?.row === row}
        onOpen={({ number, row }) =>
          onInspect({ title: `Row ${number}`, entries: Object.fromEntries(answer.columns.map((name, at) => [name, row[at] ?? null])), row })
        }
      />
    </div>
  );
}

function columnsOf({ columns, rows }: Answer): Column<Numbered>[] {
  const first = rows[0];
  return columns.map((title, at) => ({
    title,
    width: isNumber(first?.[at] ?? null) ? 'minmax(90px, 1fr)' : 'minmax(140px, 3fr)',
    numeric: isNumber(first?.[at] ?? null),
    cell: ({ row }) => <Cell value={row[at] ?? null} />,
    sort: ({ row }) => sortKey(row[at] ?? null),
  }));
}

function isNumber(value: Value): boolean {
  return typeof value === 'bigint' || typeof value === 'number';
}
