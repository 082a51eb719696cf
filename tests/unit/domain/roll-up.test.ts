import fc from 'fast-check';
import type { Actor, ActorId } from '../../../server/domain/actor';
import { combine, reEnd } from '../../../server/domain/roll-up';
import { isPlain } from '../../../server/domain/statement';
import type { Told } from './statements';
import { ACTORS, anyStatements, statement } from './statements';

/** Labels by the letter that an invented actor's id begins with. */
const LABELS: Readonly<Record<string, string>> = {
  s: 'State',
  l: 'Leader',
  f: 'ArmedGroup',
  o: 'Organization',
  p: 'Process',
  c: 'Population',
};

/** `l1 LEADS s1`, with anything else about the statement behind it. */
const say = (text: string, more: Partial<Told> = {}) => {
  const [from = '', type = '', to = ''] = text.split(' ');
  return statement({ from, type, to, ...more });
};
const actorsOf = (ids: Iterable<string>, labels = (id: string) => LABELS[id.charAt(0)] ?? 'State') =>
  [...ids].map((id) => ({ id: id as ActorId, label: labels(id) }) satisfies Pick<Actor, 'id' | 'label'>);
const combined = (...texts: readonly string[]) => {
  const statements = texts.map((text) => say(text));
  const { combined: groups } = combine(statements, actorsOf(new Set(statements.flatMap(({ from, to }) => [from, to]))));
  return Object.fromEntries(groups.map(({ into, actors }) => [into, actors.join(' ')]));
};

describe('combining leaders and forces with their government', () => {
  it('goes up to the state', () => {
    expect(combined('l1 LEADS s1', 'l2 REPRESENTS s1', 'f1 PART_OF s1', 'l3 LEADS f1', 'o1 PART_OF f1')).toEqual({ s1: 'f1 l1 l2 l3 o1' });
  });

  it('goes to the topmost body where there is no state', () => {
    expect(combined('l1 REPRESENTS o1', 'o2 PART_OF o1', 'l2 LEADS o2')).toEqual({ o1: 'l1 l2 o2' });
  });

  it('follows command downwards: what a state or body leads belongs to it', () => {
    expect(combined('s1 LEADS o1', 'o1 LEADS f1', 'l1 LEADS f1')).toEqual({ s1: 'f1 l1 o1' });
    expect(combined('o1 LEADS s1')).toEqual({ s1: 'o1' });
  });

  it('ties government and forces to the state by their common leader', () => {
    expect(combined('l1 LEADS s1', 'l1 LEADS o1', 'l1 LEADS f1')).toEqual({ s1: 'f1 l1 o1' });
    expect(combined('l1 LEADS o1', 'l1 LEADS f1')).toEqual({ o1: 'f1 l1' });
  });

  it('leaves who has two tops, and what hangs on him goes no further', () => {
    expect(combined('l1 LEADS s1', 'l1 LEADS s2')).toEqual({});
    expect(combined('l1 REPRESENTS o1', 'l1 LEADS s1')).toEqual({});
    expect(combined('f1 PART_OF s1', 'f1 PART_OF s2', 'l1 LEADS f1')).toEqual({ f1: 'l1' });
    expect(combined('l1 LEADS f1', 'l1 LEADS f2')).toEqual({});
  });

  it('takes two ways to the same top for one', () => {
    expect(combined('l1 LEADS s1', 'l1 LEADS f1', 'f1 PART_OF o1', 'o1 PART_OF s1')).toEqual({ s1: 'f1 l1 o1' });
  });

  it('sends a force of a state that also fights in a coalition to the state', () => {
    expect(combined('f1 PART_OF s1', 'f1 PART_OF f2', 'l1 LEADS f1')).toEqual({ s1: 'f1 l1' });
  });

  it('leaves a state itself, and what states are parts of', () => {
    expect(combined('s1 PART_OF o1', 'l1 LEADS o1')).toEqual({ o1: 'l1' });
    expect(combined('s1 LEADS o1', 's2 PART_OF o1')).toEqual({});
  });

  it('never goes to a process, and leaves processes and populations as they are', () => {
    expect(combined('l1 LEADS p1', 'o1 PART_OF p1', 'p1 PART_OF p2', 'p1 PART_OF o2', 'c1 PART_OF s1')).toEqual({});
    expect(combined('l1 LEADS p1', 'l1 REPRESENTS o1')).toEqual({ o1: 'l1' });
  });

  it('takes a ring of offices apart, not what hangs on it', () => {
    expect(combined('o1 PART_OF o2', 'o2 PART_OF o3', 'o3 PART_OF o1', 'o1 PART_OF s1', 'l1 LEADS o2')).toEqual({ o2: 'l1' });
    expect(combined('o1 PART_OF o2', 'o2 PART_OF o1', 'o2 PART_OF f1', 'f1 PART_OF f2', 'f2 PART_OF f1')).toEqual({});
  });

  it('asks plain statements only', () => {
    const doubtful = [say('l1 LEADS s1', { modality: 'alleged' }), say('f1 PART_OF s1', { ambiguous: true }), say('l2 REPRESENTS s1')];
    expect(combine(doubtful, actorsOf(['l1', 'f1', 'l2', 's1'])).combined).toEqual([{ into: 's1', actors: ['l2'] }]);
  });

  it('does not make one of who opposes whom', () => {
    expect(combined('l1 LEADS s1', 'l1 LEADS o1', 'l2 LEADS s1', 'l2 LEADS f1', 'f1 OPPOSES o1')).toEqual({});
    expect(combined('l1 LEADS s1', 'f1 PART_OF s1', 'l2 LEADS f1', 'f1 OPPOSES s1')).toEqual({ f1: 'l2', s1: 'l1' });
  });
});

describe('re-ending', () => {
  it('gives statements the ends of the combination, drops and counts new loops, keeps old ones and the order of symmetric ends', () => {
    const statements = [
      say('l1 LEADS s2', { id: 'office' }),
      say('l1 BACKS f1', { id: 'backs' }),
      say('l1 MEETS s1', { id: 'meets' }),
      say('f1 OPPOSES f1', { id: 'infighting' }),
      say('s2 OPPOSES s2', { id: 'loop' }),
    ];
    const { statements: after, dropped } = reEnd(statements, combine(statements, actorsOf(['l1', 's1', 's2', 'f1'])));
    expect(after.map(({ id, from, to }) => [id, from, to].join(' '))).toEqual([
      'backs s2 f1',
      'meets s1 s2',
      'infighting f1 f1',
      'loop s2 s2',
    ]);
    expect(dropped).toBe(1);
  });

  const anyLabels = fc.array(fc.constantFrom(...Object.values(LABELS)), { minLength: ACTORS.length, maxLength: ACTORS.length });

  it('keeps ids, invents no actor, swallows no opposition, and combines once for all', () => {
    fc.assert(
      fc.property(anyStatements, anyLabels, (statements, labels) => {
        const actors = ACTORS.map((id, index) => ({ id: id as unknown as ActorId, label: labels[index] ?? '' }));
        const combination = combine(statements, actors);
        const labelOf = (id: ActorId) => actors.find((actor) => actor.id === id)?.label;
        for (const [id, into] of combination.into) {
          expect(combination.into.has(into)).toBe(false);
          expect(['State', 'Process', 'Population']).not.toContain(labelOf(id));
          expect(labelOf(into)).not.toBe('Process');
        }
        const after = reEnd(statements, combination);
        expect(after.statements.length + after.dropped).toBe(statements.length);
        const ends = new Map(after.statements.map((one) => [one.id, one]));
        for (const before of statements) {
          const [from, to] = [before.from, before.to].map((id) => combination.into.get(id) ?? id);
          const now = ends.get(before.id);
          if (now) expect({ ...now, from: [now.from, now.to].sort(), to: null }).toEqual({ ...before, from: [from, to].sort(), to: null });
          else
            expect([from === to, before.from === before.to, isPlain(before) && before.class === 'opposition']).toEqual([
              true,
              false,
              false,
            ]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the order of the statements', () => {
    fc.assert(
      fc.property(anyStatements, anyLabels, (statements, labels) => {
        const actors = ACTORS.map((id, index) => ({ id: id as unknown as ActorId, label: labels[index] ?? '' }));
        expect(combine([...statements].reverse(), actors)).toEqual(combine(statements, actors));
      }),
    );
  });

  it('stands a long chain of parts', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => say(`o${String(index)} PART_OF o${String(index + 1)}`));
    expect(combine(chain, actorsOf(chain.map(({ from }) => from))).into.get('o0' as ActorId)).toBe('o20000');
  });
});
