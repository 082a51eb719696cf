import { drawnNames, type Drawn, type DrawnStatement } from './read-drawn';
import { tag, escaped } from '../../domain/drawing/svg/markup';
import type { Told } from '../../domain/drawing/svg/lines';
import { citationText, relationSentence, whenSentence } from '../../domain/sentences';

/** What every line says of itself: the sentences of its statements as its title, their citations as its description. */
export function toldOf(drawn: Drawn): Told {
  const byId = new Map<string, DrawnStatement>(drawn.statements.map((statement) => [statement.id, statement]));
  const nameOf = drawnNames(drawn);
  return ({ statements }) => {
    const own = statements.flatMap((id) => byId.get(id) ?? []);
    const sentences = [...new Set(own.map((statement) => relationSentence(statement, nameOf)))];
    const citations = own.map((statement) => `${citationText(statement, statement.source, nameOf)} (${codes(statement)})`);
    return tag('title', {}, escaped(sentences.join('; '))) + tag('desc', {}, escaped(citations.join('\n')));
  };
}

/** What stands apart from the words of a citation: the id, the day, the code, and what the coder says. */
function codes(statement: DrawnStatement): string {
  const cameo = statement.cameo === null ? '' : `CAMEO ${statement.cameo}`;
  const { means, candidates, note, citation } = statement;
  const told = (name: string, text: string | null | undefined) => (text ? `${name}: ${text}` : '');
  const antecedent = citation?.antecedent ?? null;
  return [
    statement.id,
    whenSentence(statement),
    cameo,
    told('Means', means.join(', ')),
    told('May be meant', candidates.join(', ')),
    told('Name stands at', antecedent && `characters ${antecedent.start} to ${antecedent.end}`),
    told('Note', note),
  ]
    .filter(Boolean)
    .join('; ');
}
