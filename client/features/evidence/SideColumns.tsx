import type { Relation } from '../../api/endpoints';
import { countText } from '../marks/wording';
import { articlesOf, sidesOf } from './sides';
import classes from './evidence.module.css';
import { StatementCard } from './StatementCard';

interface SideColumnsProps {
  statements: readonly Relation[];
  /** The statement that was asked for. */
  chosen: string | null;
  /** There are others that the filter leaves out: what is missing here may be among them. */
  cut?: boolean;
  /** They stand between more than two: that one article says them all says nothing. */
  several?: boolean;
}

/** Statements in two columns, for and against; what takes no side stands below. */
export function SideColumns({ statements, ...more }: SideColumnsProps) {
  const { support, opposition, neither } = sidesOf(statements);
  return (
    <>
      {(support.length > 0 || opposition.length > 0) && (
        <div className={classes.columns} data-empty={support.length === 0 ? 'support' : opposition.length === 0 ? 'opposition' : undefined}>
          <Side title="For" tone="support" statements={support} {...more} />
          <Side title="Against" tone="opposition" statements={opposition} {...more} />
        </div>
      )}
      {neither.length > 0 && <Side title="Neither: contact, processes, offices" tone="neither" statements={neither} {...more} />}
    </>
  );
}

function Side({
  title,
  tone,
  statements,
  chosen,
  several = false,
  cut = false,
}: SideColumnsProps & { title: string; tone: 'support' | 'opposition' | 'neither' }) {
  const articles = articlesOf(statements);
  return (
    <section className={classes.side} data-tone={tone} aria-label={title}>
      <h3 className={classes.sideTitle}>
        {title}
        <span className={classes.count}>
          {statements.length === 0
            ? cut
              ? 'nothing that the filter lets through'
              : 'nothing'
            : `${countText(statements.length, 'statement')}, ${countText(articles, 'article')}`}
        </span>
      </h3>
      {!several && statements.length > 0 && articles === 1 && <p className={classes.only}>Only one article says this.</p>}
      {statements.map((statement) => (
        <StatementCard key={statement.id} statement={statement} chosen={statement.id === chosen} />
      ))}
    </section>
  );
}
