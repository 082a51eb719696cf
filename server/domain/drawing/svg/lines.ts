import { DASHES, endSize, LINE_ENDS, PAIR_GLYPH, PAIR_GLYPHS } from '../../vocabulary/line-ends';
import type { DrawnLine } from '../elements';
import type { Path, Tip } from '../geometry/curve';
import { lineInk, type Inks } from '../inks';
import type { Scene, SceneGlyph } from '../scene';
import { DEPTH } from '../strokes';
import { round, tag } from './markup';

/** What is said of a line to whoever points at it or has it read out; empty says nothing. */
export type Told = (line: DrawnLine) => string;

/** Every line with its ends, in the order in which the page stacks them. */
export function linesMarkup(scene: Scene, inks: Inks, told: Told): string {
  const lines = [...scene.lines.values()].sort((a, b) => DEPTH[a.class] - DEPTH[b.class]);
  return lines.map((line) => lineMarkup(scene, line, inks, told(line))).join('\n');
}

function lineMarkup(scene: Scene, line: DrawnLine, inks: Inks, told: string): string {
  const curve = scene.curve(line.id);
  if (!curve) return '';
  const colour = inks[lineInk(line.class, line.wordsOnly)];
  const stroke = tag('path', {
    d: pathData(curve.path),
    fill: 'none',
    stroke: colour,
    'stroke-width': line.width,
    'stroke-dasharray': line.solid ? undefined : DASHES.join(' '),
  });
  return tag(
    'g',
    { 'data-line': line.id, 'data-source': line.source, 'data-target': line.target },
    told + stroke + curve.tips.map((tip) => tipMarkup(tip, line.width, colour)).join(''),
  );
}

function pathData(path: Path): string {
  const at = (i: number) => round(path[i] ?? 0);
  let data = `M${at(0)} ${at(1)}`;
  for (let i = 2; i + 3 < path.length; i += 4) data += `Q${at(i)} ${at(i + 1)} ${at(i + 2)} ${at(i + 3)}`;
  return data;
}

/** The end of a line. */
export function tipMarkup({ x, y, angle, end }: Tip, width: number, colour: string): string {
  const size = endSize(width);
  const turn = angle - Math.PI / 2;
  const corners = LINE_ENDS[end].corners.map(([cx, cy]) => {
    const [dx, dy] = [cx * size, cy * size];
    return `${round(x + dx * Math.cos(turn) - dy * Math.sin(turn))} ${round(y + dx * Math.sin(turn) + dy * Math.cos(turn))}`;
  });
  return tag('path', { d: `M${corners.join('L')}Z`, fill: colour });
}

/** The mark of each contested, changed or disputed pair. */
export function glyphsMarkup(scene: Scene, inks: Inks): string {
  return scene
    .glyphs()
    .map((glyph) => {
      const line = scene.lines.get(glyph.lines[0] ?? '');
      return tag('g', { 'data-source': line?.source, 'data-target': line?.target }, glyphMarkup(glyph, inks));
    })
    .join('\n');
}

/** The mark of a pair: in the colours of support and opposition. */
export function glyphMarkup({ x, y, status }: Omit<SceneGlyph, 'lines'>, inks: Inks): string {
  const { halves, mark, name, is } = PAIR_GLYPHS[status];
  const { radius, ring, mark: markWidth } = PAIR_GLYPH;
  const half = (sweep: 0 | 1) => `M0 ${-radius}A${radius} ${radius} 0 0 ${sweep} 0 ${radius}Z`;
  const drawn = [
    tag('title', {}, `${name}: ${is}`),
    tag('circle', { r: radius + 1.6, fill: inks.canvas }),
    tag('path', { d: half(0), fill: inks.backed }),
    tag('path', { d: half(1), fill: inks.opposed }),
    halves ? '' : tag('circle', { r: radius - ring, fill: inks.canvas }),
    mark === ''
      ? ''
      : tag('path', {
          d: mark,
          fill: 'none',
          stroke: halves ? inks.canvas : inks.text,
          'stroke-width': markWidth,
          'stroke-linecap': 'round',
          'stroke-linejoin': 'round',
        }),
  ];
  return tag('g', { transform: `translate(${round(x)} ${round(y)})` }, drawn.join(''));
}
