import { valueText } from '../../../../client/features/console/answer/value-text';
import type { NodeValue, RelationshipValue, Value } from '../../../../client/features/console/answer/value';

const node = (id: string, label: string): NodeValue => ({ kind: 'node', id, labels: [label], properties: {} });
const backs = (start: string, end: string): RelationshipValue => ({
  kind: 'relationship',
  id: 'r',
  type: 'BACKS',
  start,
  end,
  properties: { since: 2016n },
});

describe('a value in one line', () => {
  it.each<[string, Value, string]>([
    ['a text, bare', 'a "b"', 'a "b"'],
    ['a text in a list', ['a "b"', null], '["a \\"b\\"", null]'],
    ['a large integer', 9007199254740993n, '9007199254740993'],
    ['a whole float', 1, '1.0'],
    ['a negative zero', -0, '-0.0'],
    ['no number', NaN, 'NaN'],
    ['a map', { kind: 'map', entries: { a: true, b: [1n] } }, '{a: true, b: [1]}'],
    ['a date', { kind: 'other', type: 'Date', text: '2017-11-22' }, '2017-11-22'],
    [
      'a node',
      { kind: 'node', id: '0', labels: ['Actor', 'State'], properties: { name: 'Ruritania' } },
      '(:Actor:State {name: "Ruritania"})',
    ],
    ['a relationship', backs('a', 'b'), '[:BACKS {since: 2016}]'],
    [
      'a path',
      { kind: 'path', items: [node('a', 'A'), backs('a', 'b'), node('b', 'B'), backs('c', 'b'), node('c', 'C')] },
      '(:A)-[:BACKS {since: 2016}]->(:B)<-[:BACKS {since: 2016}]-(:C)',
    ],
  ])('%s', (_, value, text) => {
    expect(valueText(value)).toBe(text);
  });
});
