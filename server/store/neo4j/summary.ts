import type { ManagedTransaction, Plan as DriverPlan } from 'neo4j-driver';
import { isRetryableError } from 'neo4j-driver';
import { StoreError } from '../errors';
import type { Notification, Plan, Statement, Summary } from '../graph-store';
import type { Value, ValueMap } from '../values';
import { toStoreError } from './driver-errors';
import { fromDriver } from './from-driver';
import { countersIn, send, type DriverSummary } from './transaction-work';

/** What follows it in the driver has no code, by which users know a notification. */
type DriverNotification = DriverSummary['notifications'][number];
type DriverProfile = Exclude<DriverSummary['profile'], false>;

/** What the driver tells of a statement that has ended. */
export function toSummary(summary: DriverSummary, bookmarks: readonly string[]): Summary {
  return { counters: countersIn(summary), plan: planIn(summary), notifications: summary.notifications.map(toNotification), bookmarks };
}

function planIn({ plan, profile }: Pick<DriverSummary, 'plan' | 'profile'>): Plan | null {
  if (profile !== false) return toPlan(profile);
  return plan === false ? null : toPlan(plan);
}

/** The plan of a statement, by EXPLAIN. */
export async function planOf(tx: ManagedTransaction, statement: Statement): Promise<Plan> {
  // On a line of its own, for the places in errors to be the statement's.
  const text = `EXPLAIN\n${statement.text}`;
  const plan = planIn(
    await send(tx, { ...statement, text })
      .summary()
      .catch(inStatement),
  );
  if (plan === null) throw new StoreError('query-failed', 'The database shows no plan of this statement');
  return plan;
}

/** An error as it would be without the line before the statement. */
function inStatement(error: unknown): never {
  if (isRetryableError(error)) throw error;
  const { code, message, position, databaseCode } = toStoreError(error);
  const place = position !== null && position.line > 1 ? { ...position, line: position.line - 1 } : undefined;
  const words = message.replace(/^(Lexical error at line )(\d+)/, (_, start: string, line: string) => `${start}${Number(line) - 1}`);
  throw new StoreError(code, words, { cause: error, position: place, databaseCode: databaseCode ?? undefined });
}

function toPlan(plan: DriverPlan | DriverProfile): Plan {
  const details = Object.fromEntries(Object.entries(plan.arguments).map(([name, value]) => [name, fromDriver(value)]));
  const counted = 'rows' in plan ? { rows: plan.rows, dbHits: plan.dbHits } : { rows: null, dbHits: null };
  return {
    operator: plan.operatorType.replace(/@.*$/, ''),
    details,
    identifiers: plan.identifiers,
    estimatedRows: numberOf(details['EstimatedRows']),
    ...counted,
    children: plan.children.map(toPlan),
  };
}

function numberOf(value: ValueMap[string] | undefined): number | null {
  return typeof value === 'number' || typeof value === 'bigint' ? Number(value) : null;
}

function toNotification({
  code,
  title,
  description,
  rawSeverityLevel: severity,
  rawCategory: category,
  position,
}: DriverNotification): Notification {
  const { line, column, offset } = position as Partial<Record<'line' | 'column' | 'offset', Value>>;
  const place = line === undefined ? null : { line: Number(line), column: Number(column), offset: Number(offset) };
  return { code, title, description, severity, category: category ?? null, position: place };
}
