import { glyphsMarkup, linesMarkup } from '../../server/domain/drawing/svg/lines';
import { escaped, tag } from '../../server/domain/drawing/svg/markup';
import { varInks } from '../../server/domain/drawing/inks';
import { Scene } from '../../server/domain/drawing/scene';
import { viewModelOf } from '../../server/domain/drawing/view-model';
import { hopSentence } from '../../server/domain/sentences';
import { reEnd } from '../../server/domain/roll-up';
import { isPlain, type Statement } from '../../server/domain/statement';
import type { ActorId } from '../../server/domain/actor';
import { all, one } from './elements';
import { endsOf, type Content } from './state';

/** Draws the lines of these statements between the actors where the server has put them, and takes off whoever has none. */
export function draw(content: Content, passing: readonly Statement[]): void {
  const { statements } = reEnd(passing, { into: content.combined });
  const scene = sceneOf(content, statements);
  const byId = new Map<string, Statement>(statements.map((statement) => [statement.id, statement]));
  const nameOf = (id: ActorId) => content.actor.get(id);
  one('[data-part=lines]').innerHTML = linesMarkup(scene, varInks(), ({ source, target, statements: ids }) => {
    const said = hopSentence({ from: source, to: target, statements: ids.flatMap((id) => byId.get(id) ?? []) }, nameOf);
    return tag('title', {}, escaped(said));
  });
  for (const line of all('[data-line]')) line.append(reachOf(line));
  one('[data-part=glyphs]').innerHTML = glyphsMarkup(scene, varInks());
  for (const element of all('[data-actor], [data-label]'))
    element.classList.toggle('away', !scene.actors.has(element.dataset['actor'] ?? element.dataset['label'] ?? ''));
}

/** The line once more, wide and unseen, for the pointer. */
function reachOf(line: HTMLElement): Node {
  const stroke = line.querySelector('path')?.cloneNode() as SVGPathElement;
  stroke.classList.add('reach');
  return stroke;
}

function sceneOf({ actors, bows, countAll }: Content, statements: readonly Statement[]): Scene {
  const scene = new Scene(viewModelOf(actors, statements, { counts: countAll ? () => true : isPlain }));
  for (const { id, place } of actors) if (place && scene.actors.has(id)) scene.move(id, place);
  for (const [line, bow] of Object.entries(bows)) if (scene.lines.has(line)) scene.bend(line, bow);
  return scene;
}

/** Marks what is open, so that the rest steps back. */
export function mark(content: Content, open: readonly string[], statements: readonly Statement[]): void {
  const ends = new Set<string>(open.length === 1 ? statements.flatMap((statement) => endsOf(content, statement)) : open);
  one('#drawing').classList.toggle('some', open.length > 0);
  for (const element of all('[data-actor], [data-label]'))
    element.classList.toggle('open', ends.has(element.dataset['actor'] ?? element.dataset['label'] ?? ''));
  for (const element of all('[data-source]')) element.classList.toggle('open', isOpen(element, open));
}

function isOpen({ dataset }: HTMLElement, open: readonly string[]): boolean {
  const ends = [dataset['source'], dataset['target']];
  return open.length > 0 && open.every((id) => ends.includes(id)) && (open.length === 1 || ends.every((id) => open.includes(id ?? '')));
}
