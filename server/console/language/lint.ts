import { offsetAt, splitConsoleText, type TextPart } from '../../domain/console-text';
import { nearest } from '../../domain/nearest';
import type { LanguageService } from '../../language/language-service';
import type { Asker } from '../../language/language-thread';
import type { Finding, Vocabulary } from '../../language/questions';
import type { SyntaxNode } from '../../language/syntax';
import { translate } from '../../store/embedded/dialect/translate';
import { StoreError } from '../../store/errors';
import type { GraphStore } from '../../store/graph-store';
import type { Parameters } from '../../store/values';
import { readVocabulary } from './vocabulary';

/** Something to be said of a stretch of the text; `refused` is what this store does not run though it is Cypher. */
export interface Diagnostic {
  readonly from: number;
  readonly to: number;
  readonly severity: 'error' | 'refused' | 'warning';
  readonly message: string;
}

/** Statements of one text that are looked at. */
const MOST_STATEMENTS = 50;

/** What is wrong with each statement of a text, before it runs. */
export async function lint(
  { store, service }: { readonly store: GraphStore; readonly service: LanguageService },
  { text, parameters }: { readonly text: string; readonly parameters: Parameters },
  asker: Asker,
): Promise<Diagnostic[]> {
  const vocabulary = await readVocabulary(store);
  const statements = splitConsoleText(text).filter(({ kind }) => kind === 'statement');
  const diagnostics: Diagnostic[] = [];
  for (const part of statements.slice(0, MOST_STATEMENTS)) {
    // That a function exists is one question, that this store answers it another: the translation has that.
    const known = store.kind === 'embedded' ? { ...vocabulary, functions: null } : vocabulary;
    const question = { text: part.text, parameters: Object.keys(parameters), vocabulary: known };
    const { findings, trees } = await service.ask('lint', question, asker);
    const refused = store.kind === 'embedded' ? refusals(part.text, trees, parameters) : [];
    diagnostics.push(...[...told(findings, vocabulary), ...refused].map((each) => placed(part, each)));
  }
  return diagnostics;
}

/** What the embedded store would say to the statement. */
function refusals(text: string, [tree]: readonly SyntaxNode[], parameters: Parameters): Diagnostic[] {
  if (!tree) return [];
  try {
    translate(text, tree, parameters);
    return [];
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const from = error.position ? offsetAt(text, error.position.line, error.position.column) : 0;
    return [{ from, to: wordEnd(text, from), severity: 'refused', message: error.message }];
  }
}

/** One syntax error hides the rest of the statement: what is said beside it follows from it. */
function told(findings: readonly Finding[], vocabulary: Vocabulary): Diagnostic[] {
  const syntax = findings.find(({ message }) => message.startsWith('Invalid input'));
  const told = syntax ? findings.filter((finding) => finding === syntax || finding.severity === 'warning') : findings;
  return told.map(({ start, end, severity, message }) => ({ from: start, to: end, severity, message: wordsOf(message, vocabulary) }));
}

const ABSENT = /^(?:(Label or relationship type|Label|Relationship type) )?(.+) is not present in the database\. Make sure/;

/** Neo4j's words; of a name that is not in the graph, with those that may have been meant. */
function wordsOf(message: string, { labels, types, propertyKeys }: Vocabulary): string {
  const [, kind, name] = ABSENT.exec(message) ?? [];
  if (name === undefined || name.startsWith('Function ') || name.startsWith('Procedure ')) return message;
  const candidates = kind === 'Label' ? labels : kind === 'Relationship type' ? types : kind ? [...labels, ...types] : propertyKeys;
  const meant = nearest(name, candidates, 2);
  const hint = meant.length > 0 ? ` Did you mean ${meant.join(' or ')}?` : '';
  return `${kind ?? 'Property'} ${name} is not in this graph.${hint}`;
}

function placed({ start, text }: TextPart, { from, to, ...rest }: Diagnostic): Diagnostic {
  const end = Math.min(text.length, Math.max(to, from + 1));
  return { from: start + Math.min(from, end - 1), to: start + end, ...rest };
}

function wordEnd(text: string, from: number): number {
  return from + (/^(?:[\p{L}\p{N}_]+|.)/u.exec(text.slice(from, from + 100))?.[0].length ?? 1);
}
