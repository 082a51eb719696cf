import { useState } from 'react';
import { EmptyState } from '../../../components/States';
import { consoleStore, setConsole, useConsole, type RunItem } from '../state/console-store';
import type { Answer } from '../answer/answer';
import { changesText } from './changes';
import { Inspector } from './Inspector';
import type { Inspected } from './inspected';
import { ResultBar } from './ResultBar';
import { ResultGraph } from './graph/ResultGraph';
import { ResultJson } from './json/ResultJson';
import { ResultPlan } from './plan/ResultPlan';
import { ResultTable } from './table/ResultTable';
import { Told } from './Told';
import { viewsOf, type ResultView } from './views';
import classes from './results.module.css';

/** An answer, as the first view that fits, or the one that was chosen for this statement before. */
export function AnswerView({ item, answer }: { item: RunItem; answer: Answer }) {
  const chosen = useConsole((state) => state.choices[item.sent]);
  const [inspected, setInspected] = useState<Inspected | null>(null);
  const views = viewsOf(answer);
  const view = chosen !== undefined && views.includes(chosen) ? chosen : views[0];
  const choose = (next: ResultView) => setConsole({ choices: { ...consoleStore.getState().choices, [item.sent]: next } });
  return (
    <>
      <ResultBar views={views} view={view ?? null} onView={choose} item={item} answer={answer} />
      <Told item={item} answer={answer} />
      <div className={classes.content}>
        <div className={classes.view}>
          {view === undefined && <Nothing answer={answer} />}
          {view === 'graph' && <ResultGraph answer={answer} onInspect={setInspected} />}
          {view === 'table' && <ResultTable answer={answer} inspected={inspected} onInspect={setInspected} />}
          {view === 'json' && <ResultJson answer={answer} />}
          {view === 'plan' && answer.plan && <ResultPlan plan={answer.plan} />}
        </div>
        {inspected && <Inspector inspected={inspected} onClose={() => setInspected(null)} />}
      </div>
    </>
  );
}

/** No row came: because nothing matches, or because the statement does something instead of telling. */
function Nothing({ answer }: { answer: Answer }) {
  const changed = changesText(answer.changes);
  if (answer.columns.length > 0) return <EmptyState title="No rows">Nothing in the graph matches.{changed && ` ${changed}`}</EmptyState>;
  return <EmptyState title="Done">{changed ?? 'The statement has changed nothing, and returns nothing.'}</EmptyState>;
}
