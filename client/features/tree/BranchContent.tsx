import { CLASSES } from '../../../server/domain/vocabulary/classes';
import type { Line } from '../../../server/domain/bundle';
import { labelRow } from '../../../server/domain/vocabulary/labels';
import { isPlain, isWordsOnly } from '../../../server/domain/statement';
import { openActor, openPair } from '../../state/changes';
import { apply } from '../../state/store';
import { articlesOf } from '../evidence/sides';
import { LineMark } from '../marks/LineMark';
import { ShapeMark } from '../marks/ShapeMark';
import { countText } from '../marks/wording';
import { nameOf, sentenceOf, useScene, type Scene } from '../scene/scene';
import type { Branch } from './branches';
import classes from './tree.module.css';

/** A branch in words. */
export function BranchContent({ branch }: { branch: Branch }) {
  const scene = useScene();
  const { item } = branch;
  if (item.kind === 'actor') {
    const actor = scene.picture.actors.get(item.id);
    return (
      <>
        <ShapeMark label={actor?.label ?? ''} size={11} /> <strong>{actor?.name ?? item.id}</strong>
        <span className={classes.muted}>{labelRow(actor?.label ?? '').name}</span>
      </>
    );
  }
  if (item.kind === 'line') {
    const { line } = item;
    const other = line.source === item.of ? line.target : line.source;
    return (
      <>
        <LineMark of={line.class} dashed={!line.solid} words={line.wordsOnly} /> {CLASSES[line.class].name}: {nameOf(scene, other)}
        <span className={classes.muted}>
          {countText(line.statements.length, 'statement')}, {countText(articlesOf(statementsOf(line, scene)), 'article')}
        </span>
      </>
    );
  }
  const statement = scene.picture.statements.find(({ id }) => id === item.id);
  if (!statement) return null;
  return (
    <>
      <LineMark of={statement.class} dashed={!isPlain(statement)} words={isWordsOnly(statement)} width={18} />{' '}
      {sentenceOf(scene, statement)}
    </>
  );
}

function statementsOf({ statements }: Line, { picture }: Scene) {
  return picture.statements.filter(({ id }) => statements.includes(id));
}

/** Opens beside the tree what a branch stands for. */
export function openBranch({ item }: Branch, { picture }: Scene): void {
  if (item.kind === 'actor') apply(openActor(item.id));
  else if (item.kind === 'line') apply(openPair(item.line.source, item.line.target));
  else {
    const statement = picture.statements.find(({ id }) => id === item.id);
    if (statement) apply(openPair(statement.from, statement.to, statement.id));
  }
}
