import { useEffect, useMemo, useRef } from 'react';
import { ConsoleEditor, type ConsoleEditorHandle } from '../editor/ConsoleEditor';
import { ParameterForm } from '../parameters/ParameterForm';
import { valuesOf } from '../parameters/parameter';
import { setConsole, useConsole } from '../state/console-store';
import classes from './run.module.css';
import { RunBar } from './RunBar';
import { run } from './runner';
import { useTarget } from './use-limits';

/** The editor, its parameters, and what runs it. */
export function QueryPane() {
  const text = useConsole((state) => state.text);
  const parameters = useConsole((state) => state.parameters);
  const errors = useConsole((state) => state.errors);
  const pane = useConsole((state) => state.pane);
  const target = useTarget();
  const editor = useRef<ConsoleEditorHandle>(null);
  const values = useMemo(() => valuesOf(parameters), [parameters]);
  useEffect(() => {
    if (pane === 'query') editor.current?.focus();
  }, [pane]);
  return (
    <>
      <RunBar />
      <div className={classes.editor}>
        <ConsoleEditor
          ref={editor}
          value={text}
          onChange={(next) => setConsole({ text: next, errors: [] })}
          onRun={(one) => void run([one], target)}
          onRunAll={(all) => void run(all, target)}
          parameters={values}
          errors={errors}
        />
      </div>
      <ParameterForm />
    </>
  );
}
