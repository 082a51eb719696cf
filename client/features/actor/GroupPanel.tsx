import { statementsAmong } from './among';
import { SideColumns } from '../evidence/SideColumns';
import { ActorLink } from '../marks/Links';
import { ShapeMark } from '../marks/ShapeMark';
import { countText } from '../marks/wording';
import { Panel } from '../scene/Panel';
import { useScene } from '../scene/scene';
import classes from './actor.module.css';
import { ActorActions } from './ActorActions';

/** Several actors that were selected together, and what stands among them in the picture. */
export function GroupPanel({ ids }: { ids: readonly string[] }) {
  const { picture, actors } = useScene();
  const among = statementsAmong(picture, ids);
  return (
    <Panel title={countText(ids.length, 'actor')} kind="Selected">
      <ul className={classes.list}>
        {ids.map((id) => (
          <li key={id} className={classes.row}>
            <span className={classes.named}>
              <ShapeMark label={actors.get(id)?.label ?? ''} /> <ActorLink id={id} />
            </span>
          </li>
        ))}
      </ul>
      <ActorActions ids={ids} />
      <h3 className={classes.heading}>
        {among.length === 0 ? 'No statement in view stands among them' : `Among them: ${countText(among.length, 'statement')}`}
      </h3>
      <SideColumns statements={among} chosen={null} several={ids.length > 2} />
    </Panel>
  );
}
