import type { GalleryQuery } from '../../../../server/contract/gallery';
import type { ParameterValues } from '../editor/commands';
import { useGallery } from './use-gallery';

export interface GalleryProps {
  /** Someone chose a question and its parameters: it goes into the editor and runs. */
  readonly onPick: (query: GalleryQuery, parameters: ParameterValues) => void;
}

/** Questions that somebody has already put into Cypher. */
export function Gallery({ onPick }: GalleryProps) {
  const { data } = useGallery();
  return (
    <ul>
      {(data?.items ?? []).map((query) => (
        <li key={query.id}>
          <button type="button" onClick={() => onPick(query, Object.fromEntries(query.parameters.map(({ name, value }) => [name, value])))}>
            {query.title}
          </button>
        </li>
      ))}
    </ul>
  );
}
