import { CLASSES } from '../../../server/domain/vocabulary/classes';
import { LABELS } from '../../../server/domain/vocabulary/labels';
import { MODALITIES } from '../../../server/domain/vocabulary/modality';
import { RELATION_TYPES } from '../../../server/domain/vocabulary/relation-types';
import { useCollection } from '../../api/queries';
import { Dialog } from '../../components/Dialog';
import { setPage } from '../../state/page-store';
import { LineMark } from '../marks/LineMark';
import { ShapeMark } from '../marks/ShapeMark';
import classes from './codebook.module.css';

/** How the articles became this graph: the tables of the codebook, in short. */
export function Codebook() {
  const coded = useCollection().data?.coded;
  return (
    <Dialog title="How it was coded" onClose={() => setPage({ dialog: null })}>
      <div className={classes.book}>
        <p>
          Every line rests on statements. A statement is what one passage of one article says of two actors: who does what to whom, who says
          so, how surely, and when. {coded}
        </p>
        <h3>What a passage can say</h3>
        <table>
          <tbody>
            {Object.entries(RELATION_TYPES).map(([type, row]) => (
              <tr key={type}>
                <th scope="row">
                  <LineMark of={row.class} /> {capital(row.says)}
                </th>
                <td>
                  <div className={classes.means}>
                    <span>
                      {CLASSES[row.class].name}
                      {row.symmetric && ', both ways'}
                    </span>
                    <span>{capital(row.means)}</span>
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <h3>Who it can be about</h3>
        <table>
          <tbody>
            {Object.entries(LABELS).map(([label, row]) => (
              <tr key={label}>
                <th scope="row">
                  <ShapeMark label={label} /> {row.name}
                </th>
                <td>{capital(row.is)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <h3>How surely</h3>
        <table>
          <tbody>
            {Object.values(MODALITIES).map(({ name, is }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{capital(is)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <h3>What counts</h3>
        <p>
          Only statements that are stated and not ambiguous count in totals and in the width of lines. The others are drawn dashed, and can
          be counted in under “More filters”. A pair is contested when plain support and plain opposition stand between the two at times
          that may overlap; it changed over time when the times do not overlap; it is disputed where one statement denies another.
        </p>
        <p>
          A line is as wide as there are articles that say so, however often one of them repeats it. With few articles, counts measure what
          was written, not what was the case.
        </p>
      </div>
    </Dialog>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
