import { SlowTexts } from '../../../server/language/slow-texts';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const met = (slow: SlowTexts, text: string): void => slow.add('read', { text, parameters: [] });
const knows = (slow: SlowTexts, text: string): boolean => slow.has('read', { text, parameters: [] });

test('a slow text is known for ten minutes, then it gets another chance', () => {
  const slow = new SlowTexts();
  met(slow, 'RETURN 1');
  jest.advanceTimersByTime(10 * 60_000 - 1);
  expect(knows(slow, 'RETURN 1')).toBe(true);
  jest.advanceTimersByTime(1);
  expect(knows(slow, 'RETURN 1')).toBe(false);
});

test('it is known for what was asked of it', () => {
  const slow = new SlowTexts();
  met(slow, 'RETURN 1');
  expect([knows(slow, 'RETURN 2'), slow.has('format', { text: 'RETURN 1', caret: 0 })]).toEqual([false, false]);
});

test('no more than 500 are known, those met last', () => {
  const slow = new SlowTexts();
  for (let n = 0; n < 500; n++) met(slow, `RETURN ${n}`);
  met(slow, 'RETURN 0');
  met(slow, 'RETURN 500');
  expect(['RETURN 0', 'RETURN 1', 'RETURN 2', 'RETURN 500'].map((text) => knows(slow, text))).toEqual([true, false, true, true]);
});
