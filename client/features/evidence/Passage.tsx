import type { PassageReply } from '../../../server/contract/replies';
import type { Statement } from '../../../server/domain/statement';
import { useRelation } from '../../api/queries';
import { LoadingLines } from '../../components/States';
import { segmentsOf } from '../marks/segments';
import { useScene } from '../scene/scene';
import classes from './evidence.module.css';

/** What the article says: the passage itself where the reader has the article, else what it says in our words, labelled so. */
export function Passage({ statement }: { statement: Statement }) {
  const { passages } = useScene();
  const relation = useRelation(statement, passages && statement.citation !== null);
  if (relation.isLoading) return <LoadingLines lines={2} label="Loading the passage" />;
  const failure = relation.data?.failure ?? null;
  return (
    <>
      {relation.data?.passage ? <Quoted passage={relation.data.passage} /> : <Paraphrase claim={statement.claim} />}
      {failure !== null && <p className={classes.failure}>{failure}</p>}
    </>
  );
}

function Quoted({ passage: { paragraph, marks, antecedents } }: { passage: PassageReply }) {
  const segments = segmentsOf(paragraph, [...marks, ...antecedents]);
  return (
    <blockquote className={classes.quote}>
      {segments.map(({ text, covers }, index) => {
        if (covers.length === 0) return <span key={index}>{text}</span>;
        return covers.some((cover) => cover < marks.length) ? (
          <mark key={index}>{text}</mark>
        ) : (
          <span key={index} className={classes.antecedent} title="Who is meant">
            {text}
          </span>
        );
      })}
    </blockquote>
  );
}

function Paraphrase({ claim }: { claim: string | null }) {
  if (claim === null) return <p className={classes.muted}>No text came with this statement.</p>;
  return (
    <p className={classes.claim}>
      {claim} <span className={classes.tag}>our paraphrase</span>
    </p>
  );
}
