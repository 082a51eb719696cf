import { KEPT_LABELS } from '../domain/vocabulary/import-labels';
import { NOWHERE, type Place, type ReadItem, type ReadNode, type ReadRelationship } from '../formats/reading/items';
import { NEVER_IN_NAMES } from '../store/quote-name';
import { LONGEST_NAME, MOST_LABELS } from '../formats/reading/limits';
import { ProblemList } from './problem-list';
import type { Spool } from './spool';

/** How much a file brings. */
export interface ImportCounts {
  readonly actors: number;
  readonly articles: number;
  readonly statements: number;
  readonly mentions: number;
}

export interface CheckOptions {
  /** Goes before every id, so that a file whose ids are taken can come in all the same; empty for none. */
  readonly prefix: string;
  /** Names relations to which the file gives no id. */
  readonly unnamed: string;
  /** Actors, articles and relations that a file may have: the id of each is held until all are read. */
  readonly most: number;
  /** Characters that no label and no type can have where the file is to go. */
  readonly notInNames?: RegExp;
  readonly signal?: AbortSignal | undefined;
}

type Kind = 'actor' | 'article' | 'statement';
const MENTIONS = 'MENTIONS';
/** Distinct sets of labels, and types: each is a statement of its own when it is written, and a line of the legend. */
const MOST_NAMES = 1_000;

/** What was read of a file, by id: the row that each stands in. */
export class CheckedFile {
  readonly list = new ProblemList();
  readonly rows: Readonly<Record<Kind, Map<string, number | null>>> = { actor: new Map(), article: new Map(), statement: new Map() };
  /** The file of the archive that elements of a kind stand in. */
  readonly parts = new Map<Kind, string | null>();
  private readonly names = new Set<string>();
  private readonly open: { id: string; end: 'source' | 'target'; mention: boolean; row: number | null; part: string | null }[] = [];
  private mentions = 0;
  private relationships = 0;

  constructor(
    private readonly spool: Spool,
    private readonly options: CheckOptions,
  ) {}

  get counts(): ImportCounts {
    const { actor, article } = this.rows;
    return { actors: actor.size, articles: article.size, statements: this.relationships - this.mentions, mentions: this.mentions };
  }

  take(item: ReadItem): void {
    if (item.kind === 'problem') this.list.add(item.code, item.message, item.at);
    else if (item.kind === 'node') this.node(item);
    else this.relationship(item);
  }

  /** When all was read: relations may stand before what they relate. */
  finish(): void {
    for (const { id, end, mention, row, part } of this.open) this.checkEnd(id, end, mention, { part, row });
    if (this.rows.actor.size === 0 && this.list.errors === 0) this.list.add('empty', 'There is no actor in the file', NOWHERE);
  }

  private node({ id: given, labels, properties, at }: ReadNode): void {
    const id = this.options.prefix + given;
    if (!this.isNew(labels.includes('Actor') ? 'actor' : 'article', id, at) || !this.knows(labels, at)) return;
    this.spool.addNode([...new Set(labels.map((label) => this.freed(label, at)))], { id, properties });
  }

  private freed(label: string, at: Place): string {
    const name = this.possible(label, at);
    if (!KEPT_LABELS.has(name)) return name;
    this.list.add('renamed', `The graph uses the label ${name} itself; it came in as file_${name}`, at);
    return `file_${name}`;
  }

  /** A label or type with U+FFFD for what it cannot hold where it goes. */
  private possible(given: string, at: Place): string {
    const name = given.replaceAll(this.options.notInNames ?? NEVER_IN_NAMES, '\ufffd');
    if (name !== given) this.list.add('renamed', `No label or type can be called ${JSON.stringify(given)}; it came in as ${name}`, at);
    return name;
  }

  private relationship({ id: given, type, from, to, properties, at }: ReadRelationship): void {
    const mention = type === MENTIONS;
    const id = given === null ? `${this.options.unnamed}.${this.relationships}` : this.options.prefix + given;
    this.relationships += 1;
    if (mention) this.mentions += 1;
    else if (!this.isNew('statement', id, at)) return;
    if (!this.knows([type], at)) return;
    const ends = { from: this.options.prefix + from, to: this.options.prefix + to };
    this.noteEnd(ends.from, 'source', mention, at);
    this.noteEnd(ends.to, 'target', mention, at);
    this.spool.addRelationship(this.possible(type, at), { id: mention ? '' : id, ...ends, properties });
  }

  private isNew(kind: Kind, id: string, at: Place): boolean {
    if (this.rows[kind].has(id)) {
      const row = this.rows[kind].get(id) ?? null;
      this.list.add('duplicate-id', `The id ${id} stands twice in the file${row === null ? '' : `, first in row ${row}`}`, at);
      return false;
    }
    this.rows[kind].set(byItself(id), at.row);
    this.parts.set(kind, at.part);
    return true;
  }

  private knows(names: readonly string[], at: Place): boolean {
    // `Actor` stands beside those of the file.
    if (names.length > MOST_LABELS + 1 || names.some(({ length }) => length > LONGEST_NAME)) {
      this.list.add('too-many-types', `More than ${MOST_LABELS} labels, or one of more than ${LONGEST_NAME} characters`, at);
      return false;
    }
    this.names.add(names.join(':'));
    if (this.names.size <= MOST_NAMES) return true;
    if (this.names.size === MOST_NAMES + 1)
      this.list.add('too-many-types', `The file has more than ${MOST_NAMES} labels and relation types`, at);
    return false;
  }

  private noteEnd(id: string, end: 'source' | 'target', mention: boolean, at: Place): void {
    const isThere = this.rows.actor.has(id) || this.rows.article.has(id);
    if (isThere) this.checkEnd(id, end, mention, at);
    else this.open.push({ id: byItself(id), end, mention, row: at.row, part: at.part });
  }

  private checkEnd(id: string, end: 'source' | 'target', mention: boolean, { part, row }: Pick<Place, 'part' | 'row'>): void {
    const wanted = mention && end === 'source' ? 'article' : 'actor';
    if (this.rows[wanted].has(id)) return;
    const other = wanted === 'actor' ? 'article' : 'actor';
    const at = { part, row, column: end };
    if (this.rows[other].has(id)) this.list.add('wrong-end', `${id} is an ${other}; here only an ${wanted} can stand`, at);
    else this.list.add('unknown-end', `${id} is not in the file`, at);
  }
}

/** The same text, copied: one that was cut out of a larger holds all of that in memory, and the ids of a file would hold the file. */
function byItself(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}

/** Reads a whole file into the spool and finds what is wrong with it. */
export async function checkFile(items: AsyncIterable<ReadItem>, spool: Spool, options: CheckOptions): Promise<CheckedFile> {
  const checked = new CheckedFile(spool, options);
  let elements = 0;
  for await (const item of items) {
    options.signal?.throwIfAborted();
    if (item.kind !== 'problem' && ++elements > options.most) {
      checked.list.add('too-large', `The file has more than ${options.most.toLocaleString('en')} actors and relations`, item.at);
      return checked;
    }
    checked.take(item);
    if (spool.isBehind) await spool.catchUp();
  }
  checked.finish();
  return checked;
}
