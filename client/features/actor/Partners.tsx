import type { Relation } from '../../api/endpoints';
import { setFilter } from '../../state/changes';
import { apply } from '../../state/store';
import { EMPTY_FILTER } from '../../../server/domain/filter';
import { TextButton } from '../../components/TextButton';
import { ActorLink, PairLink } from '../marks/Links';
import { LineMark } from '../marks/LineMark';
import { countText } from '../marks/wording';
import { nameOf, useScene } from '../page/scene';
import classes from './actor.module.css';
import { partnersOf } from './partners';

/** Whom an actor backs, opposes, meets and belongs to; each name opens the other, each count its evidence. */
export function Partners({ of, own, statements }: { of: string; own: readonly string[]; statements: readonly Relation[] }) {
  const scene = useScene();
  const groups = partnersOf(statements, own);
  if (groups.length === 0) return <p className={classes.muted}>No article states a relation of this actor; it is only named.</p>;
  return (
    <>
      {groups.map(({ title, class: relationClass, partners }) => (
        <section key={title} className={classes.group}>
          <h3 className={classes.heading}>
            {title} <LineMark of={relationClass} />
          </h3>
          <ul className={classes.list}>
            {partners.map((partner) => (
              <li key={partner.id} className={classes.row}>
                <span>
                  <ActorLink id={partner.id}>{partner.id === of ? 'itself' : nameOf(scene, partner.id)}</ActorLink>
                  {!partner.plain && <span className={classes.doubt}>doubtful</span>}
                </span>
                <span className={classes.evidence}>
                  <PairLink a={of} b={partner.id}>
                    {countText(partner.statements, 'statement')}, {countText(partner.articles, 'article')}
                  </PairLink>
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <TextButton look="quiet" onClick={() => apply(setFilter({ ...EMPTY_FILTER, speakers: own }))}>
        Show only what {nameOf(scene, of)} says
      </TextButton>
    </>
  );
}
