import fc from 'fast-check';
import { AnswerReader } from '../../../../client/features/console/answer/answer-reader';
import { decodeAnswer, Received } from '../../../../client/features/console/answer/answer';

/** Feeds a text in pieces of these lengths, over and over; hands out the rows and the rest. */
function readIn(pieces: readonly number[], text: string): { rows: unknown[]; rest: unknown } {
  const rows: unknown[] = [];
  const reader = new AnswerReader((row) => rows.push(row));
  for (let at = 0, turn = 0; at < text.length; turn++) {
    const length = pieces[turn % pieces.length] ?? 1;
    reader.feed(text.slice(at, at + length));
    at += length;
  }
  return { rows, rest: reader.end() };
}

const pieces = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });
/** Never a number, which would come before the data. */
const member = fc.string().map((name) => `member ${name}`);
const rowLists = fc.array(fc.array(fc.jsonValue()));

describe('an answer that comes in pieces', () => {
  it('gives the rows and the rest as if it had come whole, wherever it was cut', () => {
    fc.assert(
      fc.property(rowLists, fc.array(fc.string()), fc.dictionary(member, fc.jsonValue()), pieces, (rows, fields, others, cuts) => {
        const text = JSON.stringify({ data: { fields, values: rows }, ...others });
        // Read as JSON reads it: a negative zero is none there.
        const whole = JSON.parse(text) as { data: { values: unknown[] } };
        const values = whole.data.values.splice(0);
        expect(readIn(cuts, text)).toEqual({ rows: values, rest: whole });
      }),
    );
  });

  it('is read whole at its end where its data do not come first', () => {
    const told = { errors: [{ code: 'A' }], data: { fields: ['a'], values: [[1], [2]] } };
    expect(readIn([3], JSON.stringify(told))).toEqual({ rows: [], rest: told });
  });

  it('says so when it breaks off', () => {
    const reader = new AnswerReader(() => undefined);
    reader.feed('{"data":{"fields":["a"],"values":[[1],[2');
    expect(() => reader.end()).toThrow(SyntaxError);
  });
});

const NOTHING = { nodes: new Map(), relationships: new Map(), texts: new Set() };
const integer = (value: number) => ({ $type: 'Integer', _value: String(value) });

describe('what an answer says', () => {
  it('is columns, rows, counters that counted, notifications, what cut it short, and its time', () => {
    const told = {
      data: { fields: ['n'], values: [[integer(2)]] },
      counters: { containsUpdates: true, nodesCreated: 2, nodesDeleted: 0 },
      notifications: [
        { code: 'N', title: 'A title', description: 'A description', severity: 'WARNING', position: { offset: 1, line: 1, column: 2 } },
      ],
      truncated: true,
      limit: { rows: 2 },
      bookmarks: [],
      elapsed: 12,
    };
    const received = new Received();
    received.add([integer(1)]);
    expect(decodeAnswer(told, received)).toEqual({
      columns: ['n'],
      rows: [[1n], [2n]],
      found: NOTHING,
      changes: { nodesCreated: 2 },
      plan: null,
      notifications: [{ title: 'A title', description: 'A description', severity: 'WARNING' }],
      cut: { rows: 2 },
      elapsed: 12,
      fault: null,
    });
  });

  it('is a fault with its place and what to do about it', () => {
    const error = { code: 'Neo.ClientError.Statement.SyntaxError', message: 'Wrong', line: 1, column: 7, detail: 'Write it so.' };
    expect(decodeAnswer({ errors: [error] }, new Received())).toEqual({
      columns: [],
      rows: [],
      found: NOTHING,
      changes: {},
      plan: null,
      notifications: [],
      cut: null,
      elapsed: null,
      fault: { code: error.code, message: 'Wrong', detail: 'Write it so.', place: { line: 1, column: 7 } },
    });
  });

  it('is a plan with what the database estimated and counted', () => {
    const plan = {
      operatorType: 'ProduceResults@neo4j',
      arguments: {
        planner: { $type: 'String', _value: 'COST' },
        EstimatedRows: { $type: 'Float', _value: '10.0' },
        EstimatedFrom: { $type: 'String', _value: 'counts' },
        Details: { $type: 'String', _value: 'n' },
      },
      identifiers: ['n'],
      dbHits: 3,
      records: 7,
      children: [{ operatorType: 'AllNodesScan@neo4j', arguments: {}, identifiers: ['n'], dbHits: 8, records: 7, children: [] }],
    };
    expect(decodeAnswer({ data: { fields: [], values: [] }, profiledQueryPlan: plan }, new Received()).plan).toEqual({
      operator: 'ProduceResults',
      details: 'n',
      identifiers: ['n'],
      estimated: 10,
      estimatedFrom: 'counts',
      rows: 7,
      dbHits: 3,
      children: [
        {
          operator: 'AllNodesScan',
          details: '',
          identifiers: ['n'],
          estimated: null,
          estimatedFrom: null,
          rows: 7,
          dbHits: 8,
          children: [],
        },
      ],
    });
  });

  it('is refused where it is not typed', () => {
    const read = (row: unknown) => new Received().add(row);
    expect(() => read([1])).toThrow('A value without a type came.');
    expect(() => read([{ $type: 'Integer', _value: '1.5' }])).toThrow('1.5 is no integer.');
    expect(() => read([{ $type: 'Path', _value: [integer(1)] }])).toThrow('A path holds something that is no node and no relationship.');
  });
});
