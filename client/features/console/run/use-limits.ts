import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type { consoleLimitsSchema } from '../../../../server/contract/replies';
import { request } from '../../../api/http';
import type { Target } from './runner';

type Limits = z.infer<typeof consoleLimitsSchema>;

/** What is asked before the server has said what it allows. */
const USUAL: Target = { database: 'neo4j', rows: 10_000 };

/** What a statement may take here, and whether the asker may write. */
const useLimits = () =>
  useQuery({ queryKey: ['console-limits'], queryFn: ({ signal }) => request<Limits>('/api/console/limits', { signal }) });

/** Where statements go. */
export function useTarget(): Target {
  const { data } = useLimits();
  return data ? { database: data.database, rows: data.rows } : USUAL;
}
