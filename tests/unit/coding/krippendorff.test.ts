import fc from 'fast-check';
import { alphaNominal } from '../../../server/coding/krippendorff';

/** Rows of readers, a letter a unit, a dot where one is missing; as the units that alpha wants. */
const units = (...readers: readonly string[]) =>
  Array.from(readers[0] ?? '', (_, unit) => readers.map((row) => row.charAt(unit)).filter((value) => value !== '.'));

describe("Krippendorff's alpha", () => {
  it('is that of the examples in his own paper', () => {
    // Computing Krippendorff's Alpha-Reliability (2011): A, binary; B, nominal; C, any number of observers with missing data.
    expect(alphaNominal(units('0100000010', '1110010000'))).toBeCloseTo(0.095, 3);
    expect(alphaNominal(units('aabbdcccedda', 'babbbccceddd'))).toBeCloseTo(0.692, 3);
    expect(alphaNominal(units('123321412...', '1233224125.3', '.3332342251.', '12332441251.'))).toBeCloseTo(0.743, 3);
  });

  it('is what a hand counts', () => {
    // Two readers, three units, one disagreement: o = {aa: 2, ab: 1, ba: 1, bb: 2}, n = 6; 1 - 5 * 2 / (3 * 3 * 2).
    expect(
      alphaNominal([
        ['a', 'a'],
        ['a', 'b'],
        ['b', 'b'],
      ]),
    ).toBeCloseTo(1 - 10 / 18, 12);
  });

  it('is 1 for agreement, and not defined without variety or pairs', () => {
    expect(
      alphaNominal([
        ['a', 'a'],
        ['b', 'b'],
      ]),
    ).toBe(1);
    expect(
      alphaNominal([
        ['a', 'a'],
        ['a', 'a'],
      ]),
    ).toBeNull();
    expect(alphaNominal([['a'], ['b']])).toBeNull();
    expect(alphaNominal([])).toBeNull();
  });

  it('does not depend on who is who, nor on the order of the units', () => {
    const values = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('a', 'b', 'c')), { maxLength: 12 });
    fc.assert(
      fc.property(values, (pairs) => {
        const alpha = alphaNominal(pairs);
        const turned = alphaNominal(pairs.map(([a, b]) => [b, a]).reverse());
        if (alpha === null) expect(turned).toBeNull();
        else expect(turned).toBeCloseTo(alpha, 12);
        if (alpha !== null) expect(alpha).toBeLessThanOrEqual(1);
      }),
    );
  });
});
