import { toRis } from '../../domain/references/ris';
import { aboutWords } from '../about';
import type { ExportGraph } from '../format';

/** Writes RIS: each article once, with what is known of it and nothing else. */
export async function* write(graph: ExportGraph): AsyncGenerator<string> {
  const words = aboutWords(graph.about);
  for await (const article of graph.articles()) yield `${toRis({ article, statement: null }, [words])}\r\n`;
}
