import { readCsv } from './csv';
import type { CsvRow } from './csv';

/** A relation that a reader found in a sentence. */
export interface CodedRelation {
  readonly article: string;
  readonly paragraph: number;
  /** Counted from 1 within the paragraph. */
  readonly sentence: number;
  readonly subject: string;
  readonly type: string;
  readonly object: string;
}

/** What one reader made of the sentences that he read; a sentence may give no relation. */
export interface Coding {
  /** `{article} p{paragraph}s{sentence}`, each once. */
  readonly sentences: ReadonlySet<string>;
  readonly relations: readonly CodedRelation[];
}

/** A coding file does not say what it should. */
export class CodingError extends Error {
  override readonly name = 'CodingError';
}

const RAW_COLUMNS = ['article', 'paragraph', 'sentence', 'subject', 'type', 'object'];
const STATEMENT_ID = /^(?<article>[^.]+)\.p(?<paragraph>\d+)\.(?<subject>[^.]+)\.(?<type>[A-Z_]+)\.(?<object>[^.]+?)(?:\.\d+)?$/;

/** The key of a sentence. */
export function sentenceKey({ article, paragraph, sentence }: Pick<CodedRelation, 'article' | 'paragraph' | 'sentence'>): string {
  return `${article} p${paragraph}s${sentence}`;
}

/** A reader's own file (docs/coding/raw): a row a relation, or one without for a sentence that gave none. */
export function readRawCoding(text: string, file: string): Coding {
  const rows = readCsv(text).map((row, index) => toPlaced(row, `${file}, row ${index + 2}`));
  return { sentences: new Set(rows.map(sentenceKey)), relations: rows.filter((row) => row.type !== '') };
}

/** The settled file of an article (docs/coding): each sentence with the statement that it gave, or the reason why none. */
export function readSettledCoding(text: string, article: string, file: string): Coding {
  const rows = readCsv(text).map((row, index) => {
    const where = `${file}, row ${index + 2}`;
    const place = /^p(\d+)s(\d+)$/.exec(row['sentence'] ?? '');
    if (!place) throw new CodingError(`${where}: the sentence must look like p5s1.`);
    const sentence = { article, paragraph: Number(place[1]), sentence: Number(place[2]) };
    return row['statement'] ? { ...sentence, ...toTriple(row['statement'], where) } : { ...sentence, subject: '', type: '', object: '' };
  });
  return { sentences: new Set(rows.map(sentenceKey)), relations: rows.filter((row) => row.type !== '') };
}

function toPlaced(row: CsvRow, where: string): CodedRelation {
  const missing = RAW_COLUMNS.find((name) => row[name] === undefined);
  if (missing !== undefined) throw new CodingError(`${where}: there is no column ${missing}.`);
  const { article = '', subject = '', type = '', object = '' } = row;
  const [paragraph, sentence] = [Number(row['paragraph']), Number(row['sentence'])];
  if (article === '' || !isCount(paragraph) || !isCount(sentence))
    throw new CodingError(`${where}: article, paragraph and sentence must be given.`);
  const told = [subject, type, object].filter((cell) => cell !== '').length;
  if (told !== 0 && told !== 3) throw new CodingError(`${where}: subject, type and object stand together or not at all.`);
  return { article, paragraph, sentence, subject, type, object };
}

function toTriple(id: string, where: string): Pick<CodedRelation, 'subject' | 'type' | 'object'> {
  const { subject, type, object } = STATEMENT_ID.exec(id)?.groups ?? {};
  if (subject === undefined || type === undefined || object === undefined)
    throw new CodingError(`${where}: ${id} is no id of a statement.`);
  return { subject, type, object };
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value > 0;
}
