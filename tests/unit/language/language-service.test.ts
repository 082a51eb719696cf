import { getEventListeners } from 'node:events';
import threads from 'node:worker_threads';
import { LanguageService } from '../../../server/language/language-service';
import { GivenUp, LanguageFailure, TookTooLong } from '../../../server/language/language-thread';
import { positionAt, wordsOf } from '../../../server/language/syntax';

let service: LanguageService;
afterEach(() => service.close());

test("a statement's errors are Neo4j's, with the place", async () => {
  service = new LanguageService();
  expect(await service.read('MATCH (n) RETURN m', [])).toEqual({ errors: [{ message: 'Variable `m` not defined', start: 17 }], trees: [] });
});

test('a statement is a tree whose places count code units', async () => {
  service = new LanguageService();
  const text = "RETURN '😀' AS a, $p AS b";
  const { errors, trees } = await service.read(text, ['p']);
  expect(errors).toEqual([]);
  const [tree] = trees;
  expect(tree && wordsOf(tree)).toBe("RETURN '😀' AS a , $ p AS b <EOF>");
  expect(tree && text.slice(tree.children[0]?.start, tree.children[0]?.end)).toBe(text);
});

/** A short text that takes seconds; how many is the machine's affair. */
const nested = (by: string, depth = 150) => `RETURN ${'('.repeat(depth)}${by}${')'.repeat(depth)} AS x`;

test('a reading that takes too long fails, and the next question is answered', async () => {
  service = new LanguageService(2_500);
  await expect(service.read(nested('1', 500), [])).rejects.toBeInstanceOf(TookTooLong);
  const [slow, waiting] = await Promise.allSettled([service.read(nested('2', 500), []), service.read('RETURN 3', [])]);
  expect(slow).toEqual({ status: 'rejected', reason: expect.any(TookTooLong) as unknown });
  expect(waiting).toEqual({ status: 'fulfilled', value: { errors: [], trees: [expect.anything()] } });
}, 60_000);

test('a short text that takes long makes way for the others, and is read all the same', async () => {
  service = new LanguageService(120_000);
  const answered: string[] = [];
  const ask = async (text: string, name: string) => {
    const { errors } = await service.read(text, []);
    answered.push(name);
    return errors;
  };
  const slow = ask(nested('1'), 'slow');
  expect(await Promise.all([slow, ask('RETURN 1', 'short'), ask('RETURN 2', 'short')])).toEqual([[], [], []]);
  expect(answered).toEqual(['short', 'short', 'slow']);
}, 150_000);

/** The threads that were started while something was done. */
async function startedWhile(act: () => Promise<unknown>): Promise<number> {
  const { Worker } = threads;
  const starts = jest.spyOn(threads, 'Worker').mockImplementation((file, options) => new Worker(file, options));
  try {
    await act();
    return starts.mock.calls.length;
  } finally {
    starts.mockRestore();
  }
}

test('a text that took too long is refused at once with the same answer when it comes again, and no thread is started for it', async () => {
  service = new LanguageService(2_500);
  await expect(service.read(nested('1', 500), [])).rejects.toBeInstanceOf(TookTooLong);
  await service.read('RETURN 1', []);
  const again = async () => {
    for (let times = 0; times < 20; times++) await expect(service.read(nested('1', 500), ['p'])).rejects.toBeInstanceOf(TookTooLong);
    expect(await service.read('RETURN 2', [])).toEqual({ errors: [], trees: [expect.anything()] });
  };
  expect(await startedWhile(again)).toBe(0);
}, 60_000);

test('a short text that has held up the others goes beside them from then on', async () => {
  service = new LanguageService(120_000);
  const ask = (parameters: string[]) =>
    Promise.all([service.read(nested('1'), parameters), service.read(`RETURN ${parameters.length}`, parameters)]);
  // The thread of the short texts, another of them, and that of the long ones.
  expect(await startedWhile(() => ask([]))).toBe(3);
  expect(await startedWhile(() => ask(['p']))).toBe(0);
}, 150_000);

test('a signal that many questions share keeps none of them', async () => {
  service = new LanguageService();
  const { signal } = new AbortController();
  for (let count = 1; count <= 12; count++) await service.read(`RETURN ${count}`, [], { signal });
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

const TURNS = ['a 1', 'a 2', 'a 3', 'b 1'];

test('askers take turns, whoever has sent how many texts', async () => {
  service = new LanguageService();
  const answered: string[] = [];
  await Promise.all(
    TURNS.map(async (name) => {
      await service.ask('read', { text: `RETURN '${name}'`, parameters: [] }, { client: name.charAt(0) });
      answered.push(name);
    }),
  );
  expect(answered).toEqual(['a 1', 'b 1', 'a 2', 'a 3']);
});

test('one asker has ten places in the queue, and who gives up gives the place back at once', async () => {
  service = new LanguageService();
  const ask = (number: number, signal?: AbortSignal) =>
    service.ask('read', { text: `RETURN ${number}`, parameters: [] }, { client: 'a', ...(signal ? { signal } : {}) });
  const gone = new AbortController();
  const first = ask(0);
  const asked = Array.from({ length: 10 }, (_, place) => ask(place + 1, gone.signal));
  await expect(ask(11)).rejects.toEqual(new LanguageFailure('too many texts wait already'));
  gone.abort();
  expect(await Promise.allSettled(asked)).toEqual(Array(10).fill({ status: 'rejected', reason: new GivenUp() }));
  const late = ask(12);
  expect((await first).errors).toEqual([]);
  expect((await late).errors).toEqual([]);
});

const long = (items: number) => `RETURN 1 IN [${Array.from({ length: items }, (_, place) => place).join(', ')}] AS x`;

test('a long text does not hold up the short ones, nor the next long one when nobody waits for it', async () => {
  service = new LanguageService(60_000);
  await service.read(long(600), []);
  const gone = new AbortController();
  const slow = service.read(long(30_000), [], { signal: gone.signal });
  await service.read('RETURN 1', []);
  gone.abort();
  await expect(slow).rejects.toBeInstanceOf(GivenUp);
  const began = performance.now();
  await service.read(long(601), []);
  // Thirty thousand items take longer than 15 s.
  expect(performance.now() - began).toBeLessThan(10_000);
}, 60_000);

test('who still waits for a text is answered when another has given it up', async () => {
  service = new LanguageService();
  const gone = new AbortController();
  const both = [service.read('RETURN 1', [], { signal: gone.signal }), service.read('RETURN 1', [])];
  gone.abort();
  await expect(both[0]).rejects.toBeInstanceOf(GivenUp);
  expect((await both[1])?.errors).toEqual([]);
});

test('line and column count from 1, over every kind of line end', () => {
  expect([0, 1, 3, 6].map((offset) => positionAt('a\nb\r\nc', offset))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 2 },
    { line: 2, column: 2 },
    { line: 3, column: 2 },
  ]);
});
