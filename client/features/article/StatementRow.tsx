import { useEffect, useRef } from 'react';
import { isPlain, isWordsOnly } from '../../../server/domain/statement';
import type { Relation } from '../../api/endpoints';
import { openPair } from '../../state/changes';
import { apply } from '../../state/store';
import { LineMark } from '../marks/LineMark';
import { sentenceOf, useScene } from '../scene/scene';
import classes from './article.module.css';

/** A statement in one line, which opens its evidence. */
export function StatementRow({ statement, chosen, withClaim = false }: { statement: Relation; chosen: boolean; withClaim?: boolean }) {
  const scene = useScene();
  const ref = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (chosen) ref.current?.scrollIntoView({ block: 'center' });
  }, [chosen]);
  return (
    <li ref={ref}>
      <button
        type="button"
        className={classes.row}
        data-chosen={chosen}
        onClick={() => apply(openPair(statement.from, statement.to, statement.id))}
      >
        <LineMark of={statement.class} dashed={!isPlain(statement)} words={isWordsOnly(statement)} />
        <span>
          {sentenceOf(scene, statement)}
          {withClaim && statement.claim !== null && <span className={classes.claim}>{statement.claim}</span>}
        </span>
      </button>
    </li>
  );
}
