import type { Line } from '../../../server/domain/bundle';
import { hopSentence } from '../../../server/domain/sentences';
import { labelRow } from '../../../server/domain/vocabulary/labels';
import { articlesOf } from '../evidence/sides';
import { countText } from '../marks/wording';
import { useScene, type Scene } from '../scene/scene';
import { canvasStore } from './canvas-store';
import classes from './Canvas.module.css';

/** Pixels between the pointer and the tip, and from the tip to the edge of the picture, beside which the evidence is read. */
const OFF = 14;
const WIDTH = 280;

/** What the pointer rests on, in words: who it is, or what is said and by how many. */
export function HoverTip() {
  const scene = useScene();
  const hover = canvasStore((state) => state.hover);
  const text =
    hover?.target.id == null ? null : hover.target.kind === 'actor' ? actorText(scene, hover.target.id) : lineText(scene, hover.target.id);
  if (!hover || !text) return null;
  const edge = document.getElementById('stage')?.getBoundingClientRect().right ?? innerWidth;
  const left = Math.max(OFF, Math.min(hover.at.x + OFF, edge - WIDTH - OFF));
  const below = hover.at.y < innerHeight / 2;
  const place = below ? { top: hover.at.y + OFF } : { bottom: innerHeight - hover.at.y + OFF };
  return (
    <div className={classes.tip} style={{ left, maxWidth: WIDTH, ...place }} aria-hidden="true">
      <strong>{text[0]}</strong>
      <span>{text[1]}</span>
    </div>
  );
}

function actorText({ picture }: Scene, id: string): [string, string] | null {
  const actor = picture.actors.get(id);
  const counted = picture.model.actors.find((one) => one.id === id)?.counted ?? 0;
  return actor ? [actor.name, `${labelRow(actor.label).name}, ${countText(counted, 'plain statement')} in view`] : null;
}

function lineText(scene: Scene, id: string): [string, string] | null {
  const line = scene.picture.lines.get(id);
  if (!line) return null;
  const statements = scene.picture.combined.statements.filter((statement) => line.statements.includes(statement.id));
  const { from, to } = startOf(line);
  return [
    hopSentence({ from, to, statements }, (actor) => scene.actors.get(actor)),
    `${countText(statements.length, 'statement')}, ${countText(articlesOf(statements), 'article')}${line.solid ? '' : ', none of it plain'}`,
  ];
}

/** A line that points one way is read that way. */
function startOf({ source, target, pointsAtSource, pointsAtTarget }: Line) {
  return pointsAtSource && !pointsAtTarget ? { from: target, to: source } : { from: source, to: target };
}
