import { autocompletion, startCompletion, type Completion, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { CompletionKind, CompletionsReply } from '../../../../server/contract/language';
import type { PlainValues } from '../parameters/typed';
import { COMMANDS } from './commands';
import { fetchCompletions } from './language-api';

/** How each kind is marked and ranked: what is of this graph and statement comes before the words of the language. */
const KINDS: Readonly<Record<CompletionKind, { readonly mark: string; readonly boost: number }>> = {
  variable: { mark: 'x', boost: 30 },
  parameter: { mark: '$', boost: 25 },
  property: { mark: '.p', boost: 20 },
  label: { mark: 'L', boost: 20 },
  type: { mark: 'R', boost: 20 },
  'label or type': { mark: 'L', boost: 20 },
  actor: { mark: 'A', boost: 0 },
  article: { mark: 'T', boost: 0 },
  value: { mark: '=', boost: 0 },
  keyword: { mark: 'K', boost: 0 },
  function: { mark: 'f', boost: -10 },
  namespace: { mark: 'N', boost: -20 },
  procedure: { mark: 'P', boost: -10 },
};
/** CodeMirror makes a class of it: it has no blanks. */
const classOf = (kind: CompletionKind) => kind.replaceAll(' ', '-');
/** Letters that the page's own font has: CodeMirror's own marks are empty boxes where no font with symbols is installed. */
const marks = EditorView.theme({
  '.cm-completionIcon': {
    boxSizing: 'border-box',
    width: '1.6em',
    marginInlineEnd: '6px',
    padding: '0',
    border: '1px solid currentColor',
    borderRadius: '4px',
    fontFamily: 'var(--mantine-font-family)',
    fontSize: '10px',
    fontWeight: '600',
    lineHeight: '1.4em',
    verticalAlign: '1px',
    opacity: '0.7',
  },
  ...Object.fromEntries(
    Object.entries(KINDS).map(([kind, { mark }]) => [
      `.cm-completionIcon-${classOf(kind as CompletionKind)}:after`,
      { content: `'${mark}'`, fontSize: 'inherit', verticalAlign: 'baseline' },
    ]),
  ),
});

/** The words that most lines begin with. */
const USUAL = new Set(['MATCH', 'RETURN', 'WHERE', 'WITH', 'OPTIONAL MATCH', 'ORDER BY', 'LIMIT', 'UNWIND']);
const IN_QUOTES: readonly CompletionKind[] = ['actor', 'article', 'value'];
const WORD = /^\$?[\p{L}\p{N}_]*$/u;
/** After these something is offered without being asked for. */
const TRIGGER = /[\p{L}\p{N}_$.:'"`-]$/u;

/** Completion out of the server's language service. `parameters` are those of the moment. */
export function completion(parameters: () => PlainValues): Extension {
  return [
    marks,
    autocompletion({ override: [commands, (context) => complete(context, parameters())], icons: true, maxRenderedOptions: 60 }),
  ];
}

function commands(context: CompletionContext): CompletionResult | null {
  const line = context.matchBefore(/^:\w*/);
  if (!line) return null;
  return { from: line.from, options: COMMANDS.map(({ name, says }) => ({ label: name, type: 'keyword', info: says })), validFor: /^:\w*$/ };
}

async function complete(context: CompletionContext, parameters: PlainValues): Promise<CompletionResult | null> {
  const before = context.state.sliceDoc(Math.max(0, context.pos - 1), context.pos);
  if (!context.explicit && !TRIGGER.test(before)) return null;
  const abort = new AbortController();
  context.addEventListener('abort', () => abort.abort());
  try {
    return resultOf(await fetchCompletions(context.state.doc.toString(), context.pos, parameters, abort.signal));
  } catch {
    // Without the server the text can still be written.
    return null;
  }
}

function resultOf({ from, to, items }: CompletionsReply): CompletionResult | null {
  if (items.length === 0) return null;
  const inQuotes = items.some(({ kind }) => IN_QUOTES.includes(kind));
  // The server finds actors by any of their names: what is typed need not stand in the id.
  return { from, to, options: items.map(optionOf), ...(inQuotes ? { filter: false } : { validFor: WORD }) };
}

function optionOf({ label, kind, insert, detail }: CompletionsReply['items'][number]): Completion {
  const { boost } = KINDS[kind];
  const told = kind === 'function' ? { info: detail ?? label } : detail === null ? {} : { detail };
  return { label, type: classOf(kind), boost: boost + (USUAL.has(label) ? 15 : 0), apply: applyOf(kind, insert), ...told };
}

function applyOf(kind: CompletionKind, insert: string): Completion['apply'] & {} {
  if (kind === 'function') return (view, _option, from, to) => put(view, from, to, `${insert}()`, insert.length + 1);
  if (kind !== 'namespace') return insert;
  return (view, _option, from, to) => {
    put(view, from, to, `${insert}.`, insert.length + 1);
    startCompletion(view);
  };
}

function put(view: EditorView, from: number, to: number, insert: string, caret: number): void {
  view.dispatch({ changes: { from, to, insert }, selection: { anchor: from + caret }, userEvent: 'input.complete' });
}
