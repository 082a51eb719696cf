import type { Express } from 'express';
import request from 'supertest';
import { importListSchema, importPreviewSchema, importRemovalSchema, importReportSchema } from '../../server/contract/imports';
import { graphml, ring } from '../support/import-files';
import { openTestGraph, problemIn, TOKEN, WITH_TOKEN, type TestGraph } from '../support/test-app';

let graph: TestGraph;
let app: Express;
beforeAll(async () => {
  graph = await openTestGraph();
  app = await graph.app(WITH_TOKEN);
});
afterAll(() => graph.close());

const send = (path: string, body: string, token: string | null = TOKEN) => {
  const posted = request(app).post(path).set('Content-Type', 'application/octet-stream');
  return (token === null ? posted : posted.auth(token, { type: 'bearer' })).send(Buffer.from(body));
};

test('a file that is sent comes in, is listed and shown, and goes out again', async () => {
  const sent = await send('/api/imports?name=ring.graphml', ring(3));
  expect(sent.status).toBe(200);
  const report = importReportSchema.parse(sent.body);
  expect(report).toMatchObject({ import: { file: 'ring.graphml', format: 'graphml', actors: 3, statements: 3 }, errors: 0, problems: [] });
  const id = report.import?.id ?? '';
  const authorized = (path: string) => request(app).get(path).auth(TOKEN, { type: 'bearer' });
  expect(importListSchema.parse((await authorized('/api/imports')).body)).toEqual({ items: [report.import], total: 1, next: null });
  expect((await authorized('/api/relations/e1')).body).toMatchObject({
    relation: { type: 'LINKED_TO', class: 'other', from: 'n1', to: 'n2', citation: null },
    article: null,
    withheld: 'uncited',
  });
  const idsOf = async (query: string) =>
    ((await authorized(`/api/graph?${query}`)).body as { relations: { id: string }[] }).relations.map((relation) => relation.id).sort();
  expect(await idsOf('articles=none')).toEqual(['e0', 'e1', 'e2']);
  expect(await idsOf('speakers=none&actors=n0&actors=n1')).toEqual([]);
  const removed = await request(app).delete(`/api/imports/${id}`).auth(TOKEN, { type: 'bearer' });
  expect(importRemovalSchema.parse(removed.body)).toEqual({ ...report.import, kept: 0 });
  expect((await authorized('/api/imports')).body).toEqual({ items: [], total: 0, next: null });
});

test('a file with an error is answered with 422 and where it is wrong', async () => {
  const sent = await send('/api/imports?name=bad.graphml', graphml('<node id="a"/>\n<edge id="e" source="a" target="b"/>\n'));
  expect(sent.status).toBe(422);
  expect(importReportSchema.parse(sent.body)).toEqual({
    import: null,
    counts: { actors: 1, articles: 0, statements: 1, mentions: 0 },
    problems: [{ severity: 'error', code: 'unknown-end', message: 'b is not in the file', part: null, row: 5, column: 'target' }],
    errors: 1,
    warnings: 0,
  });
});

test('writing needs the token, looking does not', async () => {
  const open = await graph.app({ ...WITH_TOKEN, loopback: true });
  const post = (path: string) =>
    request(open)
      .post(path)
      .set('Content-Type', 'application/octet-stream')
      .send(Buffer.from(ring(2)));
  expect(problemIn(await post('/api/imports?name=a.graphml'))).toMatchObject({ code: 'login-needed', status: 401 });
  expect(problemIn(await request(open).delete('/api/imports/x'))).toMatchObject({ code: 'login-needed' });
  expect(importPreviewSchema.parse((await post('/api/imports/preview?name=a.graphml')).body).counts.actors).toBe(2);
  const readOnly = await graph.app({ ...WITH_TOKEN, publicReadOnly: true });
  const holder = await request(readOnly).post('/api/imports?name=a.graphml').set('Authorization', `Bearer ${WITH_TOKEN.token}`).send('x');
  expect(problemIn(holder)).toMatchObject({ code: 'read-only', status: 403 });
  const without = await graph.app();
  const refused = await request(without).post('/api/imports?name=a.graphml').send('x');
  expect(problemIn(refused)).toMatchObject({ code: 'no-token-set', status: 409 });
});

test('labels that imports keep for themselves come in under another name, and that is said', async () => {
  const file = graphml('<key id="l" for="node" attr.name="labels"/><node id="a"><data key="l">:EntenteImport</data></node>');
  const { graph: seen, problems } = importPreviewSchema.parse((await send('/api/imports/preview?name=a.graphml', file)).body);
  expect(seen?.actors.map(({ id, label }) => ({ id, label }))).toEqual([{ id: 'a', label: 'file_EntenteImport' }]);
  expect(problems.map(({ code, message }) => ({ code, message }))).toEqual([
    { code: 'renamed', message: 'The graph uses the label EntenteImport itself; it came in as file_EntenteImport' },
  ]);
});

test('a file that is looked at is a graph as any other, and nothing of it is written', async () => {
  const before = (await graph.store.run({ text: 'MATCH (n) RETURN count(n) AS n' })).rows;
  const sent = await send(
    '/api/imports/preview?name=pair.graphml&prefix=x:',
    graphml('<node id="a"/><node id="b"/><edge source="a" target="b"/>'),
  );
  expect(importPreviewSchema.parse(sent.body)).toMatchObject({
    graph: {
      actors: [
        { id: 'x:a', label: 'Actor', name: 'x:a', statements: 1, counted: 1 },
        { id: 'x:b', label: 'Actor', name: 'x:b', statements: 1, counted: 1 },
      ],
      relations: [{ id: 'relation.0', type: 'LINKED_TO', class: 'other', from: 'x:a', to: 'x:b', citation: null }],
      articles: [],
      truncated: false,
      omitted: { actors: 0, relations: 0 },
    },
    errors: 0,
  });
  expect((await graph.store.run({ text: 'MATCH (n) RETURN count(n) AS n' })).rows).toEqual(before);
});

test('of a file too large to draw the actors with most statements are shown, and what is left out is counted', async () => {
  const { body } = (await send('/api/imports/preview?name=ring.graphml', ring(2_500))) as { body: unknown };
  expect(importPreviewSchema.parse(body).graph).toMatchObject({ truncated: true, omitted: { actors: 500, relations: 503 } });
});

test.each([
  ['/api/imports?name=a/b.graphml', 'wrong-query', 'name: must be a file name without a path'],
  ['/api/imports', 'wrong-query', 'name: must be given'],
])('%s is refused', async (path, code, detail) => {
  expect(problemIn(await send(path, 'x'))).toMatchObject({ code, detail });
});

test('a file past the limit is refused, whether or not its length is told before', async () => {
  const small = await graph.app({ ...WITH_TOKEN, importLimit: 1_000_000 });
  const body = Buffer.alloc(1_500_000, 0x20);
  const told = await request(small).post('/api/imports?name=a').auth(TOKEN, { type: 'bearer' }).type('bin').send(body);
  expect(problemIn(told)).toMatchObject({ code: 'body-too-large', status: 413 });
});

test('an import that never was cannot go out', async () => {
  const removed = await request(app).delete('/api/imports/nothing').auth(TOKEN, { type: 'bearer' });
  expect(problemIn(removed)).toMatchObject({ code: 'unknown-import', status: 404, detail: 'There is no import nothing.' });
});

test('one file of a client is looked at at a time; others wait in turn, and past a bound they are told to come again', async () => {
  const file = ring(5_000);
  const answers = await Promise.all(Array.from({ length: 24 }, () => send('/api/imports/preview?name=ring.graphml', file)));
  const refused = answers.find(({ status }) => status !== 200);
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 429]));
  expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(17);
  expect([refused?.headers['retry-after'], refused?.body]).toEqual([
    '1',
    {
      type: '/api/docs#too-many-previews',
      title: 'Too many files are being looked at',
      status: 429,
      detail: '1 previews run and 16 wait. Ask again in a moment.',
      code: 'too-many-previews',
    },
  ]);
}, 60_000);

test('a file of more actors than anybody may have looked at is refused, and the server goes on', async () => {
  const many = `<graphml><graph>${Array.from({ length: 250_001 }, (_, n) => `<node id="${n}"/>`).join('')}</graph></graphml>`;
  const { graph: seen, problems } = importPreviewSchema.parse((await send('/api/imports/preview?name=many.graphml', many)).body);
  expect([seen, problems.map(({ code, message }) => [code, message])]).toEqual([
    null,
    [['too-large', 'The file has more than 250,000 actors and relations']],
  ]);
}, 60_000);

test('a workbook of Excel and an empty file are told for what they are', async () => {
  const binary = (response: NodeJS.ReadableStream, done: (error: Error | null, body: Buffer) => void) => {
    const parts: Buffer[] = [];
    response.on('data', (part: Buffer) => parts.push(part)).on('end', () => done(null, Buffer.concat(parts)));
  };
  const ours = await request(app)
    .get('/api/exports/xlsx')
    .auth(TOKEN, { type: 'bearer' })
    .buffer(true)
    .parse(binary as never);
  const told = async (name: string, body: Buffer) => {
    const posted = request(app).post(`/api/imports/preview?name=${name}`).set('Content-Type', 'application/octet-stream');
    const { graph: seen, problems } = importPreviewSchema.parse((await posted.auth(TOKEN, { type: 'bearer' }).send(body)).body);
    return [seen, problems.map(({ code, message }) => [code, message])];
  };
  expect(await told('ours.xlsx', ours.body as Buffer)).toEqual([
    null,
    [['unknown-format', 'This is a workbook of Excel, which is not read back: CSV, the ZIP that Entente writes, is']],
  ]);
  expect(await told('empty.graphml', Buffer.alloc(0))).toEqual([null, [['empty', 'The file is empty']]]);
});
