import type { Express } from 'express';
import request from 'supertest';
import { ENDPOINTS } from '../../server/contract/endpoints';
import type { CompletionsReply, DiagnosticsReply } from '../../server/contract/language';
import { openTestGraph, problemIn, WITH_TOKEN, type TestGraph } from '../support/test-app';

jest.setTimeout(60_000);

let graph: TestGraph;
let app: Express;
beforeAll(async () => {
  graph = await openTestGraph();
  app = await graph.app();
});
afterAll(() => graph.close());

const post = (path: string, body: object) => request(app).post(path).send(body);

/** Asks at the `|` of a text. */
async function completions(marked: string, parameters: object = {}): Promise<CompletionsReply> {
  const caret = marked.indexOf('|');
  const text = marked.replace('|', '');
  const response = await post('/api/console/complete', { text, caret, parameters });
  expect(response.status).toBe(200);
  const reply = ENDPOINTS.complete.reply.parse(response.body);
  expect(response.body).toEqual(reply);
  return reply;
}

const labelled = ({ items }: CompletionsReply, ...kinds: string[]) =>
  items.filter(({ kind }) => kinds.includes(kind)).map(({ label }) => label);

async function lint(text: string, parameters: object = {}): Promise<DiagnosticsReply['diagnostics']> {
  const response = await post('/api/console/lint', { text, parameters });
  expect(response.status).toBe(200);
  return ENDPOINTS.lint.reply.parse(response.body).diagnostics;
}

describe('completion', () => {
  test('labels and types are those of the graph, told apart', async () => {
    expect(labelled(await completions('MATCH (a:|'), 'label')).toEqual(expect.arrayContaining(['Actor', 'State', 'Leader', 'Article']));
    const types = await completions('MATCH (a)-[r:BA|]->(b) RETURN a');
    expect(labelled(types, 'type')).toEqual(expect.arrayContaining(['BACKS', 'OPPOSES']));
    expect([types.from, types.to]).toEqual([13, 15]);
  });

  test('variables in scope, functions with their signatures and the parameters that are given', async () => {
    const reply = await completions('MATCH (who:Actor) RETURN |', { limit: 3 });
    expect(labelled(reply, 'variable', 'parameter')).toEqual(['$limit', 'who']);
    expect(reply.items.find(({ label }) => label === 'substring')).toEqual({
      label: 'substring',
      kind: 'function',
      insert: 'substring',
      detail: 'substring(original :: STRING, start :: INTEGER, length :: INTEGER) :: STRING',
    });
  });

  test('a parameter goes in whole where its dollar stands already', async () => {
    const { from, to, items } = await completions('MATCH (a {id: $w|}) RETURN a', { who: 'x' });
    expect([from, to, items]).toEqual([14, 16, [{ label: '$who', kind: 'parameter', insert: '$who', detail: null }]]);
  });

  test('a name in which Neo4j would read an escape goes in as the store quotes it', async () => {
    const odd = 'A\\u0060 {id: 1}) DETACH DELETE a //';
    await graph.store.write([{ text: `CREATE (:${graph.store.quoted(odd)} {id: 'odd'})` }]);
    try {
      // An app that has not read the names yet.
      const response = await request(await graph.app())
        .post('/api/console/complete')
        .send({ text: 'MATCH (a:', caret: 9, parameters: {} });
      const { items } = ENDPOINTS.complete.reply.parse(response.body);
      expect(items.find(({ label }) => label === odd)).toEqual({
        label: odd,
        kind: 'label',
        insert: graph.store.quoted(odd),
        detail: null,
      });
    } finally {
      await graph.store.write([{ text: "MATCH (n {id: 'odd'}) DETACH DELETE n" }]);
    }
  });

  test('properties after a dot', async () => {
    expect(labelled(await completions('MATCH (a:Actor) WHERE a.|'), 'property')).toEqual(expect.arrayContaining(['id', 'name', 'aliases']));
  });

  test('only functions that this store answers are offered', async () => {
    const functions = labelled(await completions('MATCH (a) RETURN |'), 'function');
    expect(functions).toEqual(expect.arrayContaining(['toLower', 'count', 'coalesce']));
    expect(functions).not.toContain('randomUUID');
  });

  test('what only an administrator writes is not offered', async () => {
    const keywords = labelled(await completions('|'), 'keyword');
    expect(keywords).toEqual(expect.arrayContaining(['MATCH', 'RETURN', 'UNWIND']));
    expect(keywords.filter((word) => ['DROP', 'GRANT', 'ALTER', 'LOAD CSV'].includes(word))).toEqual([]);
  });

  test('within quotes stand ids of actors, found by their names and aliases', async () => {
    expect(await completions("MATCH (a:Actor {id: 'strel|'}) RETURN a")).toEqual({
      from: 21,
      to: 26,
      items: [{ label: 'ruritania', kind: 'actor', insert: 'ruritania', detail: 'Ruritania' }],
    });
    expect(labelled(await completions("MATCH (a) WHERE a.id IN ['graustark', 'ruri|"), 'actor')).toEqual(['ruritania']);
    expect(labelled(await completions("MATCH ()-[r]->() WHERE 'ruri|' IN r.attributedTo RETURN r"), 'actor')).toEqual(['ruritania']);
  });

  test('within the quotes of other properties stand their values', async () => {
    expect(labelled(await completions("MATCH ()-[r]->() WHERE r.modality = '|' RETURN r"), 'value')).toEqual([
      ...['stated', 'planned', 'hypothetical', 'alleged', 'denied'],
    ]);
    expect(labelled(await completions("MATCH ()-[r {article: '|'}]->() RETURN r"), 'article')).toEqual(['quiet-border', 'talks-at-zenda']);
  });

  test('the statement under the caret alone is read, whatever stands around it', async () => {
    const reply = await completions('this is none;\n:param a => 1\nMATCH (b) RETURN |;\nRETURN 1');
    expect(labelled(reply, 'variable')).toEqual(['b']);
    expect((await completions(':param who|')).items).toEqual([]);
  });
});

describe('errors and warnings', () => {
  test("Neo4j's errors, at their place in the whole text", async () => {
    expect(await lint('RETURN 1;\nMATCH (n) RETURN m')).toEqual([
      { from: 27, to: 28, severity: 'error', message: 'Variable `m` not defined' },
    ]);
  });

  test('names that the graph does not have, with what may have been meant', async () => {
    expect(await lint('MATCH (a:Actr)-[r:BACK]->(b {nam: 1}) RETURN a')).toEqual([
      { from: 9, to: 13, severity: 'warning', message: 'Label Actr is not in this graph. Did you mean Actor?' },
      { from: 18, to: 22, severity: 'warning', message: 'Relationship type BACK is not in this graph. Did you mean BACKS?' },
      { from: 29, to: 32, severity: 'warning', message: 'Property nam is not in this graph. Did you mean formerNames or name?' },
    ]);
  });

  test('what the embedded store refuses is told before it runs', async () => {
    expect(await lint('MATCH (a:Actor) RETURN exp(1) AS x')).toEqual([
      {
        from: 23,
        to: 26,
        severity: 'refused',
        message: expect.stringMatching(/^exp\(\) \(line 1, column 24\): .*Neo4j runs it; /) as string,
      },
    ]);
  });

  test('a parameter that is given is known, one that is not is an error', async () => {
    expect(await lint('RETURN $a AS a', { a: 1 })).toEqual([]);
    expect(await lint('RETURN $a AS a')).toEqual([{ from: 7, to: 9, severity: 'error', message: 'Parameter $a is not defined.' }]);
  });

  test('commands are no Cypher, and a text without a statement has no error', async () => {
    expect(await lint(':param a => 1\n// nothing\n')).toEqual([]);
  });

  test('a character beyond the first plane moves no place', async () => {
    expect(await lint("WITH '😀' AS x MATCH (a:Foo) RETURN a, x")).toEqual([
      { from: 24, to: 27, severity: 'warning', message: 'Label Foo is not in this graph.' },
    ]);
  });
});

test('a text is laid out, and the caret goes with its place', async () => {
  const response = await post('/api/console/format', { text: 'match (n:Actor) where n.id="x" return n', caret: 39 });
  expect([response.status, response.body]).toEqual([200, { text: 'MATCH (n:Actor)\nWHERE n.id = "x"\nRETURN n', caret: 41 }]);
});

test('the function whose arguments are written, and which of them', async () => {
  const response = await post('/api/console/signature', { text: 'RETURN left("a", ', caret: 17 });
  expect(response.body).toEqual({
    signature: {
      label: 'left(original :: STRING, length :: INTEGER)',
      documentation: 'Returns a `STRING` containing the specified number (`INTEGER`) of leftmost characters in the given `STRING`.',
      parameters: [
        { label: 'original :: STRING', documentation: 'A string value whose rightmost characters will be trimmed.' },
        { label: 'length :: INTEGER', documentation: 'The length of the leftmost characters to be returned.' },
      ],
      active: 1,
    },
  });
  expect((await post('/api/console/signature', { text: 'RETURN 1', caret: 8 })).body).toEqual({ signature: null });
});

describe('what is not answered', () => {
  test('a body that is none, a text that is too long, a place before the text', async () => {
    const long = problemIn(await post('/api/console/lint', { text: 'x'.repeat(50_001) }));
    expect([long.status, long.detail]).toEqual([400, 'text: has more than 50000 characters']);
    const larger = problemIn(await post('/api/console/lint', { text: 'x'.repeat(200_000) }));
    expect([larger.status, larger.code]).toEqual([413, 'body-too-large']);
    const before = problemIn(await post('/api/console/complete', { text: '', caret: -1 }));
    expect([before.status, before.detail]).toEqual([400, 'caret: must be a place in the text']);
  });

  test('a text that is nested too deeply gets its error, and the next is answered', async () => {
    const problem = problemIn(await post('/api/console/lint', { text: `RETURN ${'('.repeat(20_000)}` }));
    expect(problem).toMatchObject({ status: 503, code: 'language-failed', detail: 'The text could not be read: it is nested too deeply.' });
    expect(await lint('RETURN 1 AS x')).toEqual([]);
  });

  test('who may not read is not answered', async () => {
    const closed = await graph.app(WITH_TOKEN);
    expect((await request(closed).post('/api/console/lint').send({ text: 'RETURN 1' })).status).toBe(401);
  });
});

test('the gallery is handed out, with an article that this graph does not hold left open', async () => {
  const { items } = ENDPOINTS.queries.reply.parse((await request(app).get('/api/queries')).body);
  expect(items).toEqual([
    {
      id: 'backers',
      title: 'Backers of an actor',
      question: 'Who backs an actor?',
      group: 'Support',
      first: true,
      countsWritten: false,
      parameters: [
        { name: 'actor', type: 'actor', label: 'Whom', value: 'ruritania' },
        { name: 'article', type: 'article', label: 'In which article', value: null },
      ],
      text: expect.stringMatching(/^MATCH .*claim$/s) as string,
    },
  ]);
});
