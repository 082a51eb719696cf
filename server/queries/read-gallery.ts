import type { GalleryParameter, GalleryQuery } from '../contract/gallery';
import type { GraphStore } from '../store/graph-store';
import type { GalleryFile } from './gallery-folder';
import { readActors } from './read-actors';
import { readArticles } from './read-articles';

/** The gallery for this graph: an actor or article that it does not hold is left for the reader to choose. */
export async function readGallery(store: GraphStore, files: readonly GalleryFile[]): Promise<GalleryQuery[]> {
  const parameters = files.flatMap((file) => file.parameters);
  const wanted = (type: GalleryParameter['type']) => parameters.filter((each) => each.type === type).map(({ value }) => String(value));
  const actors: ReadonlySet<string> = new Set((await readActors(store, wanted('actor'))).keys());
  const articles: ReadonlySet<string> = new Set((await readArticles(store)).keys());
  const held = ({ type, value }: GalleryParameter) =>
    (type !== 'actor' || actors.has(String(value))) && (type !== 'article' || articles.has(String(value)));
  return files.map((file) => ({
    ...file,
    parameters: file.parameters.map((each) => (held(each) ? each : { ...each, value: null })),
  }));
}
