import { dateParts, oneLine, remarksOf, type Reference } from './reference';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A reference as an entry of BibTeX in UTF-8, type misc where no publisher is known; what the article does not state has no field. */
export function toBibtex(reference: Reference): string {
  const { title, publisher, published, url, archiveUrl } = reference.article;
  const date = dateParts(published);
  const remarks = [...remarksOf(reference), ...(url && archiveUrl ? [`Copy at ${archiveUrl}`] : [])];
  const fields: (readonly [string, string | null | undefined])[] = [
    ['title', `{{${escaped(title)}}}`],
    ['journal', publisher && `{${escaped(publisher)}}`],
    ['year', date && `{${date.year}}`],
    // The names of months are words of BibTeX itself.
    ['month', date?.month && MONTHS[Number(date.month) - 1]],
    ['day', date?.day && `{${Number(date.day)}}`],
    ['url', addressOf(url ?? archiveUrl)],
    ['note', remarks.length === 0 ? null : `{${remarks.map((remark) => escaped(remark.replace(/\.$/, ''))).join('. ')}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []));
  return `@${publisher ? 'article' : 'misc'}{${keyOf(reference)},\n${lines.join(',\n')}\n}\n`;
}

/** A comment before or between entries: there BibTeX minds braces and the sign that begins an entry, and nothing else. */
export function toBibtexComment(text: string): string {
  return `@comment{${oneLine(text).replaceAll(/[{}@]/g, (mark) => SPECIAL[mark] ?? mark)}}\n`;
}

/** A key that BibTeX takes, ASCII for the elder programs, another for each id: whatever is no letter, digit or plain mark is `_HEX_`. */
function keyOf({ article, statement }: Reference): string {
  const hex = (mark: string) => `_${(mark.codePointAt(0) ?? 0).toString(16)}_`;
  return (statement?.id ?? article.id).replaceAll(/[^A-Za-z0-9:._-]|_(?=[0-9a-f]*[^A-Za-z0-9:.-])/gu, hex);
}

/** An address is read as it stands; what may not stand in one anyhow is encoded. */
function addressOf(url: string | null): string | null {
  return url && `{${url.replaceAll(/[{}\\\s\p{Cc}]/gu, encodeURIComponent)}}`;
}

/** Braces by name, for BibTeX counts them behind a backslash too: one alone would swallow what follows. */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '@': '\\symbol{64}',
};

/** What TeX would take for a command, written so that it prints. */
function escaped(text: string): string {
  return oneLine(text).replaceAll(/[\\{}~^#$%&_]/g, (mark) => SPECIAL[mark] ?? `\\${mark}`);
}
