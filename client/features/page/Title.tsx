import { useEffect } from 'react';
import type { CollectionReply } from '../../../server/contract/replies';
import { setPage } from '../../state/page-store';
import { useFacets } from '../../api/queries';
import { byClass } from '../../state/asked-classes';
import { useView } from '../../state/store';
import { countText } from '../marks/wording';
import classes from './Header.module.css';

/** What one sees, how much of it, and what a line is. */
export function Title({ collection }: { collection: CollectionReply | undefined }) {
  const title = collection?.title;
  const file = useView((view) => view.file);
  // Nobody has told how a file was coded, nor what was imported where no article is cited.
  const coded = file === null && collection?.counts.articles !== 0;
  useEffect(() => {
    if (title !== undefined) document.title = `${title} · Entente`;
  }, [title]);
  return (
    <div className={classes.title}>
      <h1>{title ?? 'Entente'}</h1>
      <p>
        {collection && <Counts all={collection.counts} />}A line is what a source says, not an established fact.{' '}
        {coded && (
          <button type="button" onClick={() => setPage({ dialog: 'codebook' })}>
            How it was coded
          </button>
        )}
      </p>
    </div>
  );
}

function Counts({ all }: { all: CollectionReply['counts'] }) {
  const filter = useView((view) => view.filter);
  const { data } = useFacets(byClass(filter));
  const part = data && (data.total.statements !== all.statements || data.total.actors !== all.actors) ? data.total : null;
  const of = (shown: number | undefined, total: number, one: string) =>
    shown === undefined ? countText(total, one) : `${shown.toLocaleString('en')} of ${countText(total, one)}`;
  return <>{`${of(part?.actors, all.actors, 'actor')}, ${of(part?.statements, all.statements, 'statement')}. `}</>;
}
