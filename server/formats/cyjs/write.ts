import { lookUp } from '../../domain/look-up';
import { isPlain } from '../../domain/statement';
import { actorSize } from '../../domain/vocabulary/shapes';
import { aboutEntries } from '../about';
import { articlesJson } from '../articles-json';
import type { ExportActor, ExportGraph, ExportOptions, ExportStatement } from '../format';
import { actorMembers, statementMembers, withCommas } from '../json/elements';
import { RESERVED } from './drawn';
import { cytoscapeStyle } from './style';

/** Writes Cytoscape JSON, of the desktop and of Cytoscape.js, with the style of the view; a statement an edge. */
export async function* write(graph: ExportGraph, { positions }: Pick<ExportOptions, 'positions'>): AsyncGenerator<string> {
  const about = Object.fromEntries(aboutEntries(graph.about));
  const head = { format_version: '1.0', generated_by: about['generator'], target_cytoscapejs_version: '~3.1' };
  yield `${JSON.stringify(head).slice(0, -1)},\n"data":${JSON.stringify({ name: about['title'], ...about }).slice(0, -1)},"articles":`;
  yield* articlesJson(graph);
  yield `},\n"style":${JSON.stringify(cytoscapeStyle())},\n"layout":${JSON.stringify({ name: positions === null ? 'cose' : 'preset' })},\n"elements":{"nodes":[\n`;
  yield* withCommas(graph.actors(), (actor) => node(actor, positions));
  yield '\n],"edges":[\n';
  yield* withCommas(graph.statements(), edge);
  yield '\n]}}\n';
}

function node(actor: ExportActor, positions: ExportOptions['positions']): string {
  const at = lookUp(positions ?? {}, actor.id);
  const position = at === undefined ? '' : `,"position":${JSON.stringify(at)}`;
  return `{"data":{${actorMembers(actor, { reserved: RESERVED })},"size":${actorSize(actor.counted)}}${position}}`;
}

/** `interaction` is what the desktop calls the type; `doubtful` is what is drawn dashed. */
function edge(statement: ExportStatement): string {
  const { from, to, type } = statement;
  const ends = `"source":${JSON.stringify(from)},"target":${JSON.stringify(to)}`;
  const own = statementMembers(statement, { without: ['from', 'to'], reserved: RESERVED });
  return `{"data":{${ends},${own},"interaction":${JSON.stringify(type)},"doubtful":${!isPlain(statement)}}}`;
}
