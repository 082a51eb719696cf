import { create } from 'zustand';
import type { FormatId } from '../../../server/domain/vocabulary/formats';
import { setPage } from '../../state/page-store';

/** What the dialogue was opened for, beside what the view offers by itself. */
interface Wish {
  /** Actors whose neighbourhood is meant. */
  readonly around: readonly string[];
  /** What a query has found; without statements, all that is said between its actors. */
  readonly result?: QueryResult;
}

/** Ids of what a result of the console holds. */
export interface QueryResult {
  readonly actors: readonly string[];
  readonly statements: readonly string[] | null;
}

interface ExportState {
  readonly wish: Wish;
  /** The format that was taken last: the next time it is the first. */
  readonly format: FormatId;
}

const NO_WISH: Wish = { around: [] };

export const exportStore = create<ExportState>()(() => ({ wish: NO_WISH, format: 'csv' }));

/** Opens the dialogue that takes something along as a file. */
export function askExport(wish: Wish = NO_WISH): void {
  exportStore.setState({ wish });
  setPage({ dialog: 'export' });
}
