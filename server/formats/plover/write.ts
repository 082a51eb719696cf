import type { Named } from '../../domain/naming';
import { lookUp } from '../../domain/look-up';
import { CAMEO } from '../../domain/vocabulary/cameo';
import { PLOVER } from '../../domain/vocabulary/plover';
import { aboutEntries } from '../about';
import type { ExportGraph, ExportStatement } from '../format';
import { jsonText } from '../json-value';

/** How sure or far off an event is, in PLOVER's words. */
const CONTEXTS: Readonly<Record<string, string>> = {
  planned: 'future',
  hypothetical: 'hypothetical',
  alleged: 'alleged',
  denied: 'denied',
};

/** Writes PLOVER event records as JSON lines: a statement with a CAMEO code an event, the codes of both, quad class and source. */
export async function* write(graph: ExportGraph): AsyncGenerator<string> {
  const names = await graph.names();
  const dataset = Object.fromEntries(aboutEntries(graph.about));
  for await (const statement of graph.statements()) {
    if (statement.cameo !== null) yield `${record(statement, names, dataset)}\n`;
  }
}

function record(statement: ExportStatement, names: ReadonlyMap<string, Named>, dataset: Readonly<Record<string, string>>): string {
  const { id, from, to, cameo, date, until, modality, ambiguous, claim, means, extra } = statement;
  const plover = PLOVER[cameo?.slice(0, 2) ?? ''];
  const known = {
    id,
    date,
    date_basis: statement.dateBasis,
    until,
    source: [actor(from, names)],
    target: [actor(to, names)],
    event: plover?.type ?? null,
    quad_class: plover?.quad ?? null,
    cameo,
    cameo_text: lookUp(CAMEO, cameo ?? '') ?? null,
    mode: means,
    context: [lookUp(CONTEXTS, modality), ambiguous ? 'ambiguous' : undefined].filter((word) => word !== undefined),
    type: statement.type,
    sign: statement.sign,
    role: statement.role,
    candidates: statement.candidates,
    text: claim,
    attributed_to: statement.attributedTo,
    attributed_role: statement.attributedRole,
    via: statement.via,
    note: statement.note,
    publication: publicationOf(statement),
    position: positionOf(statement),
    dataset,
  };
  const text = JSON.stringify(known);
  return Object.keys(extra).length === 0 ? text : `${text.slice(0, -1)},"extra":${jsonText(extra)}}`;
}

function actor(id: string, names: ReadonlyMap<string, Named>): { id: string; name: string; type: string | null } {
  const known = names.get(id);
  return { id, name: known?.name ?? id, type: known?.label ?? null };
}

function publicationOf({ citation, source }: ExportStatement) {
  if (citation === null) return null;
  const { title = null, publisher = null, published = null, publishedBasis = null, url = null, archiveUrl = null } = source ?? {};
  const { agencies = [], textQuality = null, note = null, file = null, sha256 = null } = source ?? {};
  return {
    id: citation.article,
    title,
    publisher,
    date: published,
    date_basis: publishedBasis,
    agencies,
    text_quality: textQuality,
    note,
    url,
    archive_url: archiveUrl,
    file,
    sha256,
  };
}

function positionOf({ citation }: ExportStatement) {
  if (citation === null) return null;
  const { paragraph, start, end, sha256, antecedent } = citation;
  return { paragraph, start, end, sha256, antecedent };
}
