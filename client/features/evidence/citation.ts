import { citationText } from '../../../server/domain/sentences';
import type { Relation } from '../../api/endpoints';
import { openPair } from '../../state/changes';
import { addressOf } from '../../state/history';
import { viewStore } from '../../state/store';
import type { Scene } from '../scene/scene';

/** The citation of a statement, as *Copy citation* puts it on the clipboard, with the address that opens it. */
export function citationOf(statement: Relation, { actors, articles }: Scene): string {
  const address = addressOf(openPair(statement.from, statement.to, statement.id)(viewStore.getState().view));
  const article = statement.citation === null ? null : (articles.get(statement.citation.article) ?? null);
  return `${citationText(statement, article, (id) => actors.get(id))}\n${address}`;
}

/** The citations of all statements of a line, in order. */
export function citationsOf(line: string, scene: Scene): string {
  const ids = new Set<string>(scene.picture.lines.get(line)?.statements);
  return scene.picture.statements
    .filter(({ id }) => ids.has(id))
    .map((statement) => citationOf(statement, scene))
    .join('\n\n');
}
