import {
  acceptCompletion,
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
  completionKeymap,
  completionStatus,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { bracketMatching } from '@codemirror/language';
import { lintKeymap } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState, Prec, type Extension } from '@codemirror/state';
import {
  crosshairCursor,
  drawSelection,
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
  placeholder,
  rectangularSelection,
  type Command,
} from '@codemirror/view';
import { completion } from './completion';
import { cypher } from './cypher-mode';
import { diagnostics } from './diagnostics';
import type { ConsoleEditorProps } from './editor-props';
import { formatText } from './format';
import { runnableAt, runnablesOf } from './runnable';
import { hideSignature, signatureHelp } from './signature-help';
import { theme } from './theme';

/** Milliseconds after Escape in which Tab leaves the editor. */
const LEAVE_WITHIN = 3000;

/** The editor's behaviour; `props` are those of the moment. */
export function extensionsFor(props: () => ConsoleEditorProps, nonce: string, describedBy: string): Extension {
  return [
    EditorView.cspNonce.of(nonce),
    EditorView.contentAttributes.of({ 'aria-label': 'Cypher', 'aria-describedby': describedBy, spellcheck: 'false' }),
    [lineNumbers(), history(), drawSelection(), rectangularSelection(), crosshairCursor(), highlightActiveLine(), EditorView.lineWrapping],
    [EditorState.allowMultipleSelections.of(true), bracketMatching(), closeBrackets(), search({ top: true }), highlightSelectionMatches()],
    placeholder('MATCH (a:Actor)-[r:BACKS]->(b) RETURN a, r, b'),
    [cypher(), theme, signatureHelp],
    completion(() => props().parameters),
    diagnostics(props),
    // Completions that come when the editor has been left do not open over what stands there.
    EditorView.domEventObservers({
      blur: (_, view) => {
        if (completionStatus(view.state) === 'pending') closeCompletion(view);
      },
    }),
    // Whatever Escape closes, a Tab after it leaves the editor.
    EditorView.domEventObservers({
      keydown: (event, view) => {
        if (event.key === 'Escape') view.setTabFocusMode(LEAVE_WITHIN);
      },
    }),
    Prec.highest(keymap.of(own(props))),
    keymap.of([
      ...closeBracketsKeymap,
      ...completionKeymap,
      ...lintKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...defaultKeymap,
      indentWithTab,
    ]),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) props().onChange(update.state.doc.toString());
    }),
  ];
}

function own(props: () => ConsoleEditorProps): { key: string; run: Command; preventDefault?: boolean }[] {
  return [
    {
      key: 'Mod-Shift-Enter',
      run: does((view) => {
        closeCompletion(view);
        props().onRunAll(runnablesOf(view.state.doc.toString()));
      }),
    },
    {
      key: 'Mod-Enter',
      run: does((view) => {
        const one = runnableAt(view.state.doc.toString(), view.state.selection.main.head);
        closeCompletion(view);
        if (one) props().onRun(one);
      }),
    },
    // What the server cannot lay out stays as it is.
    { key: 'Shift-Alt-f', run: does((view) => void formatText(view).catch(() => undefined)), preventDefault: true },
    { key: 'Tab', run: acceptCompletion },
    { key: 'Escape', run: hideSignature },
  ];
}

const does =
  (act: (view: EditorView) => void): Command =>
  (view) => {
    act(view);
    return true;
  };
