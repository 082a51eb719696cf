import type { GraphStore, Plan, Statement } from '../../store/graph-store';
import { QueryError } from '../query-error';
import { ALLOWED, type Allowed } from './allowed';
import { readPrefix, type Prefix } from './prefix';

export interface Leave {
  /** The asker may write, and asked to. */
  readonly access: 'read' | 'write';
  readonly timeout: number;
  readonly signal?: AbortSignal;
}

/** What the gate found out about a statement that it lets through. */
export interface Passed {
  readonly mode: Prefix['mode'];
  /** It is run with the right to write: it needs it, and has it. */
  readonly access: 'read' | 'write';
}

const FORBIDDEN = 'Neo.ClientError.Security.Forbidden';

/** Lets through what may run, by what the store says that it would do; rejects with a QueryError, or with the store's own error. Nothing of the statement has run then. */
export async function passGate(store: GraphStore, statement: Statement, { access, ...limits }: Leave): Promise<Passed> {
  const allowed = ALLOWED[store.kind];
  const { mode, options, bare } = readPrefix(statement.text);
  for (const [name, value] of options) if (!allowed.options.has(name)) throw optionRefused(name, value);
  const plan = await store.explain({ ...statement, text: bare }, limits);
  const needed = neededFor(plan, allowed);
  // A plan may be looked at by anybody who may read.
  if (needed === 'write' && access === 'read' && mode !== 'explain') throw writeRefused(store);
  return { mode, access: needed === 'write' && mode !== 'explain' ? 'write' : 'read' };
}

function neededFor(plan: Plan, allowed: Allowed): 'read' | 'write' {
  const inner = plan.children.map((child) => neededFor(child, allowed));
  if (allowed.writes.has(plan.operator) || allowed.schema.has(plan.operator)) return 'write';
  if (!allowed.reads.has(plan.operator)) throw operatorRefused(plan.operator);
  if (plan.operator === 'ProcedureCall') checkProcedure(plan, allowed);
  return inner.includes('write') ? 'write' : 'read';
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
const CLAUSES: Readonly<Record<string, string>> = {
  LoadCSV: 'LOAD CSV',
  AdministrationCommand: 'An administration command',
  ShowSettings: 'SHOW SETTINGS',
  ShowTransactions: 'SHOW TRANSACTIONS',
  TerminateTransactions: 'TERMINATE TRANSACTIONS',
  RunQueryAt: 'USE',
};

function operatorRefused(operator: string): QueryError {
  const clause = CLAUSES[operator];
  const message = clause === undefined ? `This statement may not run here: its plan has ${operator}` : `${clause} may not be run here`;
  return new QueryError(FORBIDDEN, message);
}

function optionRefused(name: string, value: string): QueryError {
  return new QueryError(FORBIDDEN, `The query option ${name}=${value} may not be set here`);
}

function writeRefused(store: GraphStore): QueryError {
  return new QueryError(
    'Neo.ClientError.Statement.AccessMode',
    `Writing in read access mode not allowed. Attempted write to ${store.database}`,
    {
      detail: 'A write needs the token of this server (ENTENTE_TOKEN) and the access mode WRITE.',
    },
  );
}
