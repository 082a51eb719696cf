import './viewer.css';
import { VIEWER_DATA, type ViewerData } from '../../server/domain/drawing/viewer-data';
import type { Sign } from '../../server/domain/vocabulary/classes';
import { moveDrawing } from './camera';
import { draw, mark } from './draw';
import { all, make, one } from './elements';
import { listStatements } from './evidence';
import { contentOf, opened, passing, type Choice } from './state';

/** The zoom of a press of a button. */
const STEP = 1.4;

const content = contentOf(JSON.parse(one(`#${VIEWER_DATA}`).textContent) as ViewerData);
const search = one('#search') as HTMLInputElement;
const picker = one('#actor') as HTMLSelectElement;
let open: readonly string[] = [];
/** What the drawing shows, so that opening something does not draw it anew. */
let drawn = '';

const ticked = (name: string): string[] =>
  (all(`input[name=${name}]`) as HTMLInputElement[]).filter(({ checked }) => checked).map(({ value }) => value);

function choice(): Choice {
  const signs = ticked('sign').map((value) => Number(value) as Sign);
  return { signs: new Set(signs), articles: new Set(ticked('article')), search: search.value, open };
}

function show(): void {
  const chosen = choice();
  const statements = passing(content, chosen);
  const asked = statements.map(({ id }) => id).join(' ');
  if (asked !== drawn) draw(content, statements);
  drawn = asked;
  picker.value = open.length === 1 ? (open[0] ?? '') : '';
  one('#none').hidden = statements.length > 0;
  mark(content, open, opened(content, statements, open));
  listStatements(content, statements, chosen, () => openEvidence([]));
}

/** Opens the evidence of an actor or of a pair. */
function openEvidence(ids: readonly string[]): void {
  open = ids;
  show();
  one('#panel').scrollTop = 0;
}

function clicked(on: Element): void {
  const { actor, label, source, target } = on.closest<SVGElement>('[data-actor], [data-label], [data-source]')?.dataset ?? {};
  const id = actor ?? label;
  openEvidence(id !== undefined ? [id] : source !== undefined && target !== undefined ? [source, target] : []);
}

const camera = moveDrawing(clicked);
one('#in').onclick = () => camera.zoomBy(STEP);
one('#out').onclick = () => camera.zoomBy(1 / STEP);
one('#fit').onclick = camera.fit;
one('#filters').addEventListener('input', ({ target }) => {
  if (target === picker) openEvidence(picker.value === '' ? [] : [picker.value]);
  else show();
});
one('#filters').addEventListener('submit', (event) => event.preventDefault());
one('#again').onclick = () => {
  (one('#filters') as HTMLFormElement).reset();
  openEvidence([]);
  search.focus();
};
one('#theme').onclick = () => {
  const dark = getComputedStyle(document.documentElement).colorScheme === 'dark';
  document.documentElement.dataset['theme'] = dark ? 'light' : 'dark';
};
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') openEvidence([]);
});
const named = content.actors.filter(({ place }) => place !== null).sort((a, b) => a.name.localeCompare(b.name, 'en'));
picker.append(...named.map(({ id, name }) => make('option', { value: id }, name)));
show();
