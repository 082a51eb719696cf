import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type { previewSchema } from '../../../server/contract/exports';
import type { FormatId } from '../../../server/domain/vocabulary/formats';
import { isPassing, request } from '../../api/http';
import type { ExportBody } from './scopes';

/** What a file would be. */
export type Preview = z.output<typeof previewSchema>;

/** Asks what a file would be; the last answer stays until the next is there. A title changes nothing of that, letter by letter. */
export function usePreview(format: FormatId, { heading: _, ...body }: ExportBody & { readonly heading?: unknown }) {
  return useQuery({
    queryKey: ['export', format, body],
    queryFn: ({ signal }) => request<Preview>(`/api/exports/${format}/preview`, { method: 'POST', body, signal }),
    placeholderData: keepPreviousData,
    retry: (count, error) => isPassing(error) && count < 2,
  });
}
