import type { GraphStore } from '../../server/store/graph-store';
import type { ValueMap } from '../../server/store/values';
import { namedGraph } from './fetch-features';
import type { Step, WrittenScenario } from './gherkin';
import type { Ask, Reply } from './query-client';
import { sideEffects, stateOf, type GraphState } from './side-effects';
import { tckText } from './tck-text';
import { parseTckValue } from './tck-value';

/** What a scenario is about, for the table. */
export type Kind = 'temporal' | 'positive' | 'error';
export type Outcome = 'passed' | 'refused' | 'failed' | 'wrong';

export interface Result {
  readonly scenario: WrittenScenario;
  readonly kind: Kind;
  readonly outcome: Outcome;
  /** The error, or what was expected and what came. */
  readonly words: string;
  readonly needsProcedure: boolean;
}

/** A store under test, and the way to ask it. */
export interface Tested {
  readonly store: GraphStore;
  readonly ask: Ask;
}

interface Run {
  readonly tested: Tested;
  parameters: ValueMap;
  before: GraphState;
  reply: Reply;
}

/** A step that did not come out as it should. */
class Mismatch extends Error {
  constructor(
    readonly outcome: Exclude<Outcome, 'passed'>,
    words: string,
  ) {
    super(words);
  }
}

const NO_REPLY: Reply = { columns: [], rows: [], counters: {}, error: null };
const REFUSED = 'Neo.ClientError.Statement.UnsupportedOperationError';

/** Runs a scenario on a graph that it has for itself. */
export async function runScenario(tested: Tested, scenario: WrittenScenario): Promise<Result> {
  const { steps, feature } = scenario;
  const raises = steps.some(({ text }) => / should be raised /.test(text));
  const kind = raises ? 'error' : feature.startsWith('expressions/temporal/') ? 'temporal' : 'positive';
  const needsProcedure = steps.some(({ text }) => text.startsWith('there exists a procedure'));
  const about = { scenario, kind, needsProcedure } as const;
  await tested.store.write([{ text: 'MATCH (n) DETACH DELETE n' }]);
  const run: Run = { tested, parameters: {}, before: await stateOf(tested.store), reply: NO_REPLY };
  try {
    for (const step of steps) await runStep(run, step);
    return { ...about, outcome: 'passed', words: '' };
  } catch (error) {
    if (!(error instanceof Mismatch)) throw error;
    return { ...about, outcome: error.outcome, words: error.message };
  }
}

type StepRow = readonly [pattern: RegExp, run: (run: Run, step: Step, found: RegExpExecArray) => Promise<void> | void];

const STEPS: readonly StepRow[] = [
  [/^(an empty|any) graph$/, () => undefined],
  [/^there exists a procedure /, () => undefined],
  [
    /^the (\S+) graph$/,
    async (run, _step, [, name = '']) => {
      for (const text of await namedGraph(name)) await prepare(run, text);
    },
  ],
  [/^having executed:$/, (run, step) => prepare(run, step.block ?? '')],
  [/^parameters are:$/, (run, step) => void (run.parameters = parametersOf(step))],
  [/^executing (control )?query:$/, execute],
  [/^the result should be empty$/, (run) => compareRows(run, [[]], false, false)],
  [/^the result should be, in any order:$/, (run, step) => compareRows(run, step.table, false, false)],
  [/^the result should be, in order:$/, (run, step) => compareRows(run, step.table, true, false)],
  [/^the result should be \(ignoring element order for lists\):$/, (run, step) => compareRows(run, step.table, false, true)],
  [/^the result should be, in order \(ignoring element order for lists\):$/, (run, step) => compareRows(run, step.table, true, true)],
  [/^no side effects$/, (run) => compareEffects(run, [])],
  [/^the side effects should be:$/, (run, step) => compareEffects(run, step.table)],
  [/^an? (\w+) should be raised at (compile time|runtime|any time): (.*)$/, (run, _step, [, , phase = '']) => expectError(run, phase)],
];

async function runStep(run: Run, step: Step): Promise<void> {
  for (const [pattern, act] of STEPS) {
    const found = pattern.exec(step.text);
    if (found) return act(run, step, found);
  }
  throw new Error(`A step that is not known: ${step.text}`);
}

async function prepare(run: Run, text: string): Promise<void> {
  const { error } = await run.tested.ask(text);
  if (error) throw new Mismatch(error.code === REFUSED ? 'refused' : 'failed', `In what is there before: ${error.message}`);
  run.before = await stateOf(run.tested.store);
}

async function execute(run: Run, step: Step): Promise<void> {
  if (run.reply !== NO_REPLY) succeeded(run);
  run.reply = await run.tested.ask(step.block ?? '', run.parameters);
}

function parametersOf({ table }: Step): ValueMap {
  return Object.fromEntries(table.map(([name = '', value = '']) => [name, parseTckValue(value)]));
}

function succeeded({ reply: { error } }: Run): void {
  if (error) throw new Mismatch(error.code === REFUSED ? 'refused' : 'failed', `${error.code}: ${error.message}`);
}

function compareRows(run: Run, [header = [], ...rows]: readonly (readonly string[])[], inOrder: boolean, sortLists: boolean): void {
  succeeded(run);
  const { reply } = run;
  const written = (texts: string[]): string[] => (inOrder ? texts : texts.sort());
  const expected = written(rows.map((row) => row.map((cell) => tckText(parseTckValue(cell), sortLists)).join(' | ')));
  const came = written(reply.rows.map((row) => row.map((value) => tckText(value, sortLists)).join(' | ')));
  const noColumns = header.length === 0;
  const [wanted, got] = [
    [noColumns ? '' : header.join(' | '), ...expected],
    [noColumns ? '' : reply.columns.join(' | '), ...came],
  ];
  if (wanted.join('\n') !== got.join('\n')) throw new Mismatch('wrong', `expected ${wanted.join('; ')}, came ${got.join('; ')}`);
}

async function compareEffects(run: Run, table: readonly (readonly string[])[]): Promise<void> {
  succeeded(run);
  const wanted = JSON.stringify(Object.fromEntries(table.map(([name = '', count]) => [name, Number(count)] as const).sort()));
  const effects = sideEffects(run.before, await stateOf(run.tested.store));
  const came = JSON.stringify(Object.fromEntries(Object.entries(effects).sort()));
  if (wanted !== came) throw new Mismatch('wrong', `expected the side effects ${wanted}, came ${came}`);
  compareCounters(run.reply.counters, effects);
}

/** The counters of the answer have to say what was made and unmade. */
function compareCounters(counters: Reply['counters'], effects: Readonly<Record<string, number>>): void {
  for (const kind of ['nodes', 'relationships']) {
    const counted = (counters[`${kind}Created`] ?? 0) - (counters[`${kind}Deleted`] ?? 0);
    const seen = (effects[`+${kind}`] ?? 0) - (effects[`-${kind}`] ?? 0);
    if (counted !== seen) throw new Mismatch('wrong', `counters say ${counted} more ${kind}, there are ${seen} more`);
  }
}

/** Any error will do, but one of compile time has to come before anything is answered. */
function expectError({ reply: { error } }: Run, phase: string): void {
  if (!error) throw new Mismatch('wrong', 'no error was raised');
  if (phase === 'compile time' && error.begun) throw new Mismatch('failed', `raised too late: ${error.message}`);
}
