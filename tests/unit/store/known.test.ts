import fc from 'fast-check';
import { knownEquals, knownIn } from '../../../server/store/embedded/dialect/known';
import type { Parameter } from '../../../server/store/values';

test.each<readonly [a: Parameter, b: Parameter, equal: boolean | null]>([
  [null, null, null],
  [1n, 1, true],
  [9007199254740993n, 9007199254740992, false],
  ['1', 1n, false],
  [true, 'true', false],
  [[1n, null], [1n], false],
  [[1n, null], [1n, 2n], null],
  [[1n, null], [2n, 2n], false],
  [[[1n], [null]], [[1n], [2n]], null],
  [[], [], true],
  [[1n], { a: 1n }, false],
  [{ k: null }, {}, false],
  [{ k: null }, { k: 1n }, null],
  [{ k: 1n, l: null }, { k: 2n, l: null }, false],
  [{ k: [1n] }, { k: [1] }, true],
])('%p = %p is %p', (a, b, equal) => {
  expect(knownEquals(a, b)).toBe(equal);
  expect(knownEquals(b, a)).toBe(equal);
});

test('a value without a null in it equals itself, and is in every list that holds it', () => {
  const values = fc.letrec<{ value: Parameter }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
      fc.string(),
      fc.boolean(),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.string({ minLength: 1 }), tie('value'), { maxKeys: 3 }),
    ),
  })).value;
  fc.assert(
    fc.property(values, fc.array(values), (value, others) => {
      expect(knownEquals(value, value)).toBe(true);
      expect(knownIn(value, [...others, value])).toBe(true);
    }),
  );
});

test('nothing is in an empty list, and what may be in a list is unknown', () => {
  expect(knownIn(null, [])).toBe(false);
  expect(knownIn(null, [1n])).toBe(null);
  expect(knownIn(1n, [2n, null])).toBe(null);
  expect(knownIn([1n], [[2n], [null, 1n]])).toBe(false);
});
