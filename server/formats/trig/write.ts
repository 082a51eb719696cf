import { DataFactory, Writer as N3Writer, type NamedNode, type Quad } from 'n3';
import type { ActorId } from '../../domain/actor';
import type { Named } from '../../domain/naming';
import { isPlain } from '../../domain/statement';
import { aboutWords } from '../about';
import type { ExportGraph, ExportStatement } from '../format';
import { assertionOf, provenanceOf } from './quads';
import { PREFIXES, TERMS } from './vocabulary';

/** Writes nanopublications as TriG: for each statement what is asserted, where it stands, and what made the file. */
export async function* write(graph: ExportGraph): AsyncGenerator<string> {
  const text: string[] = [];
  const output = { write: (piece: string) => void text.push(piece), end: () => undefined };
  const writer = new N3Writer(output, { format: 'application/trig', prefixes: PREFIXES });
  yield `# ${aboutWords(graph.about).replaceAll(/\s+/g, ' ')}\n`;
  const names = await graph.names();
  for await (const statement of graph.statements()) {
    if (statement.citation === null) continue;
    writer.addQuads(nanopublication(statement, graph, (id) => names.get(id)));
    yield text.splice(0).join('');
  }
  writer.end();
  yield text.splice(0).join('');
}

/** The four graphs of a nanopublication. */
function nanopublication(statement: ExportStatement, { about }: ExportGraph, named: (id: ActorId) => Named | undefined): Quad[] {
  const base = `${PREFIXES.np_temp}${encodeURIComponent(statement.id)}`;
  const at = (name: string): NamedNode => DataFactory.namedNode(`${base}#${name}`);
  const [self, head, assertion, provenance, info] = [
    DataFactory.namedNode(base),
    at('Head'),
    at('assertion'),
    at('provenance'),
    at('pubinfo'),
  ];
  return [
    DataFactory.quad(self, TERMS.type, TERMS.nanopublication, head),
    DataFactory.quad(self, TERMS.hasAssertion, assertion, head),
    DataFactory.quad(self, TERMS.hasProvenance, provenance, head),
    DataFactory.quad(self, TERMS.hasPublicationInfo, info, head),
    ...assertionOf(statement, at, isPlain(statement)).map(([s, p, o]) => DataFactory.quad(s, p, o, assertion)),
    ...provenanceOf(statement, at, named).map(([s, p, o]) => DataFactory.quad(s, p, o, provenance)),
    DataFactory.quad(self, TERMS.created, DataFactory.literal(about.taken, TERMS.dateTime), info),
    DataFactory.quad(self, TERMS.generatedBy, DataFactory.literal(`Entente ${about.version}`), info),
    DataFactory.quad(self, TERMS.source, DataFactory.literal(aboutWords({ ...about, notCarried: [] })), info),
  ];
}
