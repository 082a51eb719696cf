import { createHash } from 'node:crypto';
import { aboutWords } from '../about';
import { varInks } from '../../domain/drawing/inks';
import { publishedText } from '../../domain/date-words';
import type { ViewModel } from '../../domain/drawing/model';
import { escaped, round, tag } from '../../domain/drawing/svg/markup';
import { VIEWER_DATA, type ViewerData } from '../../domain/drawing/viewer-data';
import type { Article } from '../../domain/citation';
import { legendBlock } from '../picture/legend';
import type { Drawn } from '../picture/read-drawn';
import { writeText } from '../picture/scribe';
import type { ArrangedDrawn } from '../picture/arranged';
import { dateWords, shownWords, sourceWords } from '../picture/words';

interface Parts {
  readonly drawn: Drawn;
  readonly arranged: ArrangedDrawn;
  readonly markup: string;
  readonly data: ViewerData;
  readonly styles: string;
  readonly script: string;
}

/** The whole page. Its policy lets it run and show what is in it, and nothing else: no request can leave it. */
export function htmlPage({ drawn, arranged, markup, data, styles, script: given }: Parts): string {
  const { model, arrangement } = arranged;
  const { frame } = arrangement;
  const script = given.replaceAll('</script', '<\\/script');
  const policy = `default-src 'none'; script-src '${digest(script)}'; style-src '${digest(styles)}'; font-src data:; base-uri 'none'; form-action 'none'`;
  const title = escaped(drawn.about.title);
  const shown = shownWords(drawn, arranged);
  const size = `0 0 ${round(frame.width)} ${round(frame.height)}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${escaped(aboutWords(drawn.about))}">
<meta name="generator" content="Entente ${escaped(drawn.about.version)}">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${styles}</style>
</head>
<body>
<header><h1>${title}</h1><p>${escaped(`${shown} ${sourceNote(drawn)}`)}</p></header>
${filters(drawn)}
<main id="stage" tabindex="0" aria-label="Drawing. Arrow keys move it, plus and minus zoom, 0 shows all. Every statement is in the list beside it.">
<svg id="drawing" xmlns="http://www.w3.org/2000/svg" viewBox="${size}" role="img" aria-label="${title}" font-family="Inter, system-ui, sans-serif">${markup}</svg>
<div id="none" hidden><p>No statement passes the search and the filters.</p><button id="again" type="button">Clear them</button></div>
<div id="tools"><button id="in" type="button" aria-label="Zoom in">+</button><button id="out" type="button" aria-label="Zoom out">−</button><button id="fit" type="button">Show all</button><button id="theme" type="button">Light or dark</button>${legend(model)}</div>
</main>
<aside id="panel" tabindex="0" aria-label="Evidence">
<div class="head"><h2 id="heading">All statements</h2><button id="close" type="button" hidden>Close</button></div>
<div id="about"></div>
<p id="count" role="status"></p>
<ul id="statements"></ul>
</aside>
<script type="application/json" id="${VIEWER_DATA}">${inScript(data)}</script>
<script>${script}</script>
</body>
</html>
`;
}

/** JSON that can stand in a script element whatever its texts hold. */
const inScript = (data: ViewerData): string =>
  JSON.stringify(data).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

const digest = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const sourceNote = (drawn: Drawn): string => `${sourceWords({ ...drawn, articles: [] })} ${dateWords(drawn)}`;

/** Widths of the legend's own picture in pixels: where there is room, and on a telephone. */
const LEGENDS = { wide: 560, narrow: 400 } as const;

function legend(model: ViewModel): string {
  const drawn = Object.entries(LEGENDS).map(([name, width]) => {
    const { markup, height } = legendBlock(model, width, varInks(), writeText);
    return tag('svg', { class: name, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': 'Legend' }, markup);
  });
  return `<details class="legend"><summary>Legend</summary>${drawn.join('')}</details>`;
}

const SIGNS = [
  { value: 1, name: 'Support' },
  { value: -1, name: 'Opposition' },
  { value: 0, name: 'Neither' },
] as const;

function filters({ articles }: Drawn): string {
  const signs = SIGNS.map(({ value, name }) => box('sign', String(value), name)).join('');
  const cited = articles.map((article) => box('article', article.id, articleName(article))).join('');
  return `<form id="filters" role="search" aria-label="Filters">
<label>Search <input id="search" type="search" placeholder="Names and claims"></label>
<label>Evidence of <select id="actor"><option value="">everybody</option></select></label>
<div class="signs" role="group" aria-labelledby="signs"><span id="signs">Sign</span>${signs}</div>
<details class="articles"><summary>Articles (${articles.length})</summary><div>${cited}</div></details>
</form>`;
}

function box(name: string, value: string, text: string): string {
  return tag('label', {}, tag('input', { type: 'checkbox', name, value, checked: '' }) + tag('span', {}, escaped(text)));
}

const articleName = (article: Article): string =>
  article.published === null ? article.title : `${article.title}, ${publishedText(article)}`;
