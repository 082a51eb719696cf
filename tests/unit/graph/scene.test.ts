import { Scene } from '../../../server/domain/drawing/scene';
import { edgeElement, nodeElement } from '../../../client/graph/elements';
import type { ActorId } from '../../../server/domain/actor';
import type { ArticleId } from '../../../server/domain/citation';
import type { PairStatus } from '../../../server/domain/contested';
import { lineWidth } from '../../../server/domain/vocabulary/line-ends';
import { actorSize, shapePath, SHAPES } from '../../../server/domain/vocabulary/shapes';
import { LABELS } from '../../../server/domain/vocabulary/labels';
import { line } from './planted';

const actor = (id: string, label = 'State', counted = 1) => ({ id, name: id.toUpperCase(), label, counted });
const pair = (a: string, b: string, status: PairStatus) => ({ key: `${a}|${b}`, a: a as ActorId, b: b as ActorId, status });

function scene() {
  const drawn = new Scene({
    actors: [actor('a'), actor('b', 'Leader'), actor('c', 'Process')],
    lines: [
      line('a', 'support', 'b'),
      line('b', 'opposition', 'a'),
      line('a', 'contact', 'c'),
      line('b', 'opposition', 'b'),
      line('a', 'support', 'gone'),
    ],
    pairs: [pair('a', 'b', 'contested'), pair('a', 'gone', 'contested')],
  });
  drawn.move('a', { x: 0, y: 0 });
  drawn.move('b', { x: 200, y: 0 });
  drawn.move('c', { x: 0, y: 200 });
  return drawn;
}

describe('a scene', () => {
  it('leaves out lines whose ends are not shown', () => {
    expect([...scene().lines.keys()]).toEqual(['a|support|b', 'a|opposition|b', 'a|contact|c', 'b|opposition|b']);
  });

  it('knows the lines of an actor, of a pair, and their ends', () => {
    expect(scene().linesOf('b')).toEqual(['a|support|b', 'a|opposition|b', 'b|opposition|b']);
    expect(scene().pairOf('a|support|b')).toEqual(['a|support|b', 'a|opposition|b']);
    expect([...scene().endsOf(['a|support|b', 'a|contact|c'])]).toEqual(['a', 'b', 'c']);
  });

  it('finds the line under a point, after a move too', () => {
    const drawn = scene();
    expect(drawn.lineAt({ x: 100, y: -6 }, 3)).toBe('a|support|b');
    expect(drawn.lineAt({ x: 100, y: 7 }, 3)).toBe('a|opposition|b');
    expect(drawn.lineAt({ x: 100, y: 60 }, 3)).toBeNull();
    drawn.move('b', { x: 200, y: 120 });
    expect(drawn.lineAt({ x: 100, y: 60 }, 8)).not.toBeNull();
  });

  it('marks a contested pair between its two lines', () => {
    expect(
      scene()
        .glyphs()
        .map(({ x, y, status, lines }) => [Math.round(x), Math.round(y) + 0, status, lines]),
    ).toEqual([[100, 0, 'contested', ['a|support|b', 'a|opposition|b']]]);
  });

  it('finds the pair under its mark, whatever other line runs nearer', () => {
    const drawn = new Scene({
      actors: ['a', 'b', 'c', 'd'].map((id) => actor(id)),
      lines: [line('a', 'support', 'b'), line('b', 'opposition', 'a'), line('c', 'contact', 'd')],
      pairs: [pair('a', 'b', 'contested')],
    });
    for (const [id, x, y] of [
      ['a', 0, 0],
      ['b', 200, 0],
      ['c', 100, -100],
      ['d', 100, 100],
    ] as const)
      drawn.move(id, { x, y });
    const [mark] = drawn.glyphs();
    expect(drawn.lineAt({ x: (mark?.x ?? 0) + 1, y: mark?.y ?? 0 }, 7)).toMatch(/^a\|/);
    expect(drawn.lineAt({ x: 100, y: 40 }, 7)).toBe('c|contact|d');
  });

  it('moves the mark along where a shape stands in its place', () => {
    const drawn = scene();
    drawn.move('c', { x: 100, y: 0 });
    const [glyph] = drawn.glyphs();
    expect(Math.abs((glyph?.x ?? 100) - 100)).toBeGreaterThan(12);
  });

  it('gives a point of a line where no other runs', () => {
    const drawn = scene();
    const handle = drawn.handleOf('a|contact|c') ?? { x: NaN, y: NaN };
    expect(drawn.lineAt(handle, 4)).toBe('a|contact|c');
    expect(drawn.handleOf('nobody')).toBeNull();
  });
});

describe('what Cytoscape.js is told', () => {
  const drawn = new Scene({
    actors: [{ ...actor('a', 'ArmedGroup', 4), collective: true }, actor('b')],
    lines: [
      line('b', 'opposition', 'a', { solid: false, wordsOnly: true, articles: [] }),
      line('a', 'support', 'b', { pointsAtSource: true, articles: ['x', 'y', 'z', 'w'] as ArticleId[] }),
    ],
    pairs: [],
  });
  const element = (id: string) => {
    const found = drawn.lines.get(id);
    return found && edgeElement(found, 26, 20);
  };

  it('tells doubt by dashes, words by a lighter line, and where statements point by ends', () => {
    expect(element('a|opposition|b')).toEqual({
      data: { id: 'a|opposition|b', source: 'a', target: 'b', width: 1.7, bow: 26 },
      classes: 'opposition words doubtful bowed source-bar',
    });
    expect(element('a|support|b')).toEqual({
      data: { id: 'a|support|b', source: 'a', target: 'b', width: 3.2, bow: 26 },
      classes: 'support bowed source-arrow target-arrow',
    });
  });

  it('tells the label by the shape, and a collective', () => {
    const found = drawn.actors.get('a');
    expect(found && nodeElement(found).classes).toBe('diamond collective');
  });
});

describe('the tables', () => {
  it('have a shape for every label', () => {
    expect(Object.values(LABELS).filter(({ shape }) => !Object.hasOwn(SHAPES, shape))).toEqual([]);
  });

  it('let width and size grow slowly, up to a cap', () => {
    expect([0, 1, 4, 9, 100].map((articles) => lineWidth('support', articles))).toEqual([1.7, 1.7, 3.2, 4.7, 5]);
    expect([1, 4, 9].map((articles) => lineWidth('office', articles))).toEqual([0.9, 0.9, 0.9]);
    expect([0, 4, 36, 400].map(actorSize)).toEqual([15, 21, 34, 34]);
  });

  it.each(Object.keys(SHAPES))('draw %s as a closed path', (name) => {
    expect(shapePath(name, 20)).toMatch(/^M.*Z$/);
    expect(shapePath(name, 20)).not.toMatch(/NaN|undefined/);
  });
});
