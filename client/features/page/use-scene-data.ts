import { useEffect, useMemo } from 'react';
import { useArticles, useCollection, useDirectory, useGraph, useGraphOf, useSession } from '../../api/queries';
import { filterToQuery } from '../../../server/domain/filter-query';
import type { Graph } from '../../api/endpoints';
import { isPassing } from '../../api/http';
import { set } from '../../state/changes';
import { say } from '../../state/page-store';
import { toPicture } from '../../state/picture';
import { apply, useView } from '../../state/store';
import type { Scene } from '../scene/scene';

const NOTHING: Graph = { actors: [], statements: [], articles: [], truncated: false, omitted: { actors: 0, relations: 0 } };
/** What decides who belongs to whom: the offices, and the opposition that no combination may swallow, of as many actors as one answer holds. */
const BASIS = { classes: ['office', 'opposition'] };

/** The scene of the moment, and how the graph behind it fares. */
export function useSceneData() {
  const filter = useView((view) => view.filter);
  const expanded = useView((view) => view.expanded);
  const combine = useView((view) => view.combine);
  const processes = useView((view) => view.processes);
  const hidden = useView((view) => view.hidden);
  const countAll = useView((view) => view.countAll);
  const session = useSession();
  const collection = useCollection();
  const directory = useDirectory();
  const articles = useArticles();
  const graph = useGraph(filter, expanded);
  const basis = useGraphOf(BASIS, combine);
  const { data = NOTHING } = graph;
  const offices = combine ? (basis.data ?? null) : null;

  const picture = useMemo(() => toPicture(data, offices, { processes, hidden, countAll }), [data, offices, processes, hidden, countAll]);
  const scene = useMemo<Scene>(() => {
    const actors = [...(directory.data?.items ?? []), ...data.actors];
    const cited = [...(articles.data?.items ?? []), ...data.articles];
    return {
      title: collection.data?.title ?? 'Entente',
      picture,
      actors: new Map(actors.map((actor) => [actor.id, actor])),
      articles: new Map(cited.map((article) => [article.id, article])),
      beyond: (directory.data?.total ?? 0) - (directory.data?.items.length ?? 0),
      whole: !data.truncated && filterToQuery(filter).size === 0,
      passages: session.data?.passages ?? false,
    };
  }, [picture, directory.data, articles.data, data, filter, session.data, collection.data]);
  const uncombinable = combine && basis.isError && !isPassing(basis.error);
  useEffect(() => {
    if (!uncombinable) return;
    apply(set({ combine: false }));
    say('Leaders and forces could not be combined: the offices could not be loaded.');
  }, [uncombinable]);
  return { scene, graph, session, combining: combine && !basis.data };
}
