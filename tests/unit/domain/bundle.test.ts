import fc from 'fast-check';
import { bundle, lineId } from '../../../server/domain/bundle';
import { isPlain, isWordsOnly } from '../../../server/domain/statement';
import { anyStatements, statement } from './statements';

describe('bundling', () => {
  it('makes one line a pair and class, with the ends where statements point', () => {
    const statements = [
      statement({ type: 'BACKS', from: 'borland', to: 'avaria', means: ['rhetorical'] }),
      statement({ type: 'BACKS', from: 'avaria', to: 'borland', article: 'reef-raid', means: ['rhetorical', 'military'] }),
      statement({ type: 'OPPOSES', from: 'borland', to: 'avaria', means: ['rhetorical'] }),
      statement({ type: 'BACKS', from: 'borland', to: 'avaria', article: 'reef-raid', means: ['rhetorical'] }),
    ];
    const [s0, s1, s2, s3] = statements.map((one) => one.id);
    expect(bundle(statements)).toEqual([
      {
        id: 'avaria|opposition|borland',
        source: 'avaria',
        target: 'borland',
        class: 'opposition',
        sign: -1,
        statements: [s2],
        articles: ['harbour-talks'],
        pointsAtSource: true,
        pointsAtTarget: false,
        solid: true,
        wordsOnly: true,
      },
      {
        id: 'avaria|support|borland',
        source: 'avaria',
        target: 'borland',
        class: 'support',
        sign: 1,
        statements: [s0, s1, s3],
        articles: ['harbour-talks', 'reef-raid'],
        pointsAtSource: true,
        pointsAtTarget: true,
        solid: true,
        wordsOnly: false,
      },
    ]);
  });

  it('leaves a symmetric line without ends, unless a directed statement of its class points somewhere', () => {
    const allied = statement({ type: 'ALLIED_WITH', from: 'avaria', to: 'borland' });
    const ends = (lines: ReturnType<typeof bundle>) => lines.map((line) => [line.pointsAtSource, line.pointsAtTarget]);
    expect(ends(bundle([allied]))).toEqual([[false, false]]);
    expect(ends(bundle([allied, statement({ type: 'BACKS', from: 'avaria', to: 'borland' })]))).toEqual([[false, true]]);
  });

  it('counts in the width only articles that say so plainly, unless the reader counts the others in', () => {
    const doubtful = [
      statement({ type: 'BACKS', from: 'avaria', to: 'borland', modality: 'planned' }),
      statement({ type: 'BACKS', from: 'avaria', to: 'borland', ambiguous: true, article: 'reef-raid' }),
    ];
    expect(bundle(doubtful)).toMatchObject([{ solid: false, articles: [] }]);
    expect(bundle(doubtful, () => true)).toMatchObject([{ solid: false, articles: ['harbour-talks', 'reef-raid'] }]);
  });

  it('draws an uncited statement in a line without articles', () => {
    expect(bundle([statement({ type: 'TRADES_WITH', from: 'avaria', to: 'borland', citation: null })])).toMatchObject([
      { id: 'avaria|other|borland', sign: 0, articles: [], pointsAtTarget: true },
    ]);
  });

  it('puts every statement into exactly one line, its own', () => {
    fc.assert(
      fc.property(anyStatements, (statements) => {
        const lines = bundle(statements);
        expect(lines.flatMap((line) => line.statements).sort()).toEqual(statements.map((one) => one.id).sort());
        expect(lines.map((line) => line.id)).toEqual([...new Set(statements.map(lineId))].sort());
        for (const line of lines) {
          const own = statements.filter((one) => lineId(one) === line.id);
          expect(line.statements).toEqual(own.map((one) => one.id));
          expect([line.solid, line.wordsOnly]).toEqual([own.some(isPlain), own.every(isWordsOnly)]);
          expect(line.source <= line.target).toBe(true);
        }
      }),
    );
  });
});
