import { Duration, LocalDate, LocalDateTime, LocalTime, OffsetTime, ZonedDateTime, type Temporal } from '../../store/temporal';
import { GraphNode, GraphPath, GraphRelationship, Point, type Value, type ValueMap } from '../../store/values';
import { listText, mapText, type Encoding } from './encoding';
import { floatText } from './float-text';
import { pathItems } from './path-items';
import { pointText } from './point-text';

/** `application/vnd.neo4j.query`: each value with its type, so that nothing is lost. */
export const TYPED: Encoding = { text: typedText };

function typedText(value: Value): string {
  if (value === null) return typed('Null', 'null');
  if (typeof value === 'string') return typed('String', JSON.stringify(value));
  if (typeof value === 'bigint') return typed('Integer', `"${value}"`);
  if (typeof value === 'number') return typed('Float', `"${floatText(value)}"`);
  if (typeof value === 'boolean') return typed('Boolean', String(value));
  if (Array.isArray(value)) return typed('List', listText(value as readonly Value[], typedText));
  return objectText(value as Exclude<Value & object, readonly Value[]>);
}

function objectText(value: Exclude<Value & object, readonly Value[]>): string {
  if (value instanceof GraphNode) return typed('Node', nodeText(value));
  if (value instanceof GraphRelationship) return typed('Relationship', relationshipText(value));
  if (value instanceof GraphPath) return typed('Path', listText(pathItems(value), typedText));
  if (value instanceof Point) return typed('Point', JSON.stringify(pointText(value)));
  if (value instanceof Uint8Array) return typed('Base64', JSON.stringify(Buffer.from(value).toString('base64')));
  const [name] = TEMPORAL.find(([, kind]) => value instanceof kind) ?? [];
  if (name === undefined) return typed('Map', mapText(value as ValueMap, typedText));
  const zoned = value instanceof ZonedDateTime && value.zone !== null;
  return typed(zoned ? 'ZonedDateTime' : name, JSON.stringify((value as Temporal).toString()));
}

const TEMPORAL = [
  ['Date', LocalDate],
  ['Time', OffsetTime],
  ['LocalTime', LocalTime],
  ['LocalDateTime', LocalDateTime],
  ['OffsetDateTime', ZonedDateTime],
  ['Duration', Duration],
] as const;

function typed(type: string, json: string): string {
  return `{"$type":"${type}","_value":${json}}`;
}

function nodeText({ elementId, labels, properties }: GraphNode): string {
  return `{"_element_id":${JSON.stringify(elementId)},"_labels":${JSON.stringify(labels)},"_properties":${mapText(properties, typedText)}}`;
}

function relationshipText({ elementId, startElementId, endElementId, type, properties }: GraphRelationship): string {
  const [id, start, end, name] = [elementId, startElementId, endElementId, type].map((text) => JSON.stringify(text));
  return `{"_element_id":${id},"_start_node_element_id":${start},"_end_node_element_id":${end},"_type":${name},"_properties":${mapText(properties, typedText)}}`;
}
