import { aboutWords } from '../about';
import type { ExportArticle, ExportGraph } from '../format';

/** What LaTeX would read as a command. */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Writes BibTeX: each article once, with what is known of it and nothing else. */
export async function* write(graph: ExportGraph): AsyncGenerator<string> {
  yield `@comment{${aboutWords(graph.about).replaceAll(/[{}@]/g, '')}}\n\n`;
  for await (const article of graph.articles()) yield entry(article);
}

function entry({ id, title, publisher, published, url, archiveUrl, agencies, note }: ExportArticle): string {
  const [year, month, day] = published === null || published.includes('/') ? [] : published.split('-');
  const remarks = [...(agencies.length > 0 ? [`Agencies: ${agencies.join(', ')}.`] : []), ...(note === null ? [] : [note])];
  const fields: (readonly [string, string | null])[] = [
    ['title', `{${latex(title)}}`],
    ['journal', publisher === null ? null : latex(publisher)],
    ['year', year ?? null],
    ['month', month === undefined ? null : String(Number(month))],
    ['day', day === undefined ? null : String(Number(day))],
    // An address is read as it stands.
    ['url', (url ?? archiveUrl)?.replaceAll(/[{}\s]/g, encodeURIComponent) ?? null],
    ['note', remarks.length === 0 ? null : latex(remarks.join(' '))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]));
  return `@${publisher === null ? 'misc' : 'article'}{${key(id)},\n${lines.join('\n')}\n}\n\n`;
}

function latex(text: string): string {
  return text.replaceAll(/[\\{}#$%&_~^]/g, (character) => SPECIAL[character] ?? character).replaceAll(/\s+/g, ' ');
}

/** A key has no blanks, quotes, braces or commas, and is ASCII for the elder programs. */
function key(id: string): string {
  return id.replaceAll(/[^A-Za-z0-9:.-]/g, (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}_`);
}
