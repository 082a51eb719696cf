import { decodePlan, type PlanNode } from './decode-plan';
import { decodeValue, fieldsOf, itemsOf, textOf } from './decode-value';
import { Found } from './found';
import type { Row } from './value';

/** What the database has to say of a statement that it ran all the same. */
interface Notification {
  readonly title: string;
  readonly description: string;
  readonly severity: string;
}

/** Why a statement was not answered, or not to its end, in the words of the database. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  /** What to do about it, or write instead. */
  readonly detail: string | null;
  /** Counted from 1 in the statement. */
  readonly place: { readonly line: number; readonly column: number } | null;
}

/** What came back for one statement. */
export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** What stands in the rows. */
  readonly found: Found;
  /** What it changed, by the names of the counters; only those that counted something. */
  readonly changes: Readonly<Record<string, number>>;
  readonly plan: PlanNode | null;
  readonly notifications: readonly Notification[];
  /** What cut the answer short: so many rows, or so many bytes. */
  readonly cut: { readonly rows: number } | { readonly bytes: number } | null;
  /** Milliseconds on the server; null where it does not say. */
  readonly elapsed: number | null;
  /** What went wrong, before the first row or after. */
  readonly fault: Fault | null;
}

/** Rows of an answer, read as they come. */
export class Received {
  readonly rows: Row[] = [];
  readonly found = new Found();

  /** Reads a row of typed JSON. Throws DecodeError. */
  add(json: unknown): void {
    const row = itemsOf(json).map(decodeValue);
    this.rows.push(row);
    this.found.add(row);
  }
}

/** Reads the rest of an answer, whose first rows were read before. Throws DecodeError. */
export function decodeAnswer(json: unknown, received: Received): Answer {
  const fields = fieldsOf(json);
  const data = fieldsOf(fields['data'] ?? {});
  const plan = fields['profiledQueryPlan'] ?? fields['queryPlan'];
  const [error] = itemsOf(fields['errors'] ?? []);
  for (const row of itemsOf(data['values'] ?? [])) received.add(row);
  return {
    columns: itemsOf(data['fields'] ?? []).map(textOf),
    rows: received.rows,
    found: received.found,
    changes: changesOf(fields['counters']),
    plan: plan === undefined ? null : decodePlan(plan),
    notifications: itemsOf(fields['notifications'] ?? []).map(notificationOf),
    cut: fields['truncated'] === true ? cutOf(fields['limit']) : null,
    elapsed: typeof fields['elapsed'] === 'number' ? fields['elapsed'] : null,
    fault: error === undefined ? null : faultOf(error),
  };
}

function changesOf(json: unknown): Record<string, number> {
  const counted = Object.entries(fieldsOf(json ?? {})).flatMap(([name, count]) =>
    typeof count === 'number' && count > 0 ? [[name, count] as const] : [],
  );
  return Object.fromEntries(counted);
}

function notificationOf(json: unknown): Notification {
  const { title, description, severity } = fieldsOf(json);
  return { title: textOf(title), description: textOf(description), severity: typeof severity === 'string' ? severity : 'INFORMATION' };
}

function cutOf(json: unknown): Answer['cut'] {
  const { rows, bytes } = fieldsOf(json ?? {});
  return typeof rows === 'number' ? { rows } : { bytes: typeof bytes === 'number' ? bytes : 0 };
}

function faultOf(json: unknown): Fault {
  const { code, message, detail, line, column } = fieldsOf(json);
  return {
    code: textOf(code),
    message: textOf(message),
    detail: typeof detail === 'string' ? detail : null,
    place: typeof line === 'number' && typeof column === 'number' ? { line, column } : null,
  };
}
