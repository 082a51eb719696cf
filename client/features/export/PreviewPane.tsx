import type { UseQueryResult } from '@tanstack/react-query';
import { EmptyState, FailureState, LoadingLines } from '../../components/States';
import { isRefusal } from '../../api/http';
import { countText, listText } from '../marks/wording';
import classes from './export.module.css';
import type { Preview } from './use-preview';

/** How much will be in the file, and how much will not. */
export function Counts({ preview: { data, isError, isPlaceholderData } }: { preview: UseQueryResult<Preview> }) {
  const told = data !== undefined && !isError;
  return (
    <p className={classes.counts} role="status" data-old={isPlaceholderData}>
      {told && (
        <>
          <strong>
            {listText([countText(data.actors, 'actor'), countText(data.statements, 'statement'), countText(data.articles, 'article')])}
          </strong>
          <Omitted {...data.omitted} />
        </>
      )}
    </p>
  );
}

/** What the file will be: what it cannot carry, what it is called, and how it begins. */
export function PreviewPane({ preview }: { preview: UseQueryResult<Preview> }) {
  const { data, error, isPlaceholderData, refetch } = preview;
  if (error && isRefusal(error)) return <EmptyState title="Nothing to take along">{error.message}</EmptyState>;
  if (error) return <FailureState error={error} onRetry={() => void refetch()} title="The preview did not come" />;
  if (!data) return <LoadingLines lines={8} label="Loading the preview" />;
  return (
    <div className={classes.preview} aria-busy={isPlaceholderData} data-old={isPlaceholderData}>
      {data.lacks.length > 0 && <p className={classes.lacks}>This format does not carry {listText(data.lacks)}.</p>}
      <p className={classes.name}>
        {data.fileName}
        {data.part !== null && `, ${data.part}`}
      </p>
      {data.lines === null ? (
        <p className={classes.lacks}>The file is a picture: there are no lines to show before it is made.</p>
      ) : (
        <pre className={classes.lines} tabIndex={0} aria-label={data.part === null ? 'The first lines' : `The first lines of ${data.part}`}>
          {data.lines.join('\n')}
        </pre>
      )}
    </div>
  );
}

function Omitted({ actors, statements }: Preview['omitted']) {
  if (actors + statements === 0) return null;
  return <> · left out: {listText([countText(actors, 'actor'), countText(statements, 'statement')])}</>;
}
