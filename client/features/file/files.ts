import type { FileGraph } from '../../api/file-graph';
import { answerFrom } from '../../api/opened-file';
import { queryClient } from '../../api/client';
import { importFile, previewFile, type FileReport } from '../../api/endpoints';
import { create } from 'zustand';
import { closeFile, openFile } from '../../state/changes';
import { say, setPage } from '../../state/page-store';
import { fromSavedView } from '../../state/saved-view';
import { apply, viewStore } from '../../state/store';

/** A file that was given to the page, and what the server found in it. */
export interface GivenFile {
  readonly file: File;
  readonly report: FileReport;
}

interface Opened extends GivenFile {
  readonly graph: FileGraph;
}

/** Files of this page by number: undo and redo come back to them. */
const opened: Opened[] = [];

/** What was last found wrong with a file, and whether one is on its way. */
export const filesStore = create<{
  readonly told: (GivenFile & { readonly asked: 'open' | 'import' }) | null;
  /** The id of the import that this page has made last. */
  readonly brought: string | null;
  readonly busy: boolean;
}>()(() => ({ told: null, brought: null, busy: false }));

/** The opened file of a number; null where it is of another page's life. */
export function openedFile(number: number | null): Opened | null {
  return number === null ? null : (opened[number] ?? null);
}

/** Keeps the page's questions going to the opened file or to the server, whichever the view says. */
export function followFile(): void {
  viewStore.subscribe(({ view }, { view: before }) => {
    if (view.file !== before.file) follow(view.file);
  });
  const { file } = viewStore.getState().view;
  // What a page before this one had opened is gone with it.
  if (file !== null) apply(closeFile);
}

function follow(file: number | null): void {
  answerFrom(openedFile(file)?.graph ?? null);
  void queryClient.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
}

/** The file that was given last: one that takes longer does not come in its place. */
let latest: File | null = null;

/** Opens what the reader gives: a saved view as such, any other file as a graph to look at. */
export async function takeFile(file: File): Promise<void> {
  latest = file;
  const view = file.size < LONGEST_VIEW ? fromSavedView(await file.text().catch(() => '')) : null;
  if (latest !== file) return;
  if (view) apply(() => view);
  else
    await whileBusy(
      file,
      () => look(file),
      () => latest === file,
    );
}

/** Bytes: a saved view is never larger. */
const LONGEST_VIEW = 4_000_000;

async function look(file: File): Promise<void> {
  const { graph, report } = await previewFile(file);
  if (latest !== file) return;
  filesStore.setState({ told: { file, report, asked: 'open' } });
  if (graph === null) setPage({ dialog: 'problems' });
  else {
    // Only who opens a file needs the code that answers for it.
    const { FileGraph } = await import('../../api/file-graph');
    if (latest !== file) return;
    opened.push({ file, report, graph: new FileGraph(file.name, { ...graph, file: opened.length }) });
    apply(openFile(opened.length - 1));
  }
}

/** Brings the opened file into the graph, with a text before every id, and shows that. */
export async function bringIn(file: File, prefix = ''): Promise<void> {
  await whileBusy(file, async () => {
    const report = await importFile(file, prefix);
    filesStore.setState({ told: { file, report, asked: 'import' } });
    if (report.import === null) setPage({ dialog: 'problems' });
    else {
      filesStore.setState({ brought: report.import.id });
      apply(closeFile);
      await queryClient.invalidateQueries();
      say(`${file.name} is in the graph now, as the import ${report.import.id}. Take along lists what was imported.`);
    }
  });
}

/** Files that are on their way. */
let busy = 0;

async function whileBusy(file: File, work: () => Promise<void>, wanted = () => true): Promise<void> {
  filesStore.setState({ busy: ++busy > 0 });
  try {
    await work();
  } catch (error) {
    if (wanted()) say(`${file.name}: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    filesStore.setState({ busy: --busy > 0 });
  }
}
