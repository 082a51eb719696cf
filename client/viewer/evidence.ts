import { dateText, publishedText } from '../../server/domain/date-words';
import { relationSentence, saidBy, whenSentence } from '../../server/domain/sentences';
import type { ActorId } from '../../server/domain/actor';
import type { Statement } from '../../server/domain/statement';
import { make, one } from './elements';
import { opened, type Choice, type Content } from './state';

/** Lists the statements that are open, or all that pass, each with who says so. */
export function listStatements(content: Content, statements: readonly Statement[], { open }: Choice, close: () => void): void {
  const shown = opened(content, statements, open);
  one('#heading').textContent = headingOf(content, open);
  one('#about').replaceChildren(...aboutOf(content, open));
  one('#count').textContent = shown.length === 1 ? '1 statement' : `${shown.length.toLocaleString('en')} statements`;
  one('#close').hidden = open.length === 0;
  one('#close').onclick = close;
  one('#statements').replaceChildren(...shown.map((statement) => cardOf(content, statement)));
}

function headingOf({ actor }: Content, open: readonly string[]): string {
  if (open.length === 0) return 'All statements';
  return [...new Set(open)].map((id) => actor.get(id)?.name ?? id).join(' and ');
}

function aboutOf({ actor }: Content, open: readonly string[]): Node[] {
  const [id, other] = open;
  const found = id === undefined || other !== undefined ? undefined : actor.get(id);
  if (!found) return [];
  const also = found.aliases.length > 0 ? `Also called ${found.aliases.join(', ')}.` : '';
  const until = found.renamed === null ? '' : `, until ${dateText(found.renamed)}`;
  const formerly = found.formerNames.length > 0 ? `Formerly ${found.formerNames.join(', ')}${until}.` : '';
  return [found.description ?? '', also, formerly].filter(Boolean).map((text) => make('p', {}, text));
}

function cardOf(content: Content, statement: Statement): HTMLElement {
  const nameOf = (id: ActorId) => content.actor.get(id) ?? content.speakers[id];
  const said = saidBy(statement, nameOf);
  return make(
    'li',
    { className: { 1: 'support', '-1': 'opposition', 0: 'neither' }[statement.sign], id: `statement-${statement.id}` },
    make('p', { className: 'says' }, relationSentence(statement, nameOf)),
    ...(statement.claim === null ? [] : [make('p', {}, statement.claim)]),
    ...[said, whenSentence(statement), statement.note ?? ''].filter(Boolean).map((text) => make('p', { className: 'more' }, text)),
    sourceOf(content, statement),
  );
}

function sourceOf({ article }: Content, { id, citation, cameo }: Statement): HTMLElement {
  if (!citation) return make('p', { className: 'more' }, 'Uncited');
  const found = article.get(citation.article);
  const from = [found?.publisher ?? null, publishedText(found ?? { published: null, publishedBasis: null })]
    .filter((part) => part !== null)
    .join(', ');
  const details = [`Paragraph ${citation.paragraph}, characters ${citation.start} to ${citation.end}`, `SHA-256 ${citation.sha256}`];
  if (cameo !== null) details.push(`CAMEO ${cameo}`);
  if (found?.note) details.push(found.note);
  if (found?.file) details.push(`Coded from ${found.file}, SHA-256 ${found.sha256 ?? 'unknown'}`);
  return make(
    'details',
    {},
    make('summary', {}, `“${found?.title ?? citation.article}”, ${from}`),
    ...[...details, `Statement ${id}`].map((text) => make('p', {}, text)),
    ...[found?.url, found?.archiveUrl].flatMap((address) => (isWeb(address) ? [make('p', {}, link(address))] : [])),
  );
}

const isWeb = (address: string | null | undefined): address is string => /^https?:\/\//i.test(address ?? '');

function link(address: string): HTMLAnchorElement {
  return make('a', { href: address, rel: 'noreferrer noopener', target: '_blank' }, address);
}
