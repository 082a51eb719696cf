import { useQuery } from '@tanstack/react-query';
import type { GalleryReply } from '../../../../server/contract/gallery';
import { request } from '../../../api/http';

/** The questions of the gallery. */
export const useGallery = () =>
  useQuery({ queryKey: ['gallery'], queryFn: ({ signal }) => request<GalleryReply>('/api/queries', { signal }) });
