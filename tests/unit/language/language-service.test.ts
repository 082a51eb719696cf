import { LanguageFailure, LanguageService } from '../../../server/language/language-service';
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

test('a reading that takes too long fails, and the next question is answered', async () => {
  service = new LanguageService(1);
  await service.read('RETURN 1', []);
  const [late, waiting] = await Promise.allSettled([service.read('RETURN 2', []), service.read('RETURN 3', [])]);
  expect(late).toEqual({ status: 'rejected', reason: new LanguageFailure('it took too long') });
  expect(waiting.status).toBe('fulfilled');
});

test('line and column count from 1, over every kind of line end', () => {
  expect([0, 1, 3, 6].map((offset) => positionAt('a\nb\r\nc', offset))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 2 },
    { line: 2, column: 2 },
    { line: 3, column: 2 },
  ]);
});
