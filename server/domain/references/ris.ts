import { dateParts, oneLine, remarksOf, type Reference } from './reference';

/** A reference as a record of RIS, type NEWS, with what else is to be remarked; what the article does not state has no line. Source: the RIS format specification of Research Information Systems. */
export function toRis(reference: Reference, more: readonly string[] = []): string {
  const { article } = reference;
  const date = dateParts(article.published);
  const fields: (readonly [string, string | null])[] = [
    ['TY', 'NEWS'],
    ['ID', reference.statement?.id ?? article.id],
    ['TI', article.title],
    ['T2', article.publisher],
    ['PY', date?.year ?? null],
    ['DA', date && `${date.year}/${date.month ?? ''}/${date.day ?? ''}/`],
    ['UR', article.url],
    ['L2', article.archiveUrl],
    ...[...remarksOf(reference), ...more].map((remark) => ['N1', remark] as const),
    ['ER', ''],
  ];
  return fields.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${oneLine(value)}\r\n`])).join('');
}
