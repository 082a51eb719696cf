import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { FormatId } from '../../../server/domain/vocabulary/formats';
import { TextButton } from '../../components/TextButton';
import { sizeText } from '../marks/wording';
import classes from './export.module.css';
import { Counts } from './PreviewPane';
import type { ExportBody } from './scopes';
import type { Preview } from './use-preview';
import { useTaking, type Taking } from './use-taking';

interface ExportFootProps {
  format: FormatId;
  body: ExportBody;
  preview: UseQueryResult<Preview>;
  /** All that was chosen: of a file that was asked for otherwise nothing is told. */
  choice: string;
}

/** How much leaves, the one thing to do, and how far it has come. */
export function ExportFoot({ format, body, preview, choice }: ExportFootProps) {
  const { taking, take, cancel } = useTaking();
  const [asked, setAsked] = useState(choice);
  const coming = taking.state === 'coming';
  const begin = () => {
    setAsked(choice);
    void take(format, body);
  };
  return (
    <div className={classes.foot}>
      <div className={classes.sums}>
        <Counts preview={preview} />
        <p className={classes.told} role={taking.state === 'failed' ? 'alert' : 'status'}>
          {coming || asked === choice ? toldOf(taking) : ''}
        </p>
      </div>
      {coming ? (
        <TextButton icon="close" onClick={cancel}>
          Cancel
        </TextButton>
      ) : (
        <TextButton look="strong" icon="take" disabled={!preview.isSuccess} onClick={begin}>
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
