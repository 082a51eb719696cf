import type { Statement } from '../../../server/domain/statement';
import { MEANS } from '../../../server/domain/vocabulary/means';
import { relationTypeRow } from '../../../server/domain/vocabulary/relation-types';
import { Fold } from '../../components/Section';
import { useScene } from '../scene/scene';
import { cameoText } from './cameo-text';
import classes from './evidence.module.css';

/** What few readers want and every checker needs: codes, offsets, digest. */
export function StatementDetails({ statement }: { statement: Statement }) {
  const { passages } = useScene();
  return (
    <Fold title="Details">
      <dl className={classes.details}>
        {rowsOf(statement, passages).map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}

function rowsOf(statement: Statement, passages: boolean): [string, string][] {
  const { citation, means, cameo, role, note, claim } = statement;
  const rows: [string, string | null][] = [
    ['Relation', `${statement.type}, which ${relationTypeRow(statement.type).means}`],
    ['Role', role],
    ['Means', means.length === 0 ? null : means.map((one) => MEANS[one].name).join(', ')],
    ['CAMEO', cameo === null ? null : cameoText(cameo)],
    ['Our paraphrase', passages ? claim : null],
    ['Note', note],
    ['Passage', citation && `paragraph ${citation.paragraph}, characters ${citation.start} to ${citation.end}`],
    ['Name stands at', citation?.antecedent ? `characters ${citation.antecedent.start} to ${citation.antecedent.end}` : null],
    ['SHA-256', citation?.sha256 ?? null],
    ['Id', statement.id],
  ];
  return rows.filter((row): row is [string, string] => row[1] !== null);
}
