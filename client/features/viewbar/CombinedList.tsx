import { Popover } from '../../components/Popover';
import { TextButton } from '../../components/TextButton';
import { ActorLink } from '../marks/Links';
import { countText, droppedText, listText } from '../marks/wording';
import { nameOf, useScene } from '../scene/scene';
import classes from './viewbar.module.css';

/** Whom the switch has combined with whom. */
export function CombinedList() {
  const scene = useScene();
  const { combined } = scene.picture;
  const { members } = combined;
  const count = [...members.values()].flat().length;
  return (
    <Popover
      label="What was combined"
      trigger={(props) => (
        <TextButton look="quiet" {...props}>
          {countText(count, 'actor')} combined
        </TextButton>
      )}
    >
      <ul className={classes.combined}>
        {[...members].map(([into, ids]) => (
          <li key={into}>
            <ActorLink id={into} /> <span>stands for {listText(ids.map((id) => nameOf(scene, id)))} too</span>
          </li>
        ))}
      </ul>
      {count === 0 && <p className={classes.note}>Nobody in view belongs to a government in view.</p>}
      {combined.dropped > 0 && <p className={classes.note}>{droppedText(combined)}.</p>}
    </Popover>
  );
}
