import fc from 'fast-check';
import { contestedKeys, pairKey, pairs } from '../../../server/domain/contested';
import type { Told } from './statements';
import { anyStatements, statement } from './statements';

const between = (...told: readonly Omit<Told, 'from' | 'to'>[]) => told.map((one) => statement({ from: 'avaria', to: 'borland', ...one }));
const statusOf = (...told: readonly Omit<Told, 'from' | 'to'>[]) => pairs(between(...told)).map((pair) => pair.status);

describe('a pair', () => {
  it('is keyed by its ends, first in the alphabet first, whatever the direction', () => {
    expect(
      pairs([
        statement({ type: 'MEETS', from: 'borland', to: 'mira-holt' }),
        statement({ type: 'LEADS', from: 'mira-holt', to: 'avaria' }),
      ]),
    ).toEqual([
      { key: 'avaria|mira-holt', a: 'avaria', b: 'mira-holt', status: null },
      { key: 'borland|mira-holt', a: 'borland', b: 'mira-holt', status: null },
    ]);
  });

  it('is contested when plain support and plain opposition stand between the two, whatever the direction', () => {
    expect(statusOf({ type: 'BACKS' }, { type: 'OPPOSES' })).toEqual(['contested']);
    expect(
      pairs([
        statement({ type: 'BACKS', from: 'borland', to: 'avaria' }),
        statement({ type: 'OPPOSES', from: 'avaria', to: 'borland' }),
      ]).map((pair) => pair.status),
    ).toEqual(['contested']);
    expect(statusOf({ type: 'ALLIED_WITH' }, { type: 'OPPOSES' })).toEqual(['contested']);
  });

  it.each(['planned', 'hypothetical', 'alleged', 'denied'] as const)('is not contested by a statement that is %s', (modality) => {
    expect(statusOf({ type: 'BACKS' }, { type: 'OPPOSES', modality })).toEqual([null]);
    expect(statusOf({ type: 'BACKS', modality }, { type: 'OPPOSES' })).toEqual([null]);
  });

  it('is not contested by an ambiguous statement, or by contact', () => {
    expect(statusOf({ type: 'BACKS' }, { type: 'OPPOSES', ambiguous: true })).toEqual([null]);
    expect(statusOf({ type: 'BACKS' }, { type: 'MEETS' })).toEqual([null]);
  });

  it('changed when the times do not overlap; no date overlaps with everything', () => {
    expect(statusOf({ type: 'BACKS', date: '2030' }, { type: 'OPPOSES', date: '2031-04' })).toEqual(['changed']);
    expect(statusOf({ type: 'BACKS', date: '2030', until: '2031' }, { type: 'OPPOSES', date: '2031-04' })).toEqual(['contested']);
    expect(statusOf({ type: 'BACKS', date: '2030' }, { type: 'OPPOSES' })).toEqual(['contested']);
    expect(statusOf({ type: 'BACKS', date: '2030' }, { type: 'OPPOSES', date: '2031' }, { type: 'BACKS', date: '2031-05' })).toEqual([
      'contested',
    ]);
  });

  it('is disputed where a statement is denied', () => {
    expect(statusOf({ type: 'BACKS', modality: 'alleged' }, { type: 'BACKS', modality: 'denied' })).toEqual(['disputed']);
    expect(statusOf({ type: 'ALLIED_WITH' }, { type: 'BACKS', modality: 'denied' })).toEqual(['disputed']);
    expect(statusOf({ type: 'BACKS', modality: 'denied' })).toEqual([null]);
    expect(statusOf({ type: 'BACKS', modality: 'denied' }, { type: 'BACKS', modality: 'denied' })).toEqual([null]);
    expect(statusOf({ type: 'MEETS' }, { type: 'BACKS', modality: 'denied' })).toEqual([null]);
    expect(statusOf({ type: 'TRADES_WITH' }, { type: 'LENDS_TO', modality: 'denied' })).toEqual([null]);
    expect(statusOf({ type: 'TRADES_WITH' }, { type: 'TRADES_WITH', modality: 'denied' })).toEqual(['disputed']);
  });

  it('has the first of contested, disputed, changed where several hold', () => {
    const denial = { type: 'BACKS', modality: 'denied' } as const;
    expect(statusOf({ type: 'BACKS' }, { type: 'OPPOSES' }, denial)).toEqual(['contested']);
    expect(statusOf({ type: 'BACKS', date: '2030' }, { type: 'OPPOSES', date: '2031' }, denial)).toEqual(['disputed']);
  });

  it('of one actor with itself is never anything', () => {
    const loop = (type: string) => statement({ type, from: 'reef-front', to: 'reef-front' });
    expect(pairs([loop('BACKS'), loop('OPPOSES')])).toEqual([
      { key: 'reef-front|reef-front', a: 'reef-front', b: 'reef-front', status: null },
    ]);
  });

  it('stands once for each two ends, and does not depend on the order or direction of the statements', () => {
    fc.assert(
      fc.property(anyStatements, (statements) => {
        const found = pairs(statements);
        expect(found.map((pair) => pair.key)).toEqual([...new Set(statements.map(pairKey))].sort());
        expect(pairs([...statements].reverse())).toEqual(found);
        expect(pairs(statements.map((one) => ({ ...one, from: one.to, to: one.from })))).toEqual(found);
        expect([...contestedKeys(statements)]).toEqual(found.filter((pair) => pair.status === 'contested').map((pair) => pair.key));
      }),
    );
  });
});
