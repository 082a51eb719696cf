import type { Actor } from '../domain/actor';
import { byText } from '../domain/order';
import { findsText, fold } from '../domain/text-search';
import type { GraphStore } from '../store/graph-store';
import { pageOf, type Page } from './page';
import { readActors, readCountedActors, type CountedActor } from './read-actors';

export interface ActorSearch {
  readonly search: string | null;
  readonly labels: readonly string[];
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** Actors by name, former name or alias, the best match first and ties by id. They are remembered: the search box asks at each key. */
export async function findActors(store: GraphStore, { search, labels, limit, cursor }: ActorSearch): Promise<Page<CountedActor>> {
  const sought = fold(search ?? '');
  const found = [...(await readActors(store, 'all')).values()]
    .filter((actor) => labels.length === 0 || labels.includes(actor.label))
    .filter((actor) => findsText(sought, namesOf(actor)))
    .map((actor) => ({ actor, rank: sought === '' ? 0 : rankOf(actor, sought) }))
    .sort((a, b) => a.rank - b.rank || byText(a.actor.id, b.actor.id))
    .map(({ actor }) => actor);
  const page = pageOf(found, limit, cursor);
  const counted = await readCountedActors(
    store,
    page.items.map(({ id }) => id),
  );
  return { ...page, items: [...counted.values()] };
}

function namesOf({ name, aliases, formerNames }: Actor): string[] {
  return [name, ...aliases, ...formerNames];
}

/** 0 is called just that, 1 has a name that begins so, 2 has the words somewhere. */
function rankOf(actor: Actor, sought: string): number {
  const names = namesOf(actor).map(fold);
  if (names.includes(sought)) return 0;
  return names.some((name) => name.startsWith(sought)) ? 1 : 2;
}
