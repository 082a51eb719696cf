import { dateText } from '../../../server/domain/date-words';
import { labelRow } from '../../../server/domain/vocabulary/labels';
import { useActor, useGraphOf } from '../../api/queries';
import { LoadingLines } from '../../components/States';
import { behind } from '../../state/combination';
import { ArticleLink } from '../marks/Links';
import { ShapeMark } from '../marks/ShapeMark';
import { listText } from '../marks/wording';
import { Panel, PanelFailure } from '../scene/Panel';
import { nameOf, useScene } from '../scene/scene';
import classes from './actor.module.css';
import { ActorActions } from './ActorActions';
import { Partners } from './Partners';

/** One actor: who it is, whom it backs and opposes, where the articles name it. */
export function ActorPanel({ id }: { id: string }) {
  const scene = useScene();
  const detail = useActor(id);
  const own = behind(scene.picture.combined, id);
  const graph = useGraphOf({ actors: own, ends: 'any' });
  const actor = detail.data?.actor ?? scene.actors.get(id);
  return (
    <Panel
      title={actor?.name ?? (detail.isPending ? 'Loading…' : 'Unknown actor')}
      kind={
        actor && (
          <>
            <ShapeMark label={actor.label} /> {labelRow(actor.label).name}
            {actor.collective && ', a collective'}
          </>
        )
      }
    >
      {detail.isError && <PanelFailure error={detail.error} onRetry={() => void detail.refetch()} />}
      {actor && <Description actor={actor} own={own} />}
      {actor && <ActorActions ids={[id]} />}
      {graph.isPending && !detail.isError && <LoadingLines lines={8} label="Loading the relations" />}
      {graph.isError && !detail.isError && <PanelFailure error={graph.error} onRetry={() => void graph.refetch()} />}
      {graph.data && <Partners of={id} own={own} statements={graph.data.statements} missing={graph.data.omitted.relations} />}
      {detail.data && <Mentions mentions={detail.data.mentions} />}
    </Panel>
  );
}

type Actor = NonNullable<ReturnType<ReturnType<typeof useScene>['actors']['get']>>;

function Description({ actor, own }: { actor: Actor; own: readonly string[] }) {
  const scene = useScene();
  const { aliases, formerNames, renamed, description } = actor;
  const others = own.slice(1).map((id) => nameOf(scene, id));
  const renaming = renamed === null ? '' : `, until ${dateText(renamed)}`;
  return (
    <div className={classes.description}>
      {description !== null && <p>{description}</p>}
      {others.length > 0 && <p className={classes.muted}>Combined here with {listText(others)}.</p>}
      {aliases.length > 0 && <p className={classes.muted}>Also called {listText(aliases)}.</p>}
      {formerNames.length > 0 && (
        <p className={classes.muted}>
          Formerly {listText(formerNames)}
          {renaming}.
        </p>
      )}
    </div>
  );
}

function Mentions({ mentions }: { mentions: readonly { readonly article: string; readonly paragraph: number }[] }) {
  if (mentions.length === 0) return null;
  return (
    <section className={classes.group}>
      <h3 className={classes.heading}>First named in</h3>
      <ul className={classes.list}>
        {mentions.map(({ article, paragraph }) => (
          <li key={article} className={classes.row}>
            <span>
              <ArticleLink id={article} />
            </span>
            <span className={classes.muted}>paragraph {paragraph}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
