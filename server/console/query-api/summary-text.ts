import type { Notification, Plan, Summary } from '../../store/graph-store';
import { mapText, type Encoding } from '../encoding/encoding';

/** The members of an answer that tell how it came about, as JSON text with a comma before each. */
export function summaryText({ counters, plan, notifications, bookmarks }: Summary, encoding: Encoding, includeCounters: boolean): string {
  const members: Record<string, string> = {};
  if (notifications.length > 0) members['notifications'] = JSON.stringify(notifications.map(notification));
  if (includeCounters) members['counters'] = JSON.stringify(countersOf(counters));
  if (plan !== null) members[plan.rows === null ? 'queryPlan' : 'profiledQueryPlan'] = planText(plan, encoding);
  members['bookmarks'] = JSON.stringify(bookmarks);
  return Object.entries(members)
    .map(([name, json]) => `,"${name}":${json}`)
    .join('');
}

function notification({ code, title, description, severity, category, position }: Notification): object {
  const place = position === null ? {} : { position: { offset: position.offset, line: position.line, column: position.column } };
  return { code, description, severity, title, ...place, ...(category === null ? {} : { category }) };
}

function countersOf(counters: Summary['counters']): object {
  const containsUpdates = Object.values(counters).some((count) => count > 0);
  return { containsUpdates, ...NO_SCHEMA, ...counters, containsSystemUpdates: false, systemUpdates: 0 };
}

const NO_SCHEMA = { indexesAdded: 0, indexesRemoved: 0, constraintsAdded: 0, constraintsRemoved: 0 };

function planText(plan: Plan, encoding: Encoding): string {
  const { operator, details, identifiers, rows, dbHits, children } = plan;
  const counted =
    rows === null
      ? ''
      : `${dbHits === null ? '' : `"dbHits":${dbHits},`}"records":${rows},"hasPageCacheStats":false,"pageCacheHits":0,"pageCacheMisses":0,"pageCacheHitRatio":0.0,"time":0,`;
  const inner = children.map((child) => planText(child, encoding)).join(',');
  return `{${counted}"operatorType":${JSON.stringify(`${operator}@neo4j`)},"arguments":${mapText(details, encoding.text)},"identifiers":${JSON.stringify(identifiers)},"children":[${inner}]}`;
}
