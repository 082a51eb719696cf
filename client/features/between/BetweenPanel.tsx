import { usePaths } from '../../api/queries';
import type { Path, Paths } from '../../api/endpoints';
import { LoadingLines } from '../../components/States';
import { TakeButton } from '../export/TakeButton';
import { SideColumns } from '../evidence/SideColumns';
import { ActorLink, PairLink } from '../marks/Links';
import { countText } from '../marks/wording';
import { Panel, PanelFailure } from '../scene/Panel';
import classes from './between.module.css';

/** Two actors: every statement between them, and the shortest cited paths as sentences. */
export function BetweenPanel({ a, b }: { a: string; b: string }) {
  const paths = usePaths(a, b);
  return (
    <Panel
      kind="Between two actors"
      aside={<TakeButton />}
      title={
        <>
          <ActorLink id={a} /> and <ActorLink id={b} />
        </>
      }
    >
      {paths.isPending && <LoadingLines lines={8} label="Looking for what connects the two" />}
      {paths.isError && <PanelFailure error={paths.error} onRetry={() => void paths.refetch()} />}
      <p className={classes.muted}>All that the articles state, whatever the filter.</p>
      {paths.data && <Found paths={paths.data} />}
    </Panel>
  );
}

function Found({ paths: { direct, paths, length, truncated } }: { paths: Paths }) {
  return (
    <>
      <h3 className={classes.heading}>
        {direct.length === 0
          ? 'No article states anything between the two directly'
          : `Said of the two directly: ${countText(direct.length, 'statement')}`}
      </h3>
      <SideColumns statements={direct} chosen={null} />
      <h3 className={classes.heading}>
        {length === null ? 'No path connects the two' : `Shortest ${paths.length === 1 ? 'path' : 'paths'}, ${countText(length, 'step')}`}
      </h3>
      <ol className={classes.paths}>
        {paths.map((path) => (
          <PathItem key={path.sentence} path={path} />
        ))}
      </ol>
      {truncated && <p className={classes.muted}>There are more paths of this length than are shown here.</p>}
    </>
  );
}

function PathItem({ path: { sentence, hops } }: { path: Path }) {
  return (
    <li>
      <p className={classes.sentence}>{sentence}.</p>
      <ul className={classes.hops}>
        {hops.map(({ from, to, sentence: hop, relations }) => (
          <li key={`${from} ${to}`}>
            {hop}{' '}
            <span className={classes.muted}>
              <PairLink a={from} b={to}>
                {countText(relations.length, 'statement')}
              </PairLink>
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
}
