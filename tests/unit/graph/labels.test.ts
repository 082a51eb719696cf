import fc from 'fast-check';
import { overlaps, type Box } from '../../../server/domain/drawing/geometry/box-grid';
import { LabelLayer } from '../../../server/domain/drawing/labels/label-layer';
import { labelFontSize, labelText } from '../../../server/domain/drawing/labels/label-text';
import { labelBox, placeLabels, type Labelled, type PlaceOptions } from '../../../server/domain/drawing/labels/place-labels';
import { seededRandom } from '../../../server/domain/drawing/layouts/random';
import { Scene } from '../../../server/domain/drawing/scene';
import { measure } from './planted';

const FONT = { fontSize: 12, weight: 500 };
const OPTIONS: PlaceOptions = { frame: null, framed: false, linePoints: [], before: new Map(), rounds: 2, apart: 1, most: Infinity };

const at = (id: string, x: number, y: number, name = 'A label', priority = 0): Labelled => ({
  id,
  x,
  y,
  hw: 10,
  hh: 10,
  priority,
  text: labelText(name, FONT, measure),
});

describe('a label', () => {
  it.each([
    ['Syria', ['Syria']],
    ['Northern Harbour League', ['Northern', 'Harbour League']],
    ['Revolutionary Council of the Northern Harbours', ['Revolutionary', 'Council of the', 'Northern Harbours']],
    ['Talks on a lasting peace', ['Talks on a', 'lasting peace']],
  ])('breaks "%s" into even lines', (name, lines) => {
    expect(labelText(name, FONT, measure).lines).toEqual(lines);
  });

  it('cuts a word that is much too long, but not on request', () => {
    const name = 'x'.repeat(60);
    expect(labelText(name, FONT, measure).lines[0]).toMatch(/^x{10,25}…$/);
    expect(labelText(name, FONT, measure, true).lines).toEqual([name]);
  });

  it('is never smaller than 11 pixels nor larger than 14', () => {
    expect([0, 1, 10, 1000].map(labelFontSize)).toEqual([11, 11.5, 13, 14]);
  });
});

describe('placing labels', () => {
  it('prefers the place below', () => {
    expect(placeLabels([at('a', 100, 100)], OPTIONS).get('a')?.side).toBe('below');
  });

  it('takes another side where a shape, a mark or a line is in the way', () => {
    const shape = placeLabels([at('a', 100, 100), at('b', 100, 128)], OPTIONS);
    expect(shape.get('a')?.side).not.toBe('below');
    const mark = placeLabels([at('a', 100, 100)], { ...OPTIONS, marks: [{ x1: 95, y1: 113, x2: 105, y2: 123 }] });
    expect(mark.get('a')?.side).not.toBe('below');
    const line = placeLabels([at('a', 100, 100)], {
      ...OPTIONS,
      linePoints: Array.from({ length: 20 }, (_, i) => [100, 100 + 2 * i]).flat(),
    });
    expect(line.get('a')?.side).not.toBe('below');
  });

  it.each([
    ['stays below a shape where nothing is in the way', [], 'below'],
    ['leaves the badge of another that stands for several', ['c', 'd'], 'right'],
  ])('%s', (_what, combined, side) => {
    const actor = (id: string, more: object) => ({ id, name: id === 'a' ? 'A longer label' : 'b', label: 'State', counted: 0, ...more });
    const scene = new Scene({ actors: [actor('a', {}), actor('b', { combined })], lines: [], pairs: [] });
    const height = scene.actors.get('b')?.height ?? 0;
    scene.move('a', { x: 100, y: 100 });
    scene.move('b', { x: 80, y: 100 + height + 20 });
    const layer = new LabelLayer(scene, measure);
    layer.place({ zoom: 1, pan: { x: 0, y: 0 }, width: 400, height: 400 }, false);
    expect(layer.sides.get('a')).toBe(side);
  });

  it('keeps labels inside the frame', () => {
    const frame = { x1: 0, y1: 0, x2: 200, y2: 112 };
    expect(placeLabels([at('a', 15, 100)], { ...OPTIONS, frame, framed: true }).get('a')?.side).toBe('right');
  });

  it('lets the one with less yield where there is room for one only', () => {
    const crowd = Array.from({ length: 12 }, (_, i) =>
      at(`a${i}`, 100 + (i % 4) * 6, 100 + Math.floor(i / 4) * 6, 'A rather long label', i),
    );
    const placed = placeLabels(crowd, OPTIONS);
    expect(placed.size).toBeLessThan(12);
    expect(placed.has('a11')).toBe(true);
  });

  it('moves a label aside to make room for another', () => {
    // b has room to the right only, where a, served first, would like to stand.
    const a = at('a', 160, 80, 'Long label', 9);
    const b = { ...at('b', 100, 100, 'Long label', 1) };
    const walls = [
      { x1: 60, y1: 60, x2: 140, y2: 88 },
      { x1: 60, y1: 112, x2: 140, y2: 140 },
      { x1: 0, y1: 80, x2: 88, y2: 120 },
    ];
    const frame = { x1: 88, y1: 40, x2: 400, y2: 400 };
    const placed = placeLabels([a, b], { ...OPTIONS, frame, framed: true, marks: walls });
    expect([...placed.keys()].sort()).toEqual(['a', 'b']);
  });

  it('crosses any number of lines rather than lie on the shape of another', () => {
    const column = (x: number) => Array.from({ length: 120 }, (_, i) => [x, 40 + i]).flat();
    const lines = [75, 85, 95, 105, 115, 125, 135].flatMap(column);
    const others = [at('b', 100, 124), at('c', 140, 100), at('d', 60, 100)];
    const placed = placeLabels([at('a', 100, 100)], { ...OPTIONS, others, linePoints: lines });
    expect(placed.get('a')?.side).toBe('above');
  });

  it('moves another label aside rather than lie on a shape', () => {
    // Only above a is there no shape, and there b, served first, has its label; b has room to its right too.
    const a = at('a', 100, 100);
    const b = at('b', 100, 60, 'A label', 9);
    const others = [at('c', 100, 124), at('d', 130, 100), at('e', 70, 100)];
    const placed = placeLabels([a, b], { ...OPTIONS, others });
    expect([...placed].map(([id, { side }]) => [id, side])).toEqual(expect.arrayContaining([['a', 'above']]));
    expect(placed.get('b')?.side).not.toBe('below');
  });

  describe('where layouts have left room below all', () => {
    /** A drawing with room for every label below its shape, and points of lines that draw the labels elsewhere. */
    function packed(seed: number): { actors: Labelled[]; linePoints: number[] } {
      const random = seededRandom(seed);
      const below = (one: Labelled) => [labelBox(one, 'below'), { x1: one.x - 5, x2: one.x + 5, y1: one.y - 5, y2: one.y + 5 }];
      const apart = (a: Labelled, b: Labelled) => below(a).every((mine) => below(b).every((others) => !overlaps(mine, others, 1.1)));
      const count = 4 + Math.floor(random() * 12);
      const actors: Labelled[] = [];
      for (let tries = 0; tries < 400 && actors.length < count; tries++) {
        const [x, y] = [30 + Math.floor(random() * 200), 20 + Math.floor(random() * 120)];
        const priority = Math.floor(random() * 5);
        const name = 'x'.repeat(2 + Math.floor(random() * 12));
        const actor = { ...at(`a${actors.length}`, x, y, name, priority), hw: 5, hh: 5 };
        if (actors.every((other) => apart(actor, other))) actors.push(actor);
      }
      const points = Array.from({ length: Math.floor(random() * 300) }, () => [random() * 260, random() * 180]);
      return { actors, linePoints: points.flat() };
    }
    const covered = (boxes: Iterable<Box>, points: readonly number[]) =>
      [...boxes].reduce(
        (sum, { x1, y1, x2, y2 }) =>
          sum +
          points.filter((x, i) => i % 2 === 0 && x >= x1 && x <= x2 && (points[i + 1] ?? 0) >= y1 && (points[i + 1] ?? 0) <= y2).length,
        0,
      );

    // In drawing 3401 a label has to yield when they are placed once only, each where it suits it best.
    it.each([3401, ...Array.from({ length: 60 }, (_, i) => i)])(
      'shows all, and covers no more than all below would (drawing %i)',
      (seed) => {
        const { actors, linePoints } = packed(seed);
        const placed = placeLabels(actors, { ...OPTIONS, rounds: 4, linePoints });
        const below = actors.map((actor) => labelBox(actor, 'below'));
        expect(actors.filter(({ id }) => !placed.has(id))).toEqual([]);
        expect(covered(placed.values(), linePoints)).toBeLessThanOrEqual(covered(below, linePoints));
      },
    );
  });

  it('never lays one label over another, and never shows more than allowed', () => {
    const labelled = fc.record({
      x: fc.integer({ min: 0, max: 500 }),
      y: fc.integer({ min: 0, max: 400 }),
      words: fc.integer({ min: 1, max: 4 }),
      priority: fc.integer({ min: 0, max: 20 }),
    });
    fc.assert(
      fc.property(
        fc.array(labelled, { maxLength: 50 }),
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 1, max: 60 }),
        (rows, rounds, most) => {
          const actors = rows.map(({ x, y, words, priority }, i) => at(`a${i}`, x, y, Array(words).fill('word').join(' '), priority));
          const placed = [...placeLabels(actors, { ...OPTIONS, rounds, most }).values()];
          const clashes = placed.filter((label, i) => placed.slice(i + 1).some((other) => overlaps(label, other)));
          const moved = placed.filter((label) => {
            const actor = actors.find(({ id }) => id === label.id);
            return !actor || labelBox(actor, label.side).x1 !== label.x1;
          });
          return clashes.length === 0 && moved.length === 0 && (rounds > 0 || placed.length <= most);
        },
      ),
    );
  });
});
