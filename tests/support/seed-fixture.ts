import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Scripts by their name in the seed's folder. */
export type Scripts = Readonly<Record<string, string>>;

const SCHEMA = `
CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (actor:Actor) REQUIRE actor.id IS UNIQUE;
CREATE INDEX actor_id_lookup IF NOT EXISTS FOR (actor:Actor) ON (actor.id);
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (article:Article) REQUIRE article.id IS UNIQUE;
CREATE INDEX article_id_lookup IF NOT EXISTS FOR (article:Article) ON (article.id);
`;

const ACTORS = `
// An invented country and its neighbours.
MERGE (a:Actor {id: 'ruritania'})
SET a = {id: 'ruritania', name: 'Ruritania', aliases: ['Strelsau'], description: 'A kingdom; it is invented.'}
SET a:State;

MERGE (a:Actor {id: 'graustark'})
SET a = {id: 'graustark', name: 'Graustark', aliases: [], description: 'A principality.'}
SET a:State;

MERGE (a:Actor {id: 'blue-guard'})
SET a = {id: 'blue-guard', name: 'Blue Guard', aliases: ['the Blues'], collective: true}
SET a:ArmedGroup;
`;

const ARTICLE = `
MERGE (article:Article {id: 'a-quiet-border'})
SET article = {id: 'a-quiet-border', title: 'A quiet border', published: '2001-02-03'};

// p1: a mention
MATCH (article:Article {id: 'a-quiet-border'}), (a:Actor {id: 'ruritania'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 1, start: 0, end: 9, sha256: 'aa'};

// p2: Ruritania helps the Blue Guard; a semicolon in a string is none
MATCH (a:Actor {id: 'ruritania'}), (b:Actor {id: 'blue-guard'})
MERGE (a)-[r:BACKS {id: 'a-quiet-border.p2.ruritania.BACKS.blue-guard'}]->(b)
SET r = {id: 'a-quiet-border.p2.ruritania.BACKS.blue-guard', article: 'a-quiet-border', paragraph: 2, claim: 'It arms; it pays.', means: ['material'], sign: 1, modality: 'stated'};

/* p3 */
MATCH (a:Actor {id: 'graustark'}), (b:Actor {id: 'ruritania'})
MERGE (a)-[r:OPPOSES {id: 'a-quiet-border.p3.graustark.OPPOSES.ruritania'}]->(b)
SET r = {id: 'a-quiet-border.p3.graustark.OPPOSES.ruritania', article: 'a-quiet-border', paragraph: 3, claim: 'It isn\\'t pleased.', means: ['rhetorical'], sign: -1, modality: 'stated'};
`;

/** A small seed about an invented border: three actors, one article, one mention, two statements. */
export const BORDER: Scripts = { 'schema.cypher': SCHEMA, 'actors/all.cypher': ACTORS, 'articles/a-quiet-border.cypher': ARTICLE };

/** Writes the scripts into a folder that `use` has to itself. */
export async function withSeedFolder<T>(scripts: Scripts, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-seed-'));
  try {
    await writeScripts(folder, scripts);
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Replaces what the folder holds of actors and articles by these scripts. */
export async function writeScripts(folder: string, scripts: Scripts): Promise<void> {
  for (const name of ['actors', 'articles']) {
    await rm(join(folder, name), { recursive: true, force: true });
    await mkdir(join(folder, name));
  }
  for (const [name, text] of Object.entries(scripts)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}
