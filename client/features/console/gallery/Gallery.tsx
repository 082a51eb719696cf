import { useState } from 'react';
import type { GalleryQuery } from '../../../../server/contract/gallery';
import { findsText } from '../../../../server/domain/text-search';
import { EmptyState, FailureState, LoadingLines } from '../../../components/States';
import { TextButton } from '../../../components/TextButton';
import type { ParameterValues } from '../editor/commands';
import classes from './gallery.module.css';
import { GalleryItem } from './GalleryItem';
import { useGallery } from './use-gallery';

export interface GalleryProps {
  /** Someone chose a question and its parameters: it goes into the editor and runs. */
  readonly onPick: (query: GalleryQuery, parameters: ParameterValues) => void;
}

/** Questions that somebody has already put into Cypher: a dozen first, the rest behind "more", all of them to be searched. */
export function Gallery({ onPick }: GalleryProps) {
  const { data, error, refetch } = useGallery();
  const [sought, setSought] = useState('');
  const [open, setOpen] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  if (error) return <FailureState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingLines lines={8} label="Loading the questions" />;
  if (data.items.length === 0) return <EmptyState title="There is no question here yet" />;
  const found = data.items.filter(({ title, question, group }) => findsText(sought, [title, question, group]));
  const shown = all || sought !== '' ? found : found.filter(({ first }) => first);
  const hidden = found.length - shown.length;
  return (
    <div className={classes.gallery}>
      <input
        className={classes.search}
        type="search"
        aria-label="Search the questions"
        placeholder="Search the questions"
        value={sought}
        onChange={(event) => setSought(event.currentTarget.value)}
      />
      {shown.length === 0 && <EmptyState title="No question has these words" />}
      <ul className={classes.list}>
        {shown.map((query) => (
          <GalleryItem
            key={query.id}
            query={query}
            open={open === query.id}
            onToggle={() => setOpen(open === query.id ? null : query.id)}
            onRun={(parameters) => onPick(query, parameters)}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <TextButton look="quiet" icon="down" onClick={() => setAll(true)}>
          {hidden} more
        </TextButton>
      )}
    </div>
  );
}
