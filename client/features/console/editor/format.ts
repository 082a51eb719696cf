import type { EditorView } from '@codemirror/view';
import { fetchFormatted } from './language-api';
import { runnablesOf } from './runnable';

/** Lays out each statement; commands, and comments between statements, stay as they are. What was changed meanwhile is left alone. */
export async function formatText(view: EditorView): Promise<void> {
  const { doc, selection } = view.state;
  const caret = selection.main.head;
  const statements = runnablesOf(doc.toString()).filter(({ kind }) => kind === 'statement');
  const laidOut = await Promise.all(
    statements.map(async ({ text, start, end }) => {
      const within = Math.min(Math.max(0, caret - start), text.length);
      return { from: start, to: end, before: text, ...(await fetchFormatted(text, within)) };
    }),
  );
  if (view.state.doc !== doc) return;
  const changes = view.state.changes(
    laidOut.filter(({ before, text }) => before !== text).map(({ from, to, text }) => ({ from, to, insert: text })),
  );
  const own = laidOut.find(({ from, to }) => from <= caret && caret <= to);
  const anchor = own ? changes.mapPos(own.from, -1) + own.caret : changes.mapPos(caret);
  view.dispatch({ changes, selection: { anchor }, userEvent: 'format', scrollIntoView: true });
}
