import type { FormatId } from '../../../server/domain/vocabulary/formats';
import { TextButton } from '../../components/TextButton';
import { sizeText } from '../marks/wording';
import classes from './export.module.css';
import type { ExportBody } from './scopes';
import { useTaking, type Taking } from './use-taking';

interface ExportFootProps {
  format: FormatId;
  body: ExportBody;
  ready: boolean;
}

/** The one thing to do, and how far it has come. */
export function ExportFoot({ format, body, ready }: ExportFootProps) {
  const { taking, take, cancel } = useTaking();
  const coming = taking.state === 'coming';
  return (
    <div className={classes.foot}>
      <p className={classes.told} role={taking.state === 'failed' ? 'alert' : 'status'}>
        {toldOf(taking)}
      </p>
      {coming ? (
        <TextButton icon="close" onClick={cancel}>
          Cancel
        </TextButton>
      ) : (
        <TextButton look="strong" icon="take" disabled={!ready} onClick={() => void take(format, body)}>
          Take along
        </TextButton>
      )}
    </div>
  );
}

function toldOf(taking: Taking): string {
  switch (taking.state) {
    case 'idle':
      return '';
    case 'coming':
      return `${sizeText(taking.bytes)} so far …`;
    case 'taken':
      return `${taking.name}: ${sizeText(taking.bytes)}`;
    case 'failed':
      return taking.error instanceof Error ? taking.error.message : 'Something unexpected happened.';
  }
}
