import { aboutEntries } from '../about';
import { articlesJson } from '../articles-json';
import type { ExportGraph } from '../format';
import { actorMembers, statementMembers, withCommas } from '../json/elements';

/** Writes JSON Graph Format 2: nodes by their id, a statement an edge, all evidence as metadata. */
export async function* write(graph: ExportGraph): AsyncGenerator<string> {
  const about = Object.fromEntries(aboutEntries(graph.about));
  yield `{"graph":{"directed":true,"type":"actor-relationship graph","label":${JSON.stringify(graph.about.title)},\n"metadata":${JSON.stringify(about).slice(0, -1)},"articles":`;
  yield* articlesJson(graph);
  yield '},\n"nodes":{\n';
  yield* withCommas(
    graph.actors(),
    (actor) =>
      `${JSON.stringify(actor.id)}:{"label":${JSON.stringify(actor.name)},"metadata":{${actorMembers(actor, { without: ['id', 'name'] })}}}`,
  );
  yield '\n},"edges":[\n';
  yield* withCommas(graph.statements(), (statement) => {
    const { id, from, to, type, symmetric } = statement;
    const own = { id, source: from, target: to, relation: type, directed: !symmetric };
    return `${JSON.stringify(own).slice(0, -1)},"metadata":{${statementMembers(statement, { without: ['id', 'from', 'to', 'type'] })}}}`;
  });
  yield '\n]}}\n';
}
