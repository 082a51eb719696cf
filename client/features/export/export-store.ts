import { create } from 'zustand';
import type { FormatId } from '../../../server/domain/vocabulary/formats';
import { say, setPage } from '../../state/page-store';
import { viewStore } from '../../state/store';
import type { QueryResult } from './scopes';

/** What the dialogue was opened for, beside what the view offers by itself. */
interface Wish {
  /** Actors whose neighbourhood is meant. */
  readonly around: readonly string[];
  /** What a query has found. */
  readonly result?: QueryResult;
}

interface ExportState {
  readonly wish: Wish;
  /** The format that was taken last: the next time it is the first. */
  readonly format: FormatId;
}

const NO_WISH: Wish = { around: [] };

export const exportStore = create<ExportState>()(() => ({ wish: NO_WISH, format: 'csv' }));

/** Opens the dialogue that takes something along as a file; what it takes is the server's, so nothing of a file that is only looked at. */
export function askExport(wish: Wish = NO_WISH): void {
  if (viewStore.getState().view.file !== null && wish.result === undefined) {
    say(
      'Of a file that is only looked at, Take along has the picture and the statements in view. Import it into the graph for every other format.',
    );
    return;
  }
  exportStore.setState({ wish });
  setPage({ dialog: 'export' });
}
