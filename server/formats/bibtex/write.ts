import { toBibtex, toBibtexComment } from '../../domain/references/bibtex';
import { aboutWords } from '../about';
import type { ExportGraph } from '../format';

/** Writes BibTeX: each article once, with what is known of it and nothing else. */
export async function* write(graph: ExportGraph): AsyncGenerator<string> {
  yield `${toBibtexComment(aboutWords(graph.about))}\n`;
  for await (const article of graph.articles()) yield `${toBibtex({ article, statement: null })}\n`;
}
