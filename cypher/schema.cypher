// What holds in every graph. In the embedded store a constraint makes no index, so both are written.
CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (actor:Actor) REQUIRE actor.id IS UNIQUE;
CREATE INDEX actor_id_lookup IF NOT EXISTS FOR (actor:Actor) ON (actor.id);
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (article:Article) REQUIRE article.id IS UNIQUE;
CREATE INDEX article_id_lookup IF NOT EXISTS FOR (article:Article) ON (article.id);
