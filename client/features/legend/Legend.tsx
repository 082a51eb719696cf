import { useState } from 'react';
import { CLASSES, CLASS_NAMES } from '../../../server/domain/vocabulary/classes';
import { LABELS, LABEL_NAMES } from '../../../server/domain/vocabulary/labels';
import { askedClasses, toggleClass } from '../../state/asked-classes';
import { setFilter, toggleValue } from '../../state/changes';
import { apply, useView } from '../../state/store';
import { ContestedMark } from '../marks/ContestedMark';
import { LineMark } from '../marks/LineMark';
import { useScene } from '../scene/scene';
import { ShapeMark } from '../marks/ShapeMark';
import classes from './legend.module.css';

/** What colours, line ends, dashes and shapes mean; taking an entry shows only what it stands for. */
export function Legend() {
  const filter = useView((view) => view.filter);
  const combine = useView((view) => view.combine);
  const { lines, actors } = useScene().picture.model;
  // Where there is little room it is one line until somebody wants all of it.
  const [all, setAll] = useState(false);
  // Only an import brings what the codebook has no name for.
  const shown = CLASS_NAMES.filter((name) => name !== 'other' || lines.some((line) => line.class === 'other'));
  const kindless = actors.some(({ label }) => !Object.hasOwn(LABELS, label));
  const asked = askedClasses(filter);
  const some = asked.length > 0 || filter.labels.length > 0 || filter.contested === true;
  return (
    <div className={classes.frame}>
      <div className={classes.legend} role="group" aria-label="Legend; each entry is a filter" data-some={some} data-all={all}>
        <div className={classes.entries}>
          {shown.map((name) => (
            <button
              key={name}
              type="button"
              className={classes.entry}
              aria-pressed={asked.includes(name)}
              onClick={() => apply(toggleClass(name))}
            >
              <LineMark of={name} /> {CLASSES[name].name}
            </button>
          ))}
          <button
            type="button"
            className={classes.entry}
            aria-pressed={filter.contested === true}
            onClick={() => apply(setFilter({ contested: filter.contested === true ? null : true }))}
          >
            <ContestedMark size={13} /> Contested
          </button>
          <span className={classes.break} />
          {LABEL_NAMES.map((name) => (
            <button
              key={name}
              type="button"
              className={classes.entry}
              aria-pressed={filter.labels.includes(name)}
              onClick={() => apply(toggleValue('labels', name))}
            >
              <ShapeMark label={name} size={12} /> {LABELS[name].name}
            </button>
          ))}
          {kindless && (
            <span className={classes.note}>
              <ShapeMark label="" size={12} /> another kind, or none
            </span>
          )}
          <span className={classes.note}>
            <LineMark of="support" dashed /> dashed: planned, hypothetical, alleged, denied or ambiguous
          </span>
          <span className={classes.note}>
            <LineMark of="support" words /> paler: words only
          </span>
          <span className={classes.note}>wider: more articles say so</span>
          <span className={classes.note}>?: disputed or changed</span>
          <span className={classes.note}>double outline: several, not one</span>
          {combine && <span className={classes.note}>+2: so many combined with it</span>}
        </div>
        <button type="button" className={classes.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Less' : 'More'}
        </button>
      </div>
    </div>
  );
}
