import type { Plan } from '../graph-store';

/** A plan of the engine in the shape of Neo4j's: what is put together has both its inputs, and what only hands on rows is gone. */
export function inNeo4jsShape(plan: Plan): Plan {
  return (SHAPES[plan.operator] ?? inputsShaped)(plan);
}

/** A text in what the engine says. */
export const TEXT = /"(?:[^"\\]|\\.)*"/g;

export function saidOf({ details }: Plan): string {
  const said = details['Details'];
  return typeof said === 'string' ? said : '';
}

type Shape = (plan: Plan) => Plan;

/** The engine begins what has no input with an empty row; Neo4j has nothing there. */
function inputsShaped(plan: Plan): Plan {
  return { ...plan, children: plan.children.filter((child) => !isEmptyRow(child)).map(inNeo4jsShape) };
}

function isEmptyRow({ operator, children }: Plan): boolean {
  return operator === 'Empty' && children.length === 0;
}

/** What a scan says that stands on other rows: those are there already, or every pair is made. */
const scan: Shape = (plan) => {
  const [input] = plan.children;
  if (!input || isEmptyRow(input)) return { ...plan, children: [] };
  const variable = scanned(plan);
  if (input.operator === 'Discriminant')
    return { ...plan, operator: 'Argument', details: { ...plan.details, Details: variable }, children: [] };
  if (bound(input).has(variable)) return inNeo4jsShape(input);
  return joined(plan, 'CartesianProduct', '', inNeo4jsShape(input), uncounted(plan));
};

const filter: Shape = (plan) => {
  const [below] = plan.children;
  const [input] = below?.children ?? [];
  const said = saidOf(plan);
  if (below?.operator !== 'NodeScan' || !input || bound(input).has(scanned(below))) return inputsShaped(plan);
  if (INDEXED.test(said)) {
    const seek = { ...uncounted(plan), children: [uncounted(below)] };
    return joined(plan, names(said, bound(input)) ? 'Apply' : 'CartesianProduct', '', inNeo4jsShape(input), seek);
  }
  const shaped = inNeo4jsShape(below);
  const [, left = '', right = ''] = /^\((\w+)\.\w+ Eq (\w+)\.\w+ /.exec(`${said.replace(/\)$/, '')} `) ?? [];
  const hashed = shaped.operator === 'CartesianProduct' && [left, right].includes(scanned(below)) && left !== right;
  const test = /^\((\w+\.\w+) Eq (\w+\.\w+)/.exec(said);
  return {
    ...plan,
    children: [
      hashed
        ? { ...shaped, operator: 'ValueHashJoin', details: { ...shaped.details, Details: `${test?.[1] ?? ''} = ${test?.[2] ?? ''}` } }
        : shaped,
    ],
  };
};

/** A condition that an index answers. */
export const INDEXED = / \[index: \w+\]$/;

/** What need not be there: both sides are read whole where they share a node. */
const leftJoin: Shape = (plan) => {
  const [left, right] = plan.children;
  if (!left || !right) return inputsShaped(plan);
  const optional: Plan = { ...uncounted(plan), operator: 'Optional', children: [inNeo4jsShape(right)] };
  if (isEmptyRow(left)) return { ...optional, rows: plan.rows, details: plan.details };
  const there = bound(left);
  const shared = [...bound(right)].filter((name) => there.has(name));
  if (shared.length === 0) return joined(plan, 'Apply', '', inNeo4jsShape(left), optional);
  return joined(plan, 'NodeLeftOuterHashJoin', shared.join(', '), inNeo4jsShape(left), inNeo4jsShape(right));
};

/** The rows of outside, which a subquery is given, are no input of their own beside it. */
const join: Shape = (plan) => {
  const inputs = plan.children.filter(({ operator }) => operator !== 'Discriminant');
  const [only, ...more] = inputs;
  if (only && more.length === 0) return inNeo4jsShape(only);
  return { ...inputsShaped({ ...plan, children: inputs }), operator: 'CartesianProduct' };
};

const apply: Shape = (plan) => {
  const [first, second] = plan.children;
  return first && second && isEmptyRow(first) ? inNeo4jsShape(second) : inputsShaped(plan);
};

/** A MERGE is made of what looks for it and what makes it otherwise. */
const otherwise: Shape = (plan) => {
  const [found, made] = plan.children;
  if (!found || !made) return inputsShaped(plan);
  const details = { ...plan.details, Details: saidOf(withoutReturn(made)) };
  return { ...plan, operator: 'Merge', details, children: [inNeo4jsShape(withoutReturn(found))] };
};

function withoutReturn(plan: Plan): Plan {
  const [only] = plan.children;
  return plan.operator === 'Return' && only ? only : plan;
}

const SHAPES: Readonly<Record<string, Shape>> = {
  NodeScan: scan,
  Filter: filter,
  LeftJoin: leftJoin,
  Join: join,
  Apply: apply,
  Otherwise: otherwise,
  Return: (plan) => inputsShaped({ ...plan, details: { ...plan.details, Details: saidOf(plan).replace(/ \[after the write\]$/, '') } }),
  Discriminant: (plan) => ({ ...plan, operator: 'Argument', details: {} }),
};

function joined(plan: Plan, operator: string, said: string, ...children: Plan[]): Plan {
  const { Details: _, ...details } = plan.details;
  return { ...plan, operator, details: { ...details, ...(said !== '' && { Details: said }) }, children };
}

/** The same with its own input alone, of which the engine counted nothing. */
function uncounted({ details, ...plan }: Plan): Plan {
  const { Time: _, ...rest } = details;
  return { ...plan, details: rest, rows: null, children: [] };
}

function scanned(plan: Plan): string {
  return /^\((.+):[^:]*\)$/.exec(saidOf(plan))?.[1] ?? '';
}

/** Whether a condition speaks of one of these. */
function names(said: string, variables: ReadonlySet<string>): boolean {
  const words = said.replace(TEXT, '""').match(/\w+/g) ?? [];
  return words.some((word) => variables.has(word));
}

/** The nodes and values that an operator hands on under a name. */
function bound(plan: Plan): ReadonlySet<string> {
  const said = saidOf(plan).replace(TEXT, '""');
  const below = plan.children.flatMap((child) => [...bound(child)]);
  if (plan.operator !== 'Project' && plan.operator !== 'Return') return new Set([...own(plan, said), ...below]);
  const names = [...said.matchAll(/ AS (.+?)(?=, |\)?$)/g)].map(([, name = '']) => name);
  // What gives nothing but a name of ours hands on all the rest.
  return new Set(names.every((name) => /^_e+\d+$/.test(name)) ? [...names, ...below] : names);
}

function own({ operator }: Plan, said: string): string[] {
  if (operator === 'NodeScan' || operator === 'Create')
    return [...said.matchAll(/\(([^():]+):/g)].map(([, name = '']) => name.replace(/^\(/, ''));
  if (operator === 'Expand') return [...said.matchAll(/\(([^()]+)\)/g)].map(([, name = '']) => name);
  return operator === 'Unwind' ? [said.replace(/^\(|\)$/g, '')] : [];
}
