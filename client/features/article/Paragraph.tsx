import type { Relation } from '../../api/endpoints';
import { openPair } from '../../state/changes';
import { apply } from '../../state/store';
import { segmentsOf } from '../marks/segments';
import { sentenceOf, useScene } from '../page/scene';
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
  const open = (relation: Relation | undefined) => relation && apply(openPair(relation.from, relation.to, relation.id));
  return (
    <section className={classes.paragraph} aria-label={`Paragraph ${paragraph}`}>
      <span className={classes.number}>{paragraph}</span>
      <p className={classes.text}>
        {segmentsOf(text, cited).map(({ text: piece, covers }, index) => {
          const here = covers.flatMap((cover) => relations.find(({ id }) => id === cited[cover]?.id) ?? []);
          if (here.length === 0) return <span key={index}>{piece}</span>;
          return (
            <button
              key={index}
              type="button"
              className={classes.passage}
              data-chosen={here.some(({ id }) => id === chosen)}
              title={here.map((relation) => sentenceOf(scene, relation)).join('\n')}
              onClick={() => open(here[0])}
            >
              {piece}
            </button>
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
