import type { CompletionsReply } from '../../contract/language';
import { splitConsoleText } from '../../domain/console-text';
import type { LanguageService } from '../../language/language-service';
import type { Asker } from '../../language/language-thread';
import type { Completion, Vocabulary } from '../../language/questions';
import type { GraphStore } from '../../store/graph-store';
import { quotedValues } from './quoted-values';
import { quotedTextAt } from './text-at';
import { readVocabulary } from './vocabulary';

interface Place {
  readonly text: string;
  readonly caret: number;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Clauses of an administrator's: no console runs them. */
const NOT_OFFERED = new Set([
  ...['ALTER', 'DEALLOCATE', 'DENY', 'DROP', 'DRYRUN', 'ENABLE', 'GRANT', 'LOAD', 'LOAD CSV', 'REALLOCATE', 'RENAME', 'REVOKE'],
  ...['START', 'STOP', 'TERMINATE', 'USE', 'CYPHER 25'],
]);
const WORD = /(?:\$?[\p{L}\p{N}_]*|`[^`\n]*)$/u;
const REST_OF_WORD = /^[\p{L}\p{N}_]*/u;

/** What can stand at a place of a text. */
export async function complete(
  { store, service }: { readonly store: GraphStore; readonly service: LanguageService },
  { text, caret: given, parameters }: Place,
  asker: Asker,
): Promise<CompletionsReply> {
  const caret = Math.min(given, text.length);
  const quoted = quotedTextAt(text, caret);
  if (quoted) {
    return { from: quoted.start, to: quoted.end, items: await quotedValues(store, quoted.property, quoted.typed, asker.signal) };
  }
  const from = caret - (WORD.exec(text.slice(0, caret))?.[0].length ?? 0);
  const to = caret + (REST_OF_WORD.exec(text.slice(caret))?.[0].length ?? 0);
  const statement = statementAt(text, caret);
  if (statement === null) return { from, to, items: [] };
  const vocabulary = await readVocabulary(store);
  const question = { ...statement, parameters: Object.keys(parameters), vocabulary };
  const items = await service.ask('complete', question, asker);
  return { from, to, items: items.filter(({ label }) => !NOT_OFFERED.has(label)).map((item) => named(safe(item, store), vocabulary)) };
}

/** The statement being written, and the place in it; null within a command. */
function statementAt(text: string, caret: number): { text: string; caret: number } | null {
  const part = splitConsoleText(text).findLast(({ start }) => start <= caret);
  const isOver = part === undefined || text.slice(part.end, Math.max(part.end, caret)).includes(part.kind === 'command' ? '\n' : ';');
  if (isOver) return { text: '', caret: 0 };
  if (part.kind === 'command') return null;
  return { text: text.slice(part.start, Math.max(part.end, caret)), caret: caret - part.start };
}

/** A name of somebody's file is data, whatever stands in it: the language service knows nothing of escapes in quoted names, each store knows its own. */
function safe(item: Completion, store: GraphStore): Completion {
  return (item.kind === 'name' || item.kind === 'property') && item.label.includes('\\')
    ? { ...item, insert: store.quoted(item.label) }
    : item;
}

/** Labels and types are told apart by what the graph has. */
function named({ kind, ...rest }: Completion, { labels, types }: Vocabulary): CompletionsReply['items'][number] {
  if (kind !== 'name') return { ...rest, kind };
  const isLabel = labels.includes(rest.label);
  const isType = types.includes(rest.label);
  return { ...rest, kind: isLabel && isType ? 'label or type' : isType ? 'type' : 'label' };
}
