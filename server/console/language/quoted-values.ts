import type { CompletionsReply } from '../../contract/language';
import { CAMEO } from '../../domain/vocabulary/cameo';
import { MEANS_NAMES } from '../../domain/vocabulary/means';
import { MODALITY_NAMES } from '../../domain/vocabulary/modality';
import { findsWords, searchWords } from '../../domain/text-search';
import { recall } from '../../queries/memory';
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
export async function quotedValues(store: GraphStore, property: string | null, typed: string, signal?: AbortSignal): Promise<Item[]> {
  const key = property !== null && Object.hasOwn(SOURCES, property) ? property : '';
  const sources = SOURCES[key] ?? [actors];
  const candidates = await recall(store, `quoted values ${key}`, async () => {
    const all = (await Promise.all(sources.map(async (source) => source(store)))).flat();
    return mapped(all, ({ names, ...rest }) => ({
      ...rest,
      name: names[0] ?? null,
      lower: rest.value.toLowerCase(),
      words: names.flatMap(searchWords),
    }));
  });
  const sought = typed.toLowerCase();
  const words = searchWords(typed.replaceAll(/[-.]/g, ' '));
  const found: { readonly begins: Prepared[]; readonly others: Prepared[] } = { begins: [], others: [] };
  await inStretches(candidates, (one) => {
    if (one.lower.startsWith(sought)) found.begins.push(one);
    else if (found.others.length < MOST && (one.lower.includes(sought) || (words.length > 0 && findsWords(words, one.words))))
      found.others.push(one);
    return found.begins.length < MOST && signal?.aborted !== true;
  });
  return [...found.begins, ...found.others]
    .slice(0, MOST)
    .map(({ value, kind, name }) => ({ label: value, kind, insert: value.replaceAll(/['"\\]/g, '\\$&'), detail: name }));
}

/** A candidate as it is compared: of a large graph that is too much to work out at each key. */
interface Prepared extends Omit<Candidate, 'names'> {
  readonly name: string | null;
  readonly lower: string;
  readonly words: readonly string[];
}

/** Candidates that are looked at before others get their turn. */
const STRETCH = 1_000;

/** Looks at each, as long as that says to go on; the server answers others meanwhile. */
async function inStretches<T>(all: readonly T[], look: (one: T) => boolean): Promise<void> {
  for (let at = 0; at < all.length; at += STRETCH) {
    if (at > 0) await new Promise(setImmediate);
    for (const one of all.slice(at, at + STRETCH)) if (!look(one)) return;
  }
}

async function mapped<T, U>(all: readonly T[], to: (one: T) => U): Promise<U[]> {
  const made: U[] = [];
  await inStretches(all, (one) => made.push(to(one)) > 0);
  return made;
}
