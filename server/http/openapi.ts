import { z } from 'zod';
import { ENDPOINTS, type Endpoint } from '../contract/endpoints';
import { COMMON_PROBLEMS, GUARD_PROBLEMS, PROBLEMS, READER_PROBLEMS, type ProblemCode } from '../contract/problems';
import * as replies from '../contract/replies';
import { SESSION_COOKIE } from './session-cookie';

export type Json = Readonly<Record<string, unknown>>;

/** The shapes that have a name of their own in the description. */
export const NAMED = {
  Actor: replies.actorSchema,
  Article: replies.articleSchema,
  Citation: replies.citationSchema,
  Relation: replies.relationSchema,
  Passage: replies.passageSchema,
  Position: replies.positionSchema,
  Mention: replies.mentionSchema,
  Problem: replies.problemSchema,
};

/** One parameter of a query string or path. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly description?: string;
  readonly schema: Json;
}

/** The schema of every reply, and of the shapes that stand in several. */
export function componentSchemas(): Record<string, Json> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(NAMED)) registry.add(schema, { id });
  for (const [name, { reply }] of Object.entries<Endpoint>(ENDPOINTS)) registry.add(reply, { id: replyName(name) });
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, withoutAddress(schema as Json)]));
}

/** Describes every endpoint of the contract as OpenAPI 3.1, out of the schemas that requests are parsed by. */
export function openApi(version: string): { readonly openapi: '3.1.0' } & Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const [name, endpoint] of Object.entries<Endpoint>(ENDPOINTS)) {
    paths[endpoint.path] = { ...paths[endpoint.path], [endpoint.method]: operation(name, endpoint) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Entente',
      version,
      description: 'Who backs whom, and which article says so.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths,
    components: {
      schemas: componentSchemas(),
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer' },
        basic: { type: 'http', scheme: 'basic' },
        session: { type: 'apiKey', in: 'cookie', name: SESSION_COOKIE },
      },
    },
    security: [{}, { bearer: [] }, { basic: [] }, { session: [] }],
  };
}

/** The codes of the problem documents that an endpoint can answer with. */
function problemsOf({ open, problems }: Endpoint): readonly ProblemCode[] {
  const guard = open === 'unguarded' ? [] : GUARD_PROBLEMS;
  return [...problems, ...COMMON_PROBLEMS, ...guard, ...(open === undefined ? READER_PROBLEMS : [])];
}

/** The parameters of an endpoint, each with the values that it takes. */
export function parametersOf({ params, query }: Endpoint): Parameter[] {
  const inPath = Object.entries<z.core.$ZodType>(params?.shape ?? {}).map(([name, schema]) => toParameter('path', name, schema));
  return [...inPath, ...Object.entries<z.core.$ZodType>(query.shape).map(([name, schema]) => toParameter('query', name, schema))];
}

function toParameter(place: 'path' | 'query', name: string, schema: z.core.$ZodType): Parameter {
  const { $schema: _, description, ...json } = z.toJSONSchema(schema, { unrepresentable: 'any' });
  const required = place === 'path' || !z.safeParse(schema, undefined).success;
  return { name, in: place, required, ...(description === undefined ? {} : { description }), schema: withoutNull(json) };
}

/** Null is what a parameter is when it is not there; nobody can send it. */
function withoutNull(schema: Json): Json {
  const { default: preset, type, anyOf, ...rest } = schema;
  const [only] = (Array.isArray(type) ? (type as unknown[]) : [type]).filter((name) => name !== 'null');
  const options = Array.isArray(anyOf)
    ? (anyOf as Json[]).filter((option) => option['type'] !== 'null' && Object.keys(option).length > 0)
    : [];
  return {
    ...(only === undefined ? {} : { type: only }),
    ...rest,
    ...(options.length === 0 ? {} : { anyOf: options }),
    ...(preset === undefined || preset === null ? {} : { default: preset }),
  };
}

function operation(name: string, endpoint: Endpoint): Json {
  const reply = {
    description: endpoint.summary,
    content: endpoint.file
      ? { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } }
      : { 'application/json': { schema: { $ref: `#/components/schemas/${replyName(name)}` } } },
  };
  return {
    operationId: name,
    summary: endpoint.summary,
    parameters: parametersOf(endpoint),
    ...(endpoint.upload ? { requestBody: { required: true, content: { 'application/octet-stream': { schema: {} } } } } : {}),
    ...(endpoint.body === undefined
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: bodyOf(endpoint.body) } } } }),
    responses: {
      '200': reply,
      ...(endpoint.alsoWith === undefined
        ? {}
        : { [endpoint.alsoWith]: { ...reply, ...(endpoint.alsoWith === 503 ? { headers: RETRY_AFTER } : {}) } }),
      ...problemResponses(problemsOf(endpoint)),
    },
  };
}

/** Of an answer that is another in a moment. */
const RETRY_AFTER = { 'Retry-After': { description: 'Seconds after which to ask again.', schema: { type: 'integer' } } };

function bodyOf(body: z.ZodObject): Json {
  return withoutAddress(z.toJSONSchema(body, { io: 'input', unrepresentable: 'any' }));
}

function problemResponses(codes: readonly ProblemCode[]): Json {
  const statuses = [...new Set(codes.map((code) => PROBLEMS[code].status))].sort((a, b) => a - b);
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
  return Object.fromEntries(
    statuses.map((status) => [
      String(status),
      { description: codes.filter((code) => PROBLEMS[code].status === status).join(', '), content },
    ]),
  );
}

/** The name of an endpoint's reply in the description. */
export function replyName(endpoint: string): string {
  return `${endpoint.charAt(0).toUpperCase()}${endpoint.slice(1)}Reply`;
}

function withoutAddress({ $schema: _schema, $id: _id, ...schema }: Json): Json {
  return schema;
}
