import type { GraphStore, Plan, Statement } from '../../store/graph-store';
import { QueryError } from '../query-error';
import { ALLOWED, type Allowed } from './allowed';
import { DEEPEST, isTooDeep } from './depth';
import { withoutTexts } from './keywords';
import { namesGraph } from './other-graph';
import { readPrefix, type Prefix } from './prefix';

export type Writers = keyof typeof WRITERS;

export interface Leave {
  /** The asker may write, and asked to. */
  readonly access: 'read' | 'write';
  /** Who could write what this asker may not. */
  readonly writers: Writers;
  readonly timeout: number;
  readonly signal?: AbortSignal;
  readonly client?: string;
}

/** What the gate found out about a statement that it lets through. */
export interface Passed {
  readonly mode: Prefix['mode'];
  /** It is run with the right to write: it needs it, and has it. */
  readonly access: 'read' | 'write';
}

const FORBIDDEN = 'Neo.ClientError.Security.Forbidden';

/** Lets through what may run, by what the store says that it would do; rejects with a QueryError, or with the store's own error. Nothing of the statement has run then. */
export async function passGate(store: GraphStore, statement: Statement, { access, writers, ...limits }: Leave): Promise<Passed> {
  const allowed = ALLOWED[store.kind];
  const { mode, options, bare } = readPrefix(statement.text);
  const words = withoutTexts(statement.text);
  if (isTooDeep(words))
    throw new QueryError('Neo.ClientError.Statement.SyntaxError', `More than ${DEEPEST} brackets in each other are not read here`);
  if (namesGraph(words)) throw clauseRefused('RunQueryAt');
  for (const [name, value] of options) if (!allowed.options.has(name)) throw optionRefused(name, value);
  const plan = await store.explain({ ...statement, text: bare }, limits);
  const needed = neededFor(plan, allowed, mode === 'explain' ? 'write' : access);
  // A plan may be looked at by anybody who may read.
  if (needed === 'write' && access === 'read' && mode !== 'explain') throw writeRefused(store, writers);
  return { mode, access: needed === 'write' && mode !== 'explain' ? 'write' : 'read' };
}

function neededFor(plan: Plan, allowed: Allowed, access: Leave['access']): 'read' | 'write' {
  const inner = plan.children.map((child) => neededFor(child, allowed, access));
  if (plan.operator in CLAUSES) throw clauseRefused(plan.operator as keyof typeof CLAUSES);
  if (plan.operator === 'ProcedureCall') checkProcedure(plan, allowed);
  if (isRead(plan.operator, allowed)) return inner.includes('write') ? 'write' : 'read';
  // What is on no list may be a way of writing: who may write may have it.
  if (access === 'read' && !isWrite(plan.operator, allowed)) throw operatorRefused(plan.operator);
  return 'write';
}

/** `Expand(All)` is a kind of `Expand`; to lock is to be about to write. */
function isRead(operator: string, { reads }: Allowed): boolean {
  return reads.has(baseOf(operator)) && !operator.includes('Locking');
}

function isWrite(operator: string, { writes }: Allowed): boolean {
  return writes.has(baseOf(operator)) || operator.includes('Locking');
}

function baseOf(operator: string): string {
  return operator.replace(/\(.*$/, '');
}

function checkProcedure({ details }: Plan, { procedures }: Allowed): void {
  const said = details['Details'];
  const name = typeof said === 'string' ? (/^([\w.`]+)\(/.exec(said)?.[1] ?? said).replaceAll('`', '') : '';
  if (!procedures.has(name))
    throw new QueryError(FORBIDDEN, `The procedure ${name} may not be called here`, {
      detail: `Procedures that may be called: ${[...procedures].join(', ')}.`,
    });
}

/** What an operator that is refused stands for, in the user's words. */
const CLAUSES = {
  LoadCSV: 'LOAD CSV',
  AdministrationCommand: 'An administration command',
  ShowSettings: 'SHOW SETTINGS',
  ShowTransactions: 'SHOW TRANSACTIONS',
  TerminateTransactions: 'TERMINATE TRANSACTIONS',
  RunQueryAt: 'USE',
} as const;

function clauseRefused(operator: keyof typeof CLAUSES): QueryError {
  return new QueryError(FORBIDDEN, `${CLAUSES[operator]} may not be run here`);
}

function operatorRefused(operator: string): QueryError {
  return new QueryError(FORBIDDEN, `This statement may not run here: its plan has ${operator}`);
}

function optionRefused(name: string, value: string): QueryError {
  return new QueryError(FORBIDDEN, `The query option ${name}=${value} may not be set here`);
}

const WRITERS = {
  token: 'A write needs the token of this server (ENTENTE_TOKEN) and the access mode WRITE.',
  nobody: 'Nothing is written here, whoever asks.',
} as const;

function writeRefused(store: GraphStore, writers: Writers): QueryError {
  return new QueryError(
    'Neo.ClientError.Statement.AccessMode',
    `Writing in read access mode not allowed. Attempted write to ${store.database}`,
    { detail: WRITERS[writers] },
  );
}
