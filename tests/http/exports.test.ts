import type { Express } from 'express';
import request from 'supertest';
import { ENDPOINTS } from '../../server/contract/endpoints';
import { answer, openTestGraph, problem, problemIn, type TestGraph } from '../support/test-app';

let graph: TestGraph;
let app: Express;
beforeAll(async () => {
  process.env['SOURCE_DATE_EPOCH'] = '1000000000';
  graph = await openTestGraph();
  app = await graph.app();
});
afterAll(() => graph.close());

const edges = (text: string) => [...text.matchAll(/<edge id="([^"]+)"/g)].map(([, id]) => id);
const nodes = (text: string) => [...text.matchAll(/<node id="([^"]+)"/g)].map(([, id]) => id);
const textOf = (response: request.Response) => (response.body as Buffer).toString();
const take = async (path: string) => textOf(await request(app).get(`/api/exports/${path}`).responseType('blob').expect(200));

test('the whole graph leaves as a file whose name says scope, day and format', async () => {
  const response = await request(app).get('/api/exports/graphml').responseType('blob').expect(200);
  expect(response.headers['content-type']).toBe('application/graphml+xml');
  expect(response.headers['content-disposition']).toBe('attachment; filename=entente-whole-graph-2001-09-09.graphml');
  expect(nodes(textOf(response))).toEqual([
    'blue-guard',
    'border-villagers',
    'flavia-tarlenheim',
    'graustark',
    'league-of-crowns',
    'lone-observer',
    'rudolf-elphberg',
    'ruritania',
    'zenda-talks',
  ]);
  expect(edges(textOf(response))).toHaveLength(13);
});

test('a filter, what is around an actor and what stands between two leave alone', async () => {
  expect(edges(await take('graphml?modality=alleged'))).toEqual(['quiet-border.p4.graustark.BACKS.blue-guard']);
  const around = await take('graphml?around=zenda-talks&depth=2');
  expect([nodes(around), edges(around)]).toEqual([
    ['flavia-tarlenheim', 'league-of-crowns', 'zenda-talks'],
    ['quiet-border.p5.league-of-crowns.SPONSORS.zenda-talks', 'talks-at-zenda.p2.flavia-tarlenheim.REPRESENTS.league-of-crowns'],
  ]);
  expect(edges(await take('graphml?from=rudolf-elphberg&to=blue-guard'))).toEqual([
    'quiet-border.p2.ruritania.BACKS.blue-guard',
    'quiet-border.p4.rudolf-elphberg.LEADS.ruritania',
    'talks-at-zenda.p4.ruritania.BACKS.blue-guard',
  ]);
});

test('a speaker has a name also where it is no actor of the export', async () => {
  const speakers = ['svg', 'ftm', 'trig'].map(async (format) => {
    const text = await take(`${format}?modality=alleged`);
    return [/ccording to ([^,.<]+)/, /attributedTo: ([^"]+)"/, /actor:rudolf-elphberg rdfs:label "([^"]+)"/].flatMap(
      (form) => form.exec(text)?.[1] ?? [],
    );
  });
  expect(await Promise.all(speakers)).toEqual([['Rudólf Elphberg'], ['Rudólf Elphberg'], ['Rudólf Elphberg']]);
});

test('a selection stands in the body', async () => {
  const statements = ['talks-at-zenda.p3.graustark.OPPOSES.ruritania'];
  const body = { selection: { actors: ['graustark', 'ruritania', 'lone-observer'], statements } };
  const response = await request(app).post('/api/exports/graphml').send(body).responseType('blob').expect(200);
  expect([nodes(textOf(response)), edges(textOf(response))]).toEqual([['graustark', 'lone-observer', 'ruritania'], statements]);
});

test('what a Cypher statement finds stands in the body as the statement', async () => {
  const statement = 'MATCH p = (:Actor {id: $id})-[:BACKS]->(b) RETURN {paths: collect(p)} AS found';
  const body = { statement, parameters: { id: 'ruritania' } };
  const response = await request(app).post('/api/exports/graphml').send(body).responseType('blob').expect(200);
  expect(response.headers['content-disposition']).toBe('attachment; filename=entente-cypher-result-2001-09-09.graphml');
  expect([nodes(textOf(response)), edges(textOf(response))]).toEqual([
    ['blue-guard', 'ruritania'],
    ['quiet-border.p2.ruritania.BACKS.blue-guard', 'talks-at-zenda.p4.ruritania.BACKS.blue-guard'],
  ]);
});

test('a file says which statement it answers, with its parameters, and around whom it is and how far', async () => {
  const statement = 'MATCH (:Actor {id: $id})-[r:BACKS]->() RETURN r';
  const parameters = { id: { $type: 'String', _value: 'ruritania' } };
  const about = async (body: object) =>
    (JSON.parse(textOf(await request(app).post('/api/exports/cyjs').send(body).responseType('blob').expect(200))) as { data: object }).data;
  expect(await about({ statement, parameters })).toMatchObject({
    scope: 'The result of a Cypher statement',
    statement,
    parameters: JSON.stringify(parameters),
  });
  expect(await about({ around: ['ruritania', 'zenda-talks'], depth: 2 })).toMatchObject({ around: 'ruritania zenda-talks', depth: '2' });
  expect(await about({})).not.toHaveProperty('statement');
});

test('a statement that finds actors only, as nodes or by their ids, stands for what is said among them', async () => {
  const typed = { who: { $type: 'List', _value: [{ $type: 'String', _value: 'ruritania' }] }, most: { $type: 'Integer', _value: '1' } };
  const bodies = [
    { statement: "MATCH (a:Actor) WHERE a.id IN ['ruritania', 'blue-guard'] RETURN a.id, a.name" },
    { statement: "MATCH (a:Actor) WHERE a.id IN $who RETURN a, 'blue-guard' AS b LIMIT $most", parameters: typed },
    {
      statement: "MATCH (a:Actor) WHERE a.id IN $who RETURN a, 'blue-guard' AS b LIMIT $most",
      parameters: { who: ['ruritania'], most: 1 },
    },
  ];
  for (const body of bodies) {
    const response = await request(app).post('/api/exports/graphml').send(body).responseType('blob').expect(200);
    expect([nodes(textOf(response)), edges(textOf(response))]).toEqual([
      ['blue-guard', 'ruritania'],
      ['quiet-border.p2.ruritania.BACKS.blue-guard', 'talks-at-zenda.p4.ruritania.BACKS.blue-guard'],
    ]);
  }
});

test.each([
  ['CREATE (:Actor {id: "x"})', 'wrong-statement', 400],
  ['MATCH (a:Actor RETURN a', 'wrong-statement', 400],
  ["LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", 'wrong-statement', 400],
  ['RETURN 1 AS x', 'empty-export', 404],
])('of the statement %s nothing is taken along', async (statement, code, status) => {
  for (const path of ['/api/exports/graphml', '/api/exports/graphml/preview'])
    expect(problemIn(await request(app).post(path).send({ statement }))).toMatchObject({ code, status });
});

test('an id behind many texts is found as any other, and a text too long for one is none', async () => {
  const statement =
    "UNWIND range(1, 25000) AS n RETURN CASE n WHEN 7 THEN 'ruritania' WHEN 24999 THEN 'blue-guard' ELSE toString(n) + $big END AS id";
  const preview = (big: string) =>
    request(app)
      .post('/api/exports/graphml/preview')
      .send({ statement, parameters: { big } })
      .then(({ body }) => body as object);
  for (const big of ['x', 'x'.repeat(501)]) expect(await preview(big)).toMatchObject({ actors: 2, statements: 2 });
});

test('a statement goes with no other scope', async () => {
  const response = await request(app)
    .post('/api/exports/graphml')
    .send({ statement: 'MATCH (a:Actor) RETURN a', around: ['ruritania'] });
  expect(problemIn(response)).toMatchObject({ code: 'wrong-query', errors: [{ field: 'around' }] });
});

test('what cannot be taken along is a problem document', async () => {
  expect(await problem(app, '/api/exports/graphml?types=SPONSORS&modality=denied')).toMatchObject({
    code: 'empty-export',
    detail: 'There is neither an actor nor a statement in it (Filter: Sponsors; Denied).',
  });
  const empty = [
    'plover?types=LEADS',
    'ris?actors=lone-observer',
    'bibtex?actors=lone-observer',
    'trig?actors=lone-observer',
    'svg?actors=lone-observer',
  ];
  const details: string[] = [];
  for (const path of empty) {
    const { code, detail } = await problem(app, `/api/exports/${path}`);
    details.push(`${code}: ${detail}`);
  }
  expect(details).toEqual([
    'empty-export: There is nothing in it that PLOVER carries: it has no statement with a CAMEO code (Filter: Leads).',
    'empty-export: There is nothing in it that RIS carries: no article is cited in it (Filter: Actors: Lone Observer).',
    'empty-export: There is nothing in it that BibTeX carries: no article is cited in it (Filter: Actors: Lone Observer).',
    'empty-export: There is nothing in it that Nanopublications carries: it has no statement with a citation (Filter: Actors: Lone Observer).',
    'empty-export: There is nothing in it that SVG carries: it has no statement (Filter: Actors: Lone Observer).',
  ]);
  // HEAD is answered as GET is, without the body.
  const heads = [...empty, 'graphml?types=SPONSORS&modality=denied'].map((path) => request(app).head(`/api/exports/${path}`));
  expect((await Promise.all(heads)).map(({ status }) => status)).toEqual(heads.map(() => 404));
  expect((await request(app).head('/api/exports/ris').expect(200)).headers['content-disposition']).toBe(
    'attachment; filename=entente-whole-graph-2001-09-09.ris',
  );
  expect((await problem(app, '/api/exports/wordstar')).code).toBe('unknown-format');
  expect((await problem(app, '/api/exports/graphml?bom=true')).detail).toBe('bom: is no option of graphml, which has none');
  expect((await problem(app, '/api/exports/graphml?from=graustark')).detail).toBe('to: must be given too');
  expect((await problem(app, '/api/exports/graphml?around=grausterk')).detail).toMatch(/^around: grausterk is not in the graph/);
  const body = { around: ['graustark'], selection: { actors: ['ruritania'] } };
  expect(problemIn(await request(app).post('/api/exports/graphml').send(body)).detail).toBe(
    'around: goes with neither from and to nor a selection nor a statement: only one of them can be given',
  );
});

test('a store that fails before the first piece gives a problem document', async () => {
  const broken = await graph.app({}, { store: failingAt(graph, 'UNWIND $ids AS id MATCH (article') });
  expect(problemIn(await request(broken).get('/api/exports/graphml')).code).toBe('internal');
});

test('a preview says what the file would be', async () => {
  const response = await request(app)
    .post('/api/exports/graphml/preview')
    .send({ signs: ['-1'] })
    .expect(200);
  const preview = ENDPOINTS.exportPreview.reply.parse(response.body);
  expect({ ...preview, lines: preview.lines?.length }).toEqual({
    fileName: 'entente-opposition-2001-09-09.graphml',
    scope: 'Filter: Opposition',
    actors: 6,
    statements: 4,
    articles: 2,
    omitted: { actors: 3, statements: 9 },
    lacks: [],
    lines: 20,
    part: null,
  });
  expect(preview.lines?.[0]).toBe('<?xml version="1.0" encoding="UTF-8"?>');
});

test.each([
  ['csv', 'statements.csv', 'id,from,fromName,to,toName,type,', 13],
  ['xlsx', 'sheet statements', 'id,from,fromName,to,toName,type,', 13],
  ['neo4j-csv', 'statements.csv', ':START_ID(actor),:END_ID(actor),:TYPE,', 13],
])('of %s a preview has the first rows of %s', async (format, part, head, rows) => {
  const response = await request(app).post(`/api/exports/${format}/preview`).send({}).expect(200);
  const { lines, ...told } = ENDPOINTS.exportPreview.reply.parse(response.body);
  const [first = '', ...others] = lines ?? [];
  expect([told.part, first.startsWith(head), others.filter((line) => line.includes('.p')).length]).toEqual([part, true, rows]);
  const alone = await request(app)
    .post(`/api/exports/${format}/preview`)
    .send({ actors: ['lone-observer'] });
  const preview = ENDPOINTS.exportPreview.reply.parse(alone.body);
  expect([preview.part, preview.lines?.[1]?.slice(0, 14)]).toEqual([part.replace('statements', 'actors'), 'lone-observer,']);
});

test('of a picture a preview has no lines', async () => {
  const response = await request(app).post('/api/exports/png/preview').send({}).expect(200);
  expect(response.body).toMatchObject({ lines: null, part: null });
});

test('the formats are listed', async () => {
  const { items } = await answer(app, ENDPOINTS.formats);
  expect(items.map(({ id }) => id)).toContain('graphml');
});

/** The store of the graph, whose disk is gone when it comes to a query that begins so. */
function failingAt({ store }: TestGraph, beginning: string): TestGraph['store'] {
  return Object.assign(Object.create(store) as TestGraph['store'], {
    run: (...args: Parameters<TestGraph['store']['run']>) =>
      args[0].text.startsWith(beginning) ? Promise.reject(new Error('The disk is gone')) : store.run(...args),
  });
}
