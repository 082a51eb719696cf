import { aboutWords } from '../about';
import type { ExportArticle, ExportGraph } from '../format';

/** Writes RIS: each article once, with what is known of it and nothing else. */
export async function* write(graph: ExportGraph): AsyncGenerator<string> {
  const words = aboutWords(graph.about);
  for await (const article of graph.articles()) yield risRecord(article, words);
}

/** An article as a RIS record; lines end as the format wants them. */
function risRecord({ id, title, publisher, published, url, archiveUrl, agencies, note }: ExportArticle, words: string): string {
  const date = published === null || published.includes('/') ? null : published;
  const lines: (readonly [string, string | null])[] = [
    ['TY', 'NEWS'],
    ['ID', id],
    ['TI', title],
    ['T2', publisher],
    ['PY', date?.slice(0, 4) ?? null],
    ['DA', date === null ? null : dateText(date)],
    ['UR', url],
    ['L2', archiveUrl],
    ...agencies.map((agency) => ['A4', agency] as const),
    ['N1', note],
    ['N1', words],
  ];
  const text = lines.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${oneLine(value)}`]));
  return [...text, 'ER  - ', '', ''].join('\r\n');
}

/** Year, month and day, as far as known, apart by slashes of which there are three. */
function dateText(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
