import { EditorView } from '@codemirror/view';
import { useEffect, useId, useImperativeHandle, useRef } from 'react';
import { readAgain } from './diagnostics';
import type { ConsoleEditorProps } from './editor-props';
import classes from './editor.module.css';
import { extensionsFor } from './extensions';

export type { ConsoleEditorHandle } from './editor-props';

/** The editor of the console: Cypher with what the server's language service knows of it. */
export function ConsoleEditor(props: ConsoleEditorProps) {
  const { value, parameters, errors, ref } = props;
  const hint = useId();
  const parent = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView>(null);
  const now = useRef(props);
  useEffect(() => {
    now.current = props;
  });
  useEffect(() => {
    if (!parent.current) return undefined;
    const extensions = extensionsFor(() => now.current, styleNonce(), hint);
    const view = new EditorView({ doc: now.current.value, extensions, parent: parent.current });
    editor.current = view;
    return () => {
      view.destroy();
    };
  }, [hint]);
  useEffect(() => {
    const view = editor.current;
    if (!view || view.state.doc.toString() === value) return;
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: value }, selection: { anchor: value.length } });
  }, [value]);
  useEffect(() => {
    if (editor.current) readAgain(editor.current);
  }, [parameters, errors]);
  useImperativeHandle(ref, () => ({
    focus: () => editor.current?.focus(),
    insert: (text) => editor.current?.dispatch(editor.current.state.replaceSelection(text)),
  }));
  return (
    <div className={classes.box}>
      <div ref={parent} className={classes.editor} />
      <p id={hint} className={classes.hint} data-keys>
        <kbd>Ctrl-Space</kbd> completes · <kbd>Shift-Alt-F</kbd> lays out · <kbd>Escape</kbd>, then <kbd>Tab</kbd> leaves the editor
      </p>
    </div>
  );
}

/** The page's own, under which its content security policy lets style elements in. */
function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
}
