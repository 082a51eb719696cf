import { dateParts, remarksOf, type Reference } from './reference';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A reference as an entry of BibTeX in UTF-8, type misc, since a newspaper need not be known; what the article does not state has no field. */
export function toBibtex(reference: Reference): string {
  const { article } = reference;
  const date = dateParts(article.published);
  const fields: (readonly [string, string | null])[] = [
    ['title', `{${escaped(article.title)}}`],
    ['howpublished', article.publisher && escaped(article.publisher)],
    ['year', date && date.year],
    ['day', date?.day ? String(Number(date.day)) : null],
    ['url', article.url && escaped(article.url)],
    [
      'note',
      remarksOf(reference)
        .map((remark) => escaped(remark.replace(/\.$/, '')))
        .join('. ') || null,
    ],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}}`]));
  const month = date?.month ? MONTHS[Number(date.month) - 1] : undefined;
  if (month !== undefined) lines.push(`  month = ${month}`);
  return `@misc{${keyOf(reference)},\n${lines.join(',\n')}\n}\n`;
}

/** A key that BibTeX takes: letters, digits and a few marks. */
function keyOf({ article, statement }: Reference): string {
  return (statement?.id ?? article.id).replaceAll(/[^A-Za-z0-9:._-]+/g, '-');
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** What TeX would take for a command, written so that it prints; control characters and breaks become a space. */
function escaped(text: string): string {
  const plain = text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ');
  return plain.replaceAll(/[\\{}~^#$%&_]/g, (mark) => SPECIAL[mark] ?? `\\${mark}`);
}
