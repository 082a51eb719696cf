import { EmptyState } from '../../../components/States';
import { Segments } from '../../../components/Segments';
import { Help } from '../help/Help';
import { Progress } from '../run/Progress';
import { secondsText } from '../run/seconds';
import { countText } from '../../marks/wording';
import { setConsole, useConsole, type RunItem } from '../state/console-store';
import { AnswerView } from './AnswerView';
import { FaultView } from './FaultView';
import classes from './results.module.css';

/** What came back: of several statements one at a time. */
export function Results() {
  const items = useConsole((state) => state.items);
  const shown = useConsole((state) => state.shown);
  const help = useConsole((state) => state.help);
  if (help) return <Help onClose={() => setConsole({ help: false })} />;
  const item = items[shown];
  if (!item) {
    return (
      <EmptyState title="Nothing was run yet">
        Write Cypher and run it<span data-keys> (Ctrl-Enter)</span>, or choose one of the questions. Nothing that is run here changes the
        graph unless write mode is on.
      </EmptyState>
    );
  }
  return (
    <>
      {items.length > 1 && (
        <div className={classes.statements}>
          <Segments
            label="Statement"
            value={String(shown)}
            options={items.map((one, place) => ({ value: String(place), name: `${place + 1} ${MARKS[one.state]}` }))}
            onChange={(place) => setConsole({ shown: Number(place) })}
          />
          <code className={classes.statement}>{item.text}</code>
        </div>
      )}
      <Result key={item.id} item={item} />
    </>
  );
}

const MARKS: Readonly<Record<RunItem['state'], string>> = {
  waiting: '…',
  running: '…',
  done: '✓',
  failed: '✗',
  cancelled: '✗',
  'left out': '–',
};

function Result({ item }: { item: RunItem }) {
  switch (item.state) {
    case 'waiting':
      return <EmptyState title="Waits for the statement before it" />;
    case 'running':
      return <Progress item={item} />;
    case 'cancelled':
      return <Stopped item={item} />;
    case 'left out':
      return <EmptyState title="Not run">A statement before it failed or was cancelled.</EmptyState>;
    case 'failed':
      return <Failed item={item} />;
    case 'done':
      return item.answer && <AnswerView item={item} answer={item.answer} />;
  }
}

/** What went wrong, and what had come before. */
function Failed({ item }: { item: RunItem }) {
  const { answer } = item;
  if (!answer?.fault) return null;
  return (
    <>
      <FaultView fault={answer.fault} rows={answer.rows.length} />
      {answer.rows.length > 0 && <AnswerView item={item} answer={answer} />}
    </>
  );
}

/** What had come before somebody stopped the statement. */
function Stopped({ item: { took, answer, ...item } }: { item: RunItem }) {
  const after = secondsText(took ?? 0);
  if (answer === null || answer.rows.length === 0)
    return <EmptyState title="Cancelled">{`It was stopped after ${after}; no row had come.`}</EmptyState>;
  return (
    <>
      <p className={classes.stopped} role="note">
        Cancelled: stopped after {countText(answer.rows.length, 'row')} and {after}. More may have been to come.
      </p>
      <AnswerView item={{ ...item, took, answer }} answer={answer} />
    </>
  );
}
