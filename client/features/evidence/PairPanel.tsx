import { pairs } from '../../../server/domain/contested';
import { useGraphOf } from '../../api/queries';
import { LoadingLines } from '../../components/States';
import { TextButton } from '../../components/TextButton';
import { select } from '../../state/changes';
import { behind } from '../../state/combination';
import { apply } from '../../state/store';
import { TakeButton } from '../export/TakeButton';
import { ContestedMark } from '../marks/ContestedMark';
import { ActorLink } from '../marks/Links';
import { countText, listText } from '../marks/wording';
import { Panel, PanelFailure } from '../scene/Panel';
import { nameOf, useScene } from '../scene/scene';
import classes from './evidence.module.css';
import { SideColumns } from './SideColumns';
import { statementsBetween } from './sides';

interface PairPanelProps {
  a: string;
  b: string;
  statement: string | null;
}

/** The evidence of a pair: every statement between the two, those that the filter leaves out apart. */
export function PairPanel({ a, b, statement }: PairPanelProps) {
  const scene = useScene();
  const { combined, statements: inView } = scene.picture;
  const [left, right] = [behind(combined, a), behind(combined, b)];
  const graph = useGraphOf({ actors: [...new Set([...left, ...right])], ends: 'both' });
  const between = statementsBetween(graph.data?.statements ?? [], left, right);
  const seen = new Set<string>(inView.map(({ id }) => id));
  const within = between.filter(({ id }) => seen.has(id));
  const beyond = between.filter(({ id }) => !seen.has(id));
  return (
    <Panel
      title={
        <>
          <ActorLink id={a} /> {a === b ? 'within itself' : 'and'} {a !== b && <ActorLink id={b} />}
        </>
      }
      aside={
        <>
          {a !== b && (
            <TextButton look="quiet" icon="between" onClick={() => apply(select({ kind: 'between', a, b }))}>
              Paths
            </TextButton>
          )}
          <TakeButton />
        </>
      }
    >
      <Together ids={[a, b]} />
      <PairStatus between={between} />
      {graph.isPending && <LoadingLines lines={6} label="Loading the evidence" />}
      {graph.isError && <PanelFailure error={graph.error} onRetry={() => void graph.refetch()} />}
      {graph.data && between.length === 0 && <p className={classes.muted}>No article states anything between the two.</p>}
      <SideColumns statements={within} chosen={statement} cut={beyond.length > 0} />
      {beyond.length > 0 && (
        <details className={classes.beyond} open={within.length === 0 || beyond.some(({ id }) => id === statement)}>
          <summary>{countText(beyond.length, 'more statement')} that the filter leaves out</summary>
          <SideColumns statements={beyond} chosen={statement} />
        </details>
      )}
    </Panel>
  );
}

/** Who stands behind the two where leaders and forces are combined with their government. */
function Together({ ids }: { ids: readonly string[] }) {
  const scene = useScene();
  const groups = [...new Set(ids)].filter((id) => scene.picture.combined.whole.has(id));
  if (groups.length === 0) return null;
  const told = groups.map(
    (id) =>
      `${nameOf(scene, id)} stands here for ${listText(
        behind(scene.picture.combined, id)
          .slice(1)
          .map((one) => nameOf(scene, one)),
      )} too.`,
  );
  return <p className={classes.muted}>{told.join(' ')}</p>;
}

const STATUS = {
  contested: 'Contested: the articles state both support and opposition between the two.',
  changed: 'Changed over time: support and opposition stand at different times.',
  disputed: 'Disputed: what one says of the two, another denies.',
} as const;

function PairStatus({ between }: { between: Parameters<typeof pairs>[0] }) {
  const status = pairs(between).find((pair) => pair.status !== null)?.status ?? null;
  if (status === null) return null;
  return (
    <p className={classes.contested}>
      <ContestedMark /> {STATUS[status]}
    </p>
  );
}
