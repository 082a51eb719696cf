import { LosslessNumber, parse } from 'lossless-json';
import type { Parameters } from '../../store/values';
import { decodePlain } from '../encoding/decode-plain';
import { decodeTyped } from '../encoding/decode-typed';
import { BadRequestError, QueryError } from '../query-error';

/** What a client of the Query API asks. */
export interface QueryRequest {
  readonly text: string;
  readonly parameters: Parameters;
  readonly accessMode: 'read' | 'write';
  readonly includeCounters: boolean;
  readonly bookmarks: readonly string[];
  /** Milliseconds; null where it says none. */
  readonly maxExecutionTime: number | null;
}

type Fields = Readonly<Record<string, unknown>>;

const MEMBERS = ['statement', 'parameters', 'accessMode', 'includeCounters', 'bookmarks', 'maxExecutionTime', 'impersonatedUser'];

/** Reads the body of a request; `typed` says how its parameters are written. Throws a QueryError. */
export function readRequest(body: Uint8Array, typed: boolean): QueryRequest {
  const fields = parseBody(body);
  const unknown = Object.keys(fields).find((name) => !MEMBERS.includes(name));
  if (unknown !== undefined) throw new BadRequestError(`${unknown} is not known; allowed are ${MEMBERS.join(', ')}`);
  refuseImpersonation(fields['impersonatedUser']);
  const parameters = fields['parameters'] ?? {};
  if (!isFields(parameters)) throw new BadRequestError('parameters: must be an object');
  return {
    text: statementOf(fields['statement']),
    parameters: typed ? decodeTyped(parameters) : decodePlain(parameters),
    accessMode: accessModeOf(fields['accessMode']),
    includeCounters: flagOf(fields['includeCounters']),
    bookmarks: bookmarksOf(fields['bookmarks']),
    maxExecutionTime: secondsOf(fields['maxExecutionTime']),
  };
}

function parseBody(body: Uint8Array): Fields {
  let value: unknown;
  try {
    // A number keeps its text: which is an INTEGER, and all its digits, stand in that.
    value = parse(new TextDecoder('utf-8', { fatal: true }).decode(body) || '{}');
  } catch (error) {
    throw new BadRequestError(`The body must be JSON in UTF-8: ${(error as Error).message}`);
  }
  if (!isFields(value)) throw new BadRequestError('The body must be a JSON object');
  return value;
}

function statementOf(value: unknown): string {
  const text = scalarText(value, 'statement');
  if (text === null || text === '') throw new QueryError('Neo.ClientError.Request.Invalid', 'statement cannot be null or empty');
  return text;
}

/** Neo4j takes numbers and truth values for their text. */
function scalarText(value: unknown, name: string): string | null {
  if (value === undefined || value === null || typeof value === 'string') return value ?? null;
  if (value instanceof LosslessNumber) return value.value;
  if (typeof value === 'boolean') return String(value);
  throw new BadRequestError(`${name}: must be text`);
}

function accessModeOf(value: unknown): 'read' | 'write' {
  const text = scalarText(value, 'accessMode')?.toUpperCase() ?? 'WRITE';
  if (text !== 'READ' && text !== 'WRITE') throw new BadRequestError('accessMode: must be READ or WRITE');
  return text === 'READ' ? 'read' : 'write';
}

function flagOf(value: unknown): boolean {
  const text = scalarText(value, 'includeCounters')?.toLowerCase() ?? 'false';
  if (!/^(true|false|-?\d+)?$/.test(text)) throw new BadRequestError('includeCounters: must be true or false');
  return text === 'true' || (text !== 'false' && Number(text) !== 0);
}

function bookmarksOf(value: unknown): readonly string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value) || !value.every((each) => typeof each === 'string'))
    throw new BadRequestError('bookmarks: must be a list of texts');
  return value;
}

function secondsOf(value: unknown): number | null {
  const text = scalarText(value, 'maxExecutionTime');
  if (text === null) return null;
  if (!/^-?\d+(\.\d+)?$/.test(text)) throw new BadRequestError('maxExecutionTime: must be a number of seconds');
  const seconds = Math.trunc(Number(text));
  return seconds > 0 ? seconds * 1000 : null;
}

function refuseImpersonation(value: unknown): void {
  if (scalarText(value, 'impersonatedUser') ?? '')
    throw new QueryError('Neo.ClientError.Statement.ArgumentError', 'Impersonation is not supported in community edition.');
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof LosslessNumber);
}
