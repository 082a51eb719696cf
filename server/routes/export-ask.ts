import type { z } from 'zod';
import type { exportBodySchema, exportQuerySchema } from '../contract/exports';
import { EMPTY_FILTER, type Filter } from '../domain/filter';
import { FORMAT_IDS, FORMAT_OPTIONS, formatRow, type FormatId, type OptionName } from '../domain/vocabulary/formats';
import type { ExportOptions } from '../formats/format';
import { fieldProblem, Problem } from '../http/problem';
import type { Scope } from '../queries/export/scope';

type Asked = z.output<typeof exportQuerySchema> & Partial<z.output<typeof exportBodySchema>>;

/** What a request asks for: which part of the graph, and how the format is to be. */
export interface ExportAsk {
  readonly format: FormatId;
  readonly filter: Filter;
  readonly scope: Scope;
  readonly options: ExportOptions;
}

/** What a statement has found. */
export type Found = Omit<Extract<Scope, { kind: 'result' }>, 'kind'>;

/** Reads what was asked for, or throws the problem that says what does not go together. `result` is what a statement of the asker has found. */
export function toExportAsk(name: string, asked: Asked, result: Found | null = null): ExportAsk {
  const format = FORMAT_IDS.find((id) => id === name);
  if (format === undefined) throw new Problem('unknown-format', `There is no format ${name}. There are ${FORMAT_IDS.join(', ')}.`);
  const { around, depth, from, to, selection = null, positions = null, ...rest } = asked;
  return {
    format,
    filter: filterOf(rest),
    scope: scopeOf({ around, depth, from, to, selection: told(format, selection), result }),
    options: optionsOf(format, rest, positions),
  };
}

/** A picture says itself who is combined in it. */
function told(format: FormatId, selection: Scopes['selection']): Scopes['selection'] {
  if (!selection?.view || !formatRow(format).options.includes('combine')) return selection;
  return { ...selection, view: { ...selection.view, combine: false } };
}

function filterOf(asked: Readonly<Record<string, unknown>>): Filter {
  return Object.fromEntries(Object.keys(EMPTY_FILTER).map((key) => [key, asked[key]])) as unknown as Filter;
}

type Scopes = Pick<Asked, 'around' | 'depth' | 'from' | 'to'> & {
  readonly selection: NonNullable<Asked['selection']> | null;
  readonly result: Found | null;
};

function scopeOf({ around, depth, from, to, selection, result }: Scopes): Scope {
  if ((from === null) !== (to === null)) throw wrong(from === null ? 'from' : 'to', 'must be given too');
  const scopes: Scope[] = [
    ...(around.length > 0 ? [{ kind: 'around', actors: around, depth } as const] : []),
    ...(from !== null && to !== null ? [{ kind: 'between', from, to } as const] : []),
    ...(selection ? [{ kind: 'selection', ...selection } as const] : []),
    ...(result ? [{ kind: 'result', ...result } as const] : []),
  ];
  if (scopes.length > 1)
    throw wrong('around', 'goes with neither from and to nor a selection nor a statement: only one of them can be given');
  return scopes[0] ?? { kind: 'filter' };
}

function optionsOf(format: FormatId, asked: Readonly<Record<string, unknown>>, positions: ExportOptions['positions']): ExportOptions {
  const names = Object.keys(FORMAT_OPTIONS) as OptionName[];
  const own = formatRow(format).options;
  const strange = names.find((name) => asked[name] !== FORMAT_OPTIONS[name].usual && !own.includes(name));
  if (strange !== undefined)
    throw wrong(strange, `is no option of ${format}${own.length === 0 ? ', which has none' : `; it has ${own.join(', ')}`}`);
  return { ...Object.fromEntries(names.map((name) => [name, asked[name]])), positions } as ExportOptions;
}

function wrong(field: string, message: string): Problem {
  return fieldProblem('wrong-query', [{ field, message }]);
}
