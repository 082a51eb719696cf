import type { Relation } from '../../api/endpoints';
import { openPair } from '../../state/changes';
import { ViewLink } from '../marks/ViewLink';
import { segmentsOf } from '../marks/segments';
import { sentenceOf, useScene } from '../scene/scene';
import classes from './article.module.css';
import { StatementRow } from './StatementRow';

interface ParagraphProps {
  line: { readonly paragraph: number; readonly start: number; readonly text: string };
  relations: readonly Relation[];
  chosen: string | null;
}

/** A paragraph of the reader's own copy; each marked passage opens its evidence, and below stands what it was read to say. */
export function Paragraph({ line: { paragraph, start, text }, relations, chosen }: ParagraphProps) {
  const scene = useScene();
  const cited = relations.flatMap(({ id, citation }) =>
    citation === null ? [] : [{ id, start: citation.start - start, end: citation.end - start }],
  );
  return (
    <section className={classes.paragraph} aria-label={`Paragraph ${paragraph}`}>
      <span className={classes.number}>{paragraph}</span>
      <p className={classes.text}>
        {segmentsOf(text, cited).map(({ text: piece, covers }, index) => {
          const here = covers.flatMap((cover) => relations.find(({ id }) => id === cited[cover]?.id) ?? []);
          const [first] = here;
          if (!first) return <span key={index}>{piece}</span>;
          return (
            <ViewLink
              key={index}
              to={openPair(first.from, first.to, first.id)}
              className={classes.passage}
              data-chosen={here.some(({ id }) => id === chosen)}
              title={here.map((relation) => sentenceOf(scene, relation)).join('\n')}
            >
              {piece}
            </ViewLink>
          );
        })}
      </p>
      {relations.length > 0 && (
        <ul className={classes.rows}>
          {relations.map((relation) => (
            <StatementRow key={relation.id} statement={relation} chosen={relation.id === chosen} />
          ))}
        </ul>
      )}
    </section>
  );
}
