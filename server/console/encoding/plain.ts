import { isTemporal, ZonedDateTime } from '../../store/temporal';
import { GraphNode, GraphPath, GraphRelationship, Point, type Value, type ValueMap } from '../../store/values';
import { listText, mapText, type Encoding } from './encoding';
import { floatText } from './float-text';
import { pathItems } from './path-items';
import { pointText } from './point-text';

/** `application/json`: values as JSON has them; what it has no type for is a text. */
export const PLAIN: Encoding = { text: plainText };

function plainText(value: Value): string {
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'number') return Number.isFinite(value) ? floatText(value) : `"${value}"`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return listText(value as readonly Value[], plainText);
  if (value instanceof GraphNode) return nodeText(value);
  if (value instanceof GraphRelationship) return relationshipText(value);
  if (value instanceof GraphPath) return listText(pathItems(value), plainText);
  if (value instanceof Point) return JSON.stringify(pointText(value));
  if (value instanceof Uint8Array) return JSON.stringify(Buffer.from(value).toString('base64'));
  // Neo4j leaves the zone's name out here.
  if (value instanceof ZonedDateTime)
    return JSON.stringify(new ZonedDateTime(value.date, value.time, value.offsetSeconds, null).toString());
  return isTemporal(value) ? JSON.stringify(value.toString()) : mapText(value as ValueMap, plainText);
}

function nodeText({ elementId, labels, properties }: GraphNode): string {
  return `{"elementId":${JSON.stringify(elementId)},"labels":${JSON.stringify(labels)},"properties":${mapText(properties, plainText)}}`;
}

function relationshipText({ elementId, startElementId, endElementId, type, properties }: GraphRelationship): string {
  const [id, start, end, name] = [elementId, startElementId, endElementId, type].map((text) => JSON.stringify(text));
  return `{"elementId":${id},"startNodeElementId":${start},"endNodeElementId":${end},"type":${name},"properties":${mapText(properties, plainText)}}`;
}
