import type { Fault } from '../answer/answer';
import type { EditorError } from '../editor/editor-props';
import type { RunItem } from '../state/console-store';

/** Where a fault stands in the editor; one that names no place stands at the start of its statement. */
export function errorsOf({ text, sent, start }: Pick<RunItem, 'text' | 'sent' | 'start'>, { message, place }: Fault): EditorError[] {
  // An EXPLAIN of ours stands before what was written.
  const ahead = sent.length - text.length;
  const at = place === null ? 0 : Math.max(0, offsetIn(sent, place) - ahead);
  return [{ from: start + Math.min(at, Math.max(0, text.length - 1)), to: null, message: headOf(message) }];
}

/** The sentence of a message, without the drawing of the place that follows it. */
export function headOf(message: string): string {
  return message.replace(/\s*\(line \d+, column \d+ \(offset: \d+\)\)[^]*$/, '').trim();
}

function offsetIn(text: string, { line, column }: NonNullable<Fault['place']>): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
}
