import { Fragment } from 'react';
import type { Relation } from '../../api/endpoints';
import { setFilter } from '../../state/changes';
import { shownAs } from '../../state/combination';
import { apply, useView } from '../../state/store';
import { EMPTY_FILTER } from '../../../server/domain/filter';
import { TextButton } from '../../components/TextButton';
import { ActorLink, PairLink } from '../marks/Links';
import { LineMark } from '../marks/LineMark';
import { countText, listText } from '../marks/wording';
import { nameOf, useScene } from '../scene/scene';
import classes from './actor.module.css';
import { partnersOf, type Partner } from './partners';

interface PartnersProps {
  of: string;
  /** The actor and everybody who is combined with it. */
  own: readonly string[];
  statements: readonly Relation[];
  /** How many more there are than the server gives at once. */
  missing: number;
}

/** Who backs and opposes an actor, whom it backs, opposes, meets and belongs to; each name opens the other, each count its evidence. */
export function Partners({ of, own, statements, missing }: PartnersProps) {
  const scene = useScene();
  const processes = useView((view) => view.processes);
  const groups = partnersOf(statements, own, { processes, shownAs: (id) => shownAs(scene.picture.combined, id, of) });
  if (groups.length === 0) return <p className={classes.muted}>No article states a relation of this actor; it is only named.</p>;
  return (
    <>
      <p className={classes.muted}>
        All that the articles state, whatever the filter
        {missing === 0 ? '' : `, but for ${countText(missing, 'statement')} beyond what one answer holds`}. A count opens all that is said
        between the two: “2 of 3 statements” are those of its heading.
      </p>
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
                  <Combined partner={partner} />
                  {!partner.plain && (
                    <span
                      className={classes.doubt}
                      title="Nothing of it is plain: it is planned, hypothetical, alleged, denied or ambiguous"
                    >
                      doubtful
                    </span>
                  )}
                  <SaidBy partner={partner} />
                </span>
                <span className={classes.evidence}>
                  <PairLink a={of} b={partner.id}>
                    {countOf(partner)}, {countText(partner.articles, 'article')}
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

/** How many statements are meant, and of how many between the two, where there are others. */
function countOf({ statements, between }: Partner): string {
  return statements === between ? countText(statements, 'statement') : `${statements} of ${countText(between, 'statement')}`;
}

/** Whom of those that the picture shows as this partner the statements name. */
function Combined({ partner: { id, named } }: { partner: Partner }) {
  const others = named.filter((one) => one !== id);
  if (others.length === 0) return null;
  return (
    <span className={classes.muted}>
      {named.includes(id) ? ', and ' : ', through '}
      {others.map((one, at) => (
        <Fragment key={one}>
          {at > 0 && ', '}
          <ActorLink id={one} />
        </Fragment>
      ))}
    </span>
  );
}

/** Speakers that one line names. */
const MOST = 3;

/** Who says so: whom the articles quote, and how many say it in their own voice. */
function SaidBy({ partner: { speakers, roles, ownVoice } }: { partner: Partner }) {
  const scene = useScene();
  const named = [...speakers.map((id) => nameOf(scene, id)), ...roles];
  const others = named.length - MOST;
  const voices = [
    ...named.slice(0, MOST),
    ...(others > 0 ? [countText(others, 'other')] : []),
    ...(ownVoice === 0 ? [] : [ownVoice === 1 ? 'the article itself' : `${countText(ownVoice, 'article')} themselves`]),
  ];
  return voices.length === 0 ? null : <span className={classes.saidBy}>according to {listText(voices)}</span>;
}
