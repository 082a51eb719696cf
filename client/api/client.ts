import { QueryCache, QueryClient } from '@tanstack/react-query';
import { checkConnection } from './connection';
import { isPassing } from './http';

/** Milliseconds for which an answer is as good as a new one: the graph changes by a seed or an import only. */
const FRESH = 5 * 60_000;

/** The page's one cache of answers. What fails because the server is away is asked again when it is back, not before. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: (error) => isPassing(error) && checkConnection() }),
  defaultOptions: { queries: { staleTime: FRESH, retry: false, refetchOnWindowFocus: false, networkMode: 'always' } },
});
