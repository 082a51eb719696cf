import { decodeValue, fieldsOf, itemsOf, textOf } from './decode-value';
import { valueText } from './value-text';
import type { Properties } from './value';

/** One operator of a plan. */
export interface PlanNode {
  readonly operator: string;
  /** What it works on, in the database's own words. */
  readonly details: string;
  readonly identifiers: readonly string[];
  /** Null where the database does not estimate. */
  readonly estimated: number | null;
  /** What the estimates of the plan are made from, where it is not the database that estimates. */
  readonly estimatedFrom: string | null;
  /** What a PROFILE counted; null in an EXPLAIN. */
  readonly rows: number | null;
  readonly dbHits: number | null;
  readonly children: readonly PlanNode[];
}

/** Reads the `queryPlan` or `profiledQueryPlan` of an answer. Throws DecodeError. */
export function decodePlan(json: unknown): PlanNode {
  const fields = fieldsOf(json);
  const told = Object.fromEntries(Object.entries(fieldsOf(fields['arguments'] ?? {})).map(([key, value]) => [key, decodeValue(value)]));
  return {
    operator: textOf(fields['operatorType']).replace(/@.*$/, ''),
    details: 'Details' in told ? valueText(told['Details'] ?? null) : restOf(told),
    identifiers: itemsOf(fields['identifiers'] ?? []).map(textOf),
    estimated: numberOf(told['EstimatedRows']),
    estimatedFrom: typeof told['EstimatedFrom'] === 'string' ? told['EstimatedFrom'] : null,
    rows: numberOf(fields['records']),
    dbHits: numberOf(fields['dbHits']),
    children: itemsOf(fields['children'] ?? []).map(decodePlan),
  };
}

/** What says nothing of this operator: it holds for the whole plan, or stands in a column of its own. */
const ELSEWHERE =
  /^(planner|planner-impl|planner-version|runtime|runtime-impl|runtime-version|version|batch-size|string-representation|EstimatedRows|EstimatedFrom|Rows|DbHits|Time|Id|Memory|GlobalMemory|PageCacheHits|PageCacheMisses|PipelineInfo)$/;

function restOf(told: Properties): string {
  return Object.entries(told)
    .filter(([key]) => !ELSEWHERE.test(key))
    .map(([key, value]) => `${key}: ${valueText(value)}`)
    .join(', ');
}

function numberOf(value: unknown): number | null {
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'number' ? value : null;
}
