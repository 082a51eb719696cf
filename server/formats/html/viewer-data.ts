import type { Scene } from '../../domain/drawing/scene';
import type { ViewerActor, ViewerArticle, ViewerData } from '../../domain/drawing/viewer-data';
import type { Statement } from '../../domain/statement';
import type { ExportActor, ExportArticle, ExportStatement } from '../format';
import type { Drawn } from '../picture/read-drawn';

/** What the script of the file works with. */
export function viewerData({ actors, statements, articles, speakers }: Drawn, scene: Scene): ViewerData {
  return {
    actors: actors.map((actor) => viewerActor(actor, scene)),
    statements: statements.map(viewerStatement),
    speakers: Object.fromEntries([...speakers].map(([id, { name, label }]) => [id, { name, label }])),
    articles: articles.map(viewerArticle),
    bows: Object.fromEntries(scene.bows),
  };
}

function viewerActor({ id, name, label, collective, aliases, description }: ExportActor, scene: Scene): ViewerActor {
  return { id, name, label, collective, aliases, description, place: scene.actors.has(id) ? scene.place(id) : null };
}

function viewerArticle({ id, title, publisher, published, publishedBasis, url, archiveUrl }: ExportArticle): ViewerArticle {
  return { id, title, publisher, published, publishedBasis, url, archiveUrl };
}

/** Without what the store has beside the codebook. */
function viewerStatement({ properties: _properties, extra: _extra, source: _source, ...statement }: ExportStatement): Statement {
  return statement;
}
