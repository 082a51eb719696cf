import type { Express } from 'express';
import request from 'supertest';
import { ENDPOINTS, type Endpoint } from '../../server/contract/endpoints';
import { filterShape } from '../../server/contract/filter';
import { PROBLEMS } from '../../server/contract/problems';
import { openTestGraph, type TestGraph } from '../support/test-app';

interface Operation {
  readonly operationId: string;
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required: boolean; readonly schema: unknown }[];
  readonly responses: Readonly<Record<string, { readonly description: string }>>;
}
interface Description {
  readonly openapi: string;
  readonly info: { readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

let graph: TestGraph;
let app: Express;
let description: Description;
beforeAll(async () => {
  graph = await openTestGraph();
  app = await graph.app();
  description = (await request(app).get('/api/openapi.json')).body as Description;
});
afterAll(() => graph.close());

test('every endpoint is described, and nothing else', () => {
  const described = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );
  expect(described.sort()).toEqual(
    Object.values<Endpoint>(ENDPOINTS)
      .map(({ method, path }) => `${method} ${path}`)
      .sort(),
  );
  expect([description.openapi, description.info.version]).toEqual(['3.1.0', '1.2.3']);
});

test('every reference leads somewhere', () => {
  const references = [...JSON.stringify(description).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name = '']) => name);
  expect(references).toEqual(expect.arrayContaining(['Problem', 'GraphReply', 'Relation', 'Actor', 'Citation']));
  expect(references.filter((name) => description.components.schemas[name] === undefined)).toEqual([]);
  expect(JSON.stringify(description)).not.toMatch(/"\$(id|schema)"/);
});

test('the filter is described as it is parsed', () => {
  const parameters = description.paths['/api/graph']?.['get']?.parameters ?? [];
  expect(parameters.map(({ name }) => name)).toEqual([...Object.keys(filterShape), 'limit']);
  expect(parameters.every((parameter) => parameter.in === 'query' && !parameter.required)).toBe(true);
  const schemaOf = (name: string) => parameters.find((parameter) => parameter.name === name)?.schema;
  expect(schemaOf('classes')).toEqual({
    type: 'array',
    items: { type: 'string', enum: ['support', 'opposition', 'contact', 'process', 'office', 'other'] },
    maxItems: 100,
  });
  expect(schemaOf('search')).toEqual({ type: 'string' });
  expect(schemaOf('ambiguous')).toEqual({ type: 'boolean' });
  expect(schemaOf('ends')).toEqual({ type: 'string', enum: ['any', 'both'], default: 'any' });
  expect(schemaOf('limit')).toEqual({ type: 'integer', minimum: 1, maximum: 10000, default: 2000 });
});

test('what has to be given is said', () => {
  const required = (path: string) =>
    (description.paths[path]?.['get']?.parameters ?? []).filter((parameter) => parameter.required).map(({ name }) => name);
  expect([required('/api/paths'), required('/api/actors/{id}')]).toEqual([['from', 'to'], ['id']]);
});

test('who is not guarded says so, and who is names what it can be refused for', () => {
  const codes = (path: string, status: string) => description.paths[path]?.['get']?.responses[status]?.description;
  expect([codes('/api/health', '403'), codes('/api/session', '403'), codes('/api/graph', '403')]).toEqual([
    undefined,
    'host-not-allowed, origin-not-allowed',
    'host-not-allowed, origin-not-allowed, not-local',
  ]);
  expect(codes('/api/actors/{id}', '404')).toBe('unknown-actor');
  expect([codes('/api/health', '503'), codes('/api/graph', '503')]).toEqual([undefined, 'store-unavailable, query-timeout']);
});

test('the page has a place for every endpoint, every problem and every link of its own', async () => {
  const { text, headers } = await request(app).get('/api/docs');
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  const ids = [...text.matchAll(/ id="([\w-]+)"/g)].map(([, id]) => id);
  expect(ids).toEqual([...Object.keys(ENDPOINTS), 'shapes', 'problems', ...Object.keys(PROBLEMS), 'writing']);
  const links = [...text.matchAll(/href="#([\w-]+)"/g)].map(([, id]) => id);
  expect(links.filter((id) => !ids.includes(id))).toEqual([]);
  const nonce = /'nonce-([^']+)'/.exec(headers['content-security-policy'] ?? '')?.[1];
  expect(text).toContain(`<style nonce="${nonce ?? ''}">`);
  expect(text).not.toMatch(/<script|style="|https?:/);
  expect(text).toContain('Relation</code></td><td><code>{id: text, type: text, class: &quot;support&quot; | &quot;opposition&quot;');
});
