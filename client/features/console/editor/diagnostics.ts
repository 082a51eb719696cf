import { forceLinting, linter, lintGutter, type Diagnostic } from '@codemirror/lint';
import { StateEffect, type Extension } from '@codemirror/state';
import type { EditorView, ViewUpdate } from '@codemirror/view';
import type { DiagnosticsReply } from '../../../../server/contract/language';
import type { PlainValues } from '../parameters/typed';
import type { EditorError } from './editor-props';
import { fetchDiagnostics } from './language-api';
import { runnablesOf } from './runnable';

/** Milliseconds without a key before the text is read. */
const PAUSE = 350;

const again = StateEffect.define();

/** Reads the text anew: the parameters or the errors of the run have changed. */
export function readAgain(view: EditorView): void {
  view.dispatch({ effects: again.of(null) });
  forceLinting(view);
}

interface Given {
  readonly parameters: PlainValues;
  readonly errors: readonly EditorError[];
}

/** Underlines what is wrong: what the server finds while somebody writes, commands that are none, and the errors of the last run. */
export function diagnostics(given: () => Given): Extension {
  let asked = new AbortController();
  const source = async (view: EditorView): Promise<Diagnostic[]> => {
    asked.abort();
    asked = new AbortController();
    const text = view.state.doc.toString();
    const { parameters, errors } = given();
    const found = await fetchDiagnostics(text, parameters, asked.signal).catch((): DiagnosticsReply => ({ diagnostics: [] }));
    return distinct(
      [...errors.map((error) => ofRun(text, error)), ...wrongCommands(text), ...found.diagnostics.map(ofServer)],
      text.length,
    );
  };
  const needsRefresh = ({ transactions }: ViewUpdate) => transactions.some(({ effects }) => effects.some((effect) => effect.is(again)));
  return [linter(source, { delay: PAUSE, needsRefresh }), lintGutter()];
}

function ofServer({ from, to, severity, message }: DiagnosticsReply['diagnostics'][number]): Diagnostic {
  return {
    from,
    to,
    message,
    severity: severity === 'error' ? 'error' : 'warning',
    ...(severity === 'refused' ? { markClass: 'cm-refused' } : {}),
  };
}

function ofRun(text: string, { from, to, message }: EditorError): Diagnostic {
  const word = /^(?:[\p{L}\p{N}_$]+|[^])/u.exec(text.slice(from))?.[0].length ?? 0;
  return { from, to: to ?? from + word, message, severity: 'error' };
}

function wrongCommands(text: string): Diagnostic[] {
  return runnablesOf(text).flatMap((part): Diagnostic[] =>
    part.kind === 'command' && part.command.kind === 'wrong'
      ? [{ from: part.start, to: part.end, severity: 'error', message: part.command.message }]
      : [],
  );
}

/** What the run said is not said again, and nothing stands past the end. */
function distinct(all: readonly Diagnostic[], length: number): Diagnostic[] {
  const inside = all.map((each) => ({ ...each, from: Math.min(each.from, length), to: Math.min(each.to, length) }));
  return inside.filter(({ from, severity }, index) => inside.findIndex((one) => one.from === from && one.severity === severity) === index);
}
