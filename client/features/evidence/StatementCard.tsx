import { useEffect, useRef } from 'react';
import type { CitationStatus } from '../../../server/domain/citation';
import { whenText } from '../../../server/domain/date-words';
import { MODALITIES } from '../../../server/domain/vocabulary/modality';
import type { Relation } from '../../api/endpoints';
import { ActorLink, ArticleLink } from '../marks/Links';
import { listText } from '../marks/wording';
import { nameOf, sentenceOf, useScene } from '../scene/scene';
import { CopyCitation } from './CopyCitation';
import classes from './evidence.module.css';
import { Passage } from './Passage';
import { StatementDetails } from './StatementDetails';

/** One statement with all that proves it. */
export function StatementCard({ statement, chosen = false }: { statement: Relation; chosen?: boolean }) {
  const scene = useScene();
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    if (chosen) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <article ref={ref} className={classes.card} data-chosen={chosen} data-statement={statement.id}>
      <h4 className={classes.sentence}>{sentenceOf(scene, { ...statement, modality: 'stated', ambiguous: false })}</h4>
      <Doubts statement={statement} />
      <Passage statement={statement} />
      <p className={classes.meta}>
        <Speaker statement={statement} />
        <br />
        <Source statement={statement} />
      </p>
      <div className={classes.actions}>
        <CitationState statement={statement} />
        <CopyCitation statement={statement} />
      </div>
      <StatementDetails statement={statement} />
    </article>
  );
}

function Doubts({ statement: { modality, ambiguous, candidates } }: { statement: Relation }) {
  const scene = useScene();
  if (modality === 'stated' && !ambiguous) return null;
  const meant = candidates.map((id) => nameOf(scene, id));
  return (
    <p className={classes.doubts}>
      {modality !== 'stated' && (
        <span className={classes.doubt}>
          {MODALITIES[modality].name}: {MODALITIES[modality].is}
        </span>
      )}
      {ambiguous && (
        <span className={classes.doubt}>
          Ambiguous{meant.length > 0 ? `: ${listText(meant).replace(/ and ([^,]*)$/, ' or $1')} may be meant` : ''}
        </span>
      )}
    </p>
  );
}

function Speaker({ statement: { attributedTo, attributedRole, via, citation } }: { statement: Relation }) {
  const via_ = via === null ? '' : `, via ${via}`;
  if (attributedTo.length === 0)
    return (
      <>
        {attributedRole === null
          ? `${citation === null ? 'Nobody is named who says so' : 'The article itself says so'}${via_}`
          : `According to ${attributedRole}${via_}`}
      </>
    );
  return (
    <>
      According to{' '}
      {attributedTo.map((id, index) => (
        <span key={id}>
          {index > 0 && (index === attributedTo.length - 1 ? ' and ' : ', ')}
          <ActorLink id={id} />
        </span>
      ))}
      {attributedRole !== null && ` (${attributedRole})`}
      {via_}
    </>
  );
}

function Source({ statement }: { statement: Relation }) {
  const { citation } = statement;
  if (citation === null) return <>Uncited</>;
  return (
    <>
      <ArticleLink id={citation.article} statement={statement.id} />, paragraph {citation.paragraph} ·{' '}
      {whenText(statement) ?? <span className={classes.undated}>undated</span>}
    </>
  );
}

const STATUS: Readonly<Record<CitationStatus, { readonly text: string; readonly is: string }>> = {
  held: { text: 'Citation holds', is: 'The passage stands in the article at this very place, with this digest.' },
  failed: { text: 'Citation does not hold', is: 'The passage is not where it should be in the article that was given.' },
  unchecked: { text: 'Not checked', is: 'Nobody has given the server this article to check against.' },
};

function CitationState({ statement: { citation } }: { statement: Relation }) {
  if (citation === null) return null;
  const { status } = citation;
  return (
    <span className={classes.status} data-status={status} title={STATUS[status].is}>
      {STATUS[status].text}
    </span>
  );
}
