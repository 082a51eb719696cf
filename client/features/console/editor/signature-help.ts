import { StateEffect, StateField, type Extension } from '@codemirror/state';
import { EditorView, showTooltip, ViewPlugin, type Tooltip, type ViewUpdate } from '@codemirror/view';
import type { SignatureReply } from '../../../../server/contract/language';
import { fetchSignature } from './language-api';
import { runnableAt } from './runnable';

/** Milliseconds without a key before the server is asked. */
const PAUSE = 200;
/** A call that is open before the caret, on the lines just above at most. */
const IN_CALL = /[\p{L}\p{N}_]\s*\([^;]{0,300}$/u;

type Signature = NonNullable<SignatureReply['signature']>;

const set = StateEffect.define<Tooltip | null>();

const shown = StateField.define<Tooltip | null>({
  create: () => null,
  update: (tooltip, { changes, effects }) => {
    // The text may have become shorter than where the help stands.
    const moved = tooltip && { ...tooltip, pos: changes.mapPos(tooltip.pos) };
    return effects.reduce((last, effect) => (effect.is(set) ? effect.value : last), moved);
  },
  provide: (field) => showTooltip.from(field),
});

/** Takes the help away; false where there is none, so that Escape means something else. */
export function hideSignature(view: EditorView): boolean {
  if (view.state.field(shown) === null) return false;
  view.dispatch({ effects: set.of(null) });
  return true;
}

/** Asks while arguments are written, and shows the function with the argument that is due. */
class SignatureHelp {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asked = new AbortController();

  constructor(private readonly view: EditorView) {}

  update(update: ViewUpdate): void {
    if (!update.docChanged && !update.selectionSet) return;
    this.destroy();
    // A text that was filled in is not being written.
    const written = update.transactions.some((each) => each.isUserEvent('input') || each.isUserEvent('delete'));
    this.timer = setTimeout(() => void this.ask(written), PAUSE);
  }

  destroy(): void {
    clearTimeout(this.timer);
    this.asked.abort();
  }

  private async ask(written: boolean): Promise<void> {
    const { state } = this.view;
    const caret = state.selection.main.head;
    const wanted = (written || state.field(shown) !== null) && IN_CALL.test(state.sliceDoc(Math.max(0, caret - 310), caret));
    const signature = wanted ? await this.fetch(caret) : null;
    if (signature === undefined || (signature === null && state.field(shown) === null)) return;
    this.view.dispatch({ effects: set.of(signature && tooltipOf(signature, caret)) });
  }

  /** Undefined where a newer key has made it useless. */
  private async fetch(caret: number): Promise<Signature | null | undefined> {
    const text = this.view.state.doc.toString();
    const part = runnableAt(text, caret);
    if (part?.kind !== 'statement') return null;
    const asked = (this.asked = new AbortController());
    try {
      return (await fetchSignature(text.slice(part.start, caret), caret - part.start, asked.signal)).signature;
    } catch {
      return asked.signal.aborted ? undefined : null;
    }
  }
}

function tooltipOf({ label, parameters, active, documentation }: Signature, pos: number): Tooltip {
  const due = parameters[active]?.label;
  const start = due === undefined ? -1 : label.indexOf(due);
  const create = () => {
    const dom = document.createElement('div');
    dom.className = 'cm-signature';
    const code = document.createElement('code');
    const strong = document.createElement('strong');
    strong.textContent = start === -1 ? '' : (due ?? '');
    code.append(label.slice(0, Math.max(0, start)), strong, label.slice(start === -1 ? 0 : start + (due ?? '').length));
    const text = document.createElement('p');
    text.textContent = documentation;
    dom.append(code, text);
    return { dom };
  };
  // Above it would cover what is being written.
  return { pos, create };
}

/** Shows the function whose arguments are being written. */
export const signatureHelp: Extension = [shown, ViewPlugin.fromClass(SignatureHelp)];
