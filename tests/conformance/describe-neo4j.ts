import fc from 'fast-check';
import { setTimeout as wait } from 'node:timers/promises';
import type { Neo4jStore } from '../../server/store/neo4j/neo4j-store';
import { Duration, LocalDate, LocalDateTime, LocalTime, OffsetTime, ZonedDateTime } from '../../server/store/temporal';
import { Point, type Parameter } from '../../server/store/values';
import type { OpenedNeo4j } from '../support/neo4j/test-neo4j';

const ENDLESS = 'UNWIND range(1, 10000000) AS a UNWIND range(1, 1000) AS b RETURN a % b AS rest';
const OURS =
  "SHOW TRANSACTIONS YIELD metaData, currentQuery WHERE metaData.app = 'entente' AND NOT currentQuery STARTS WITH 'SHOW' RETURN currentQuery";

/** What the store on Neo4j promises beyond what every store does. */
export function describeNeo4jOnly(name: string, open: () => Promise<OpenedNeo4j>): void {
  describe(name, () => {
    let opened: OpenedNeo4j;
    let store: Neo4jStore;
    beforeAll(async () => {
      opened = await open();
      store = opened.store;
    });
    afterAll(() => opened.close());

    const answer = async (text: string, value: Parameter) => (await store.run({ text, parameters: { value } })).rows[0];

    describe('temporal and spatial values come back as they went, and say of themselves what Cypher says', () => {
      test.each<[string, fc.Arbitrary<unknown>]>([
        ['a date', dates()],
        ['a time of day', times()],
        ['a time with an offset', times().chain((time) => offsets().map((offset) => offsetTime(time, offset)))],
        ['a local moment', moments()],
        ['a moment', moments().chain((moment) => offsets().map((offset) => new ZonedDateTime(moment.date, moment.time, offset, null)))],
        ['a length of time', durations()],
      ])('%s', (_what, values) =>
        fc.assert(
          fc.asyncProperty(values, async (value) => {
            expect(await answer('RETURN $value AS value, toString($value) AS text', value as Parameter)).toEqual([value, String(value)]);
          }),
          { numRuns: 60 },
        ),
      );

      test('a moment in a time zone', async () => {
        const summer = new ZonedDateTime(new LocalDate(2017, 7, 1), new LocalTime(12, 0, 0, 1), 7200, 'Europe/Berlin');
        expect(await answer('RETURN $value AS value, toString($value) AS text', summer)).toEqual([
          summer,
          '2017-07-01T12:00:00.000000001+02:00[Europe/Berlin]',
        ]);
        expect(await answer("RETURN datetime('2017-12-01T12:00[America/New_York]') AS value", null)).toEqual([
          new ZonedDateTime(new LocalDate(2017, 12, 1), new LocalTime(12, 0, 0, 0), -18_000, 'America/New_York'),
        ]);
      });

      test.each([new Point(4326, 37.6, 55.75), new Point(4979, 37.6, 55.75, 144), new Point(7203, -1, 0.5), new Point(9157, 1, 2, 3)])(
        '%s',
        async (point) => {
          expect(await answer('RETURN $value AS value, toString($value) AS text', point)).toEqual([point, String(point)]);
        },
      );

      test('bytes', async () => {
        const bytes = new Uint8Array([0, 1, 127, 128, 255]);
        expect(await answer('RETURN $value AS value', bytes)).toEqual([bytes]);
      });

      test('within lists and maps, and as properties', async () => {
        const value = { list: [new LocalDate(2017, 11, 22), null], map: { at: new Point(4326, 1, 2) } };
        expect(await answer('RETURN $value AS value', value)).toEqual([value]);
        await store.write([
          { text: 'CREATE (:Kept {on: $on, at: $at})', parameters: { on: new LocalDate(2017, 11, 22), at: new Point(4326, 1, 2) } },
        ]);
        expect(await answer('MATCH (k:Kept) RETURN properties(k) AS map', null)).toEqual([
          { on: new LocalDate(2017, 11, 22), at: new Point(4326, 1, 2) },
        ]);
      });

      test('an integral float is a float', async () => {
        expect(await answer('RETURN 1.0 AS float, 1 AS integer, toString(1.0) AS text', null)).toEqual([1, 1n, '1.0']);
      });
    });

    describe('what nobody waits for any longer ends in the database too', () => {
      const running = async () => (await store.run({ text: OURS })).rows;
      const expectRest = async () => {
        for (const until = Date.now() + 20_000; (await running()).length > 0 && Date.now() < until;) await wait(50);
        expect(await running()).toEqual([]);
      };

      test('a query is shown with our mark while it runs, and is gone when its caller gives up', async () => {
        const controller = new AbortController();
        const left = store.run({ text: `${ENDLESS} ORDER BY rest LIMIT 1` }, { signal: controller.signal });
        for (const until = Date.now() + 3_000; (await running()).length === 0 && Date.now() < until;) await wait(20);
        expect(await running()).toEqual([[`${ENDLESS} ORDER BY rest LIMIT 1`]]);
        controller.abort();
        await expect(left).rejects.toMatchObject({ code: 'aborted' });
        await expectRest();
      });

      test('a query past its time', async () => {
        await expect(store.run({ text: `${ENDLESS} ORDER BY rest LIMIT 1` }, { timeout: 200 })).rejects.toMatchObject({
          code: 'query-timeout',
        });
        await expectRest();
      });

      test('a stream that is left', async () => {
        for await (const [rest] of store.stream({ text: ENDLESS })) if (rest === 0n) break;
        await expectRest();
      });

      test('a stream whose reader gives up while it waits for the first row', async () => {
        const stream = store.stream({ text: `${ENDLESS} ORDER BY rest LIMIT 1` }, { signal: AbortSignal.timeout(200) });
        await expect(stream[Symbol.asyncIterator]().next()).rejects.toMatchObject({ code: 'aborted' });
        await expectRest();
      });

      test('a slow reader is no slow query', async () => {
        const found: unknown[] = [];
        for await (const [x] of store.stream({ text: 'UNWIND range(1, 3000) AS x RETURN x' }, { timeout: 300 })) {
          if (found.push(x) % 1000 === 0) await wait(400);
        }
        expect(found).toHaveLength(3000);
      });

      test('a hundred of them leave connections for others', async () => {
        const left = Array.from({ length: 100 }, () => store.run({ text: ENDLESS }, { signal: AbortSignal.timeout(300) }));
        const ends = await Promise.allSettled(left);
        expect(new Set(ends.map(({ status }) => status))).toEqual(new Set(['rejected']));
        await expectRest();
        const answers = await Promise.all(Array.from({ length: 100 }, (_, x) => store.run({ text: 'RETURN $x AS x', parameters: { x } })));
        expect(answers.map(({ rows }) => rows[0]?.[0])).toEqual(Array.from({ length: 100 }, (_, x) => BigInt(x)));
      });
    });

    test('a query that wants more memory than there is ends with an error that says so, and is not tried again', async () => {
      const text = "UNWIND range(1, 100000000) AS a RETURN collect(toString(a) + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx') AS all";
      await expect(store.run({ text })).rejects.toMatchObject({
        code: 'query-memory',
        message: expect.stringContaining('memory') as string,
      });
      expect(await answer('RETURN 1 AS x', null)).toEqual([1n]);
    }, 60_000);
  });
}

function dates(): fc.Arbitrary<LocalDate> {
  return fc
    .record({ year: fc.integer({ min: -9999, max: 99_999 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) })
    .map(({ year, month, day }) => new LocalDate(year, month, day));
}

function times(): fc.Arbitrary<LocalTime> {
  const nanosecond = fc.oneof(
    fc.constant(0),
    fc.integer({ min: 0, max: 999 }).map((ms) => ms * 1_000_000),
    fc.integer({ min: 0, max: 999_999_999 }),
  );
  return fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), fc.integer({ min: 0, max: 59 }), nanosecond)
    .map(([hour, minute, second, nano]) => new LocalTime(hour, minute, second, nano));
}

function offsets(): fc.Arbitrary<number> {
  return fc.oneof(
    fc.integer({ min: -64_800, max: 64_800 }),
    fc.integer({ min: -72, max: 72 }).map((quarters) => quarters * 900),
  );
}

function offsetTime({ hour, minute, second, nanosecond }: LocalTime, offset: number): OffsetTime {
  return new OffsetTime(hour, minute, second, nanosecond, offset);
}

function moments(): fc.Arbitrary<LocalDateTime> {
  return fc.tuple(dates(), times()).map(([date, time]) => new LocalDateTime(date, time));
}

function durations(): fc.Arbitrary<Duration> {
  const part = fc.bigInt(-100_000n, 100_000n);
  return fc
    .tuple(
      part,
      part,
      fc.oneof(part, fc.bigInt(-(2n ** 40n), 2n ** 40n)),
      fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 999_999_999 })),
    )
    .map(([months, days, seconds, nanoseconds]) => new Duration(months, days, seconds, nanoseconds));
}
