import type { About } from '../format';
import { aboutWords } from '../about';
import { escaped, tag } from '../../domain/drawing/svg/markup';
import { MAIN_FAMILY } from './fonts';
import type { Sheet } from './sheet';

/** A picture as an SVG document; `styles` is a style sheet of its own, where it brings its letters. */
export function svgFile({ width, height, markup, background }: Sheet, about: About, styles = ''): string {
  const content = [
    tag('title', {}, escaped(about.title)),
    tag('desc', {}, escaped(aboutWords(about))),
    styles === '' ? '' : tag('style', {}, styles),
    tag('rect', { width, height, fill: background }),
    markup,
  ].filter((part) => part !== '');
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  return tag(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', ...size, role: 'img', 'font-family': `${MAIN_FAMILY}, system-ui, sans-serif` },
    `\n${content.join('\n')}\n`,
  );
}
