import type { CompletionsReply } from '../../contract/language';
import { CAMEO } from '../../domain/vocabulary/cameo';
import { MEANS_NAMES } from '../../domain/vocabulary/means';
import { MODALITY_NAMES } from '../../domain/vocabulary/modality';
import { findsText, fold } from '../../domain/text-search';
import { readActors } from '../../queries/read-actors';
import { readArticles } from '../../queries/read-articles';
import type { GraphStore } from '../../store/graph-store';

type Item = CompletionsReply['items'][number];
type Source = (store: GraphStore) => Promise<readonly Candidate[]> | readonly Candidate[];

interface Candidate {
  readonly value: string;
  readonly kind: Item['kind'];
  /** What it is called; it is found by these too. */
  readonly names: readonly string[];
}

/** Values that are offered at once. */
const MOST = 50;

const actors: Source = async (store) =>
  [...(await readActors(store, 'all')).values()].map(({ id, name, aliases, formerNames }) => ({
    value: id,
    kind: 'actor',
    names: [name, ...aliases, ...formerNames],
  }));
const articles: Source = async (store) =>
  [...(await readArticles(store)).values()].map(({ id, title }) => ({ value: id, kind: 'article', names: [title] }));
const names: Source = async (store) =>
  [...(await readActors(store, 'all')).values()].map(({ name }) => ({ value: name, kind: 'actor', names: [] }));
const values =
  (all: readonly string[]): Source =>
  () =>
    all.map((value) => ({ value, kind: 'value', names: [] }));
const cameo: Source = () => Object.entries(CAMEO).map(([value, name]) => ({ value, kind: 'value', names: [name] }));

/** What is offered for a property; for any other, actors. */
const SOURCES: Readonly<Record<string, readonly Source[]>> = {
  id: [actors, articles],
  article: [articles],
  title: [async (store) => [...(await readArticles(store)).values()].map(({ title }) => ({ value: title, kind: 'article', names: [] }))],
  name: [names],
  modality: [values(MODALITY_NAMES)],
  means: [values(MEANS_NAMES)],
  dateBasis: [values(['stated', 'computed'])],
  textQuality: [values(['ok', 'machine-translated', 'scrambled'])],
  cameo: [cameo],
};

/** Values of this graph and of the codebook that can stand in quotes, those that begin with what was typed first. */
export async function quotedValues(store: GraphStore, property: string | null, typed: string): Promise<Item[]> {
  const sources = SOURCES[property ?? ''] ?? [actors];
  const candidates = (await Promise.all(sources.map(async (source) => source(store)))).flat();
  const sought = typed.toLowerCase();
  const words = fold(typed.replaceAll(/[-.]/g, ' '));
  const fits = ({ value, names }: Candidate) => value.toLowerCase().includes(sought) || (words !== '' && findsText(words, names));
  const begins = ({ value }: Candidate) => Number(value.toLowerCase().startsWith(sought));
  return candidates
    .filter(fits)
    .sort((a, b) => begins(b) - begins(a))
    .slice(0, MOST)
    .map(({ value, kind, names: [name] }) => ({ label: value, kind, insert: value.replaceAll(/['"\\]/g, '\\$&'), detail: name ?? null }));
}
