import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seed } from '../../server/seed/seed';
import type { Value, ValueMap } from '../../server/store/values';
import { isPartialDate, toInterval } from '../../server/domain/partial-date';
import { CAMEO } from '../../server/domain/vocabulary/cameo';
import { LABEL_NAMES } from '../../server/domain/vocabulary/labels';
import { MEANS_NAMES } from '../../server/domain/vocabulary/means';
import { MODALITY_NAMES } from '../../server/domain/vocabulary/modality';
import type { RelationType } from '../../server/domain/vocabulary/relation-types';
import { RELATION_TYPES, relationTypeRow, signOf } from '../../server/domain/vocabulary/relation-types';
import type { TemporaryStore } from '../support/embedded-store';
import { openTemporaryStore } from '../support/embedded-store';

const FOLDER = join(__dirname, '..', '..', 'cypher');
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const DIGEST = /^[0-9a-f]{64}$/;

interface Edge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly fromLabels: readonly string[];
  readonly toLabels: readonly string[];
  readonly p: ValueMap;
}

let temporary: TemporaryStore;
let actors: { readonly labels: readonly string[]; readonly p: ValueMap }[];
let articles: ValueMap[];
let statements: Edge[];
let mentions: Edge[];

async function rows(query: string): Promise<readonly (readonly Value[])[]> {
  return (await temporary.store.run({ text: query })).rows;
}

async function edges(match: string): Promise<Edge[]> {
  const found = await rows(
    `MATCH ${match} RETURN type(r) AS type, a.id AS source, b.id AS target, labels(a) AS sourceLabels, labels(b) AS targetLabels, properties(r) AS p`,
  );
  return found.map(([type, from, to, fromLabels, toLabels, p]) => ({ type, from, to, fromLabels, toLabels, p }) as Edge);
}

beforeAll(async () => {
  temporary = await openTemporaryStore();
  await seed(temporary.store, { folder: FOLDER, record: join(temporary.folder, 'seed.json'), mode: 'always' });
  actors = (await rows('MATCH (a:Actor) RETURN labels(a) AS labels, properties(a) AS p')).map(
    ([labels, p]) => ({ labels, p }) as (typeof actors)[number],
  );
  articles = (await rows('MATCH (a:Article) RETURN properties(a) AS p')).map(([p]) => p as ValueMap);
  statements = await edges('(a:Actor)-[r]->(b:Actor)');
  mentions = await edges('(a:Article)-[r:MENTIONS]->(b:Actor)');
});
afterAll(() => temporary.close());

/** The names of those for which something does not hold: an empty list is what every test asks for. */
const failing = <T>(items: readonly T[], name: (item: T) => Value | undefined, holds: (item: T) => boolean): (Value | undefined)[] =>
  items.filter((item) => !holds(item)).map(name);
const idOf = ({ p }: Edge): Value | undefined => p['id'];
const text = (value: Value | undefined): string => (typeof value === 'string' || typeof value === 'bigint' ? value.toString() : '');
const list = (value: Value | undefined): readonly Value[] => (Array.isArray(value) ? (value as readonly Value[]) : []);

describe('the seed', () => {
  it('is as large as the content analysis says', () => {
    const sizes = { articles: articles.length, actors: actors.length, mentions: mentions.length, statements: statements.length };
    expect(sizes).toEqual({ articles: 5, actors: 62, mentions: 122, statements: 196 });
    const readme = readFileSync(join(__dirname, '..', '..', 'README.md'), 'utf8');
    expect(/(\d+) actors and (\d+) statements/.exec(readme)?.slice(1).map(Number)).toEqual([actors.length, statements.length]);
  });

  it('gives the same graph when it is planted twice', async () => {
    const count = async (): Promise<unknown> => [
      await rows('MATCH (n) RETURN count(n) AS n'),
      await rows('MATCH ()-[r]->() RETURN count(r) AS n'),
    ];
    const before = await count();
    await seed(temporary.store, { folder: FOLDER, record: join(temporary.folder, 'seed.json'), mode: 'always' });
    expect(await count()).toEqual(before);
  });
});

describe('its actors', () => {
  it('have Actor and exactly one label of the vocabulary', () => {
    const holds = ({ labels }: (typeof actors)[number]): boolean =>
      labels.length === 2 && labels.includes('Actor') && labels.some((label) => (LABEL_NAMES as readonly string[]).includes(label));
    expect(failing(actors, ({ p }) => p['id'], holds)).toEqual([]);
  });

  it('have an id of its form, a name and a description, each id once', () => {
    const holds = ({ p }: (typeof actors)[number]): boolean =>
      ID.test(text(p['id'])) && Boolean(p['name']) && text(p['description']).endsWith('.');
    expect(failing(actors, ({ p }) => p['id'], holds)).toEqual([]);
    expect(new Set(actors.map(({ p }) => p['id'])).size).toBe(actors.length);
  });

  it('are each mentioned in an article, at most once in each', () => {
    const mentioned = new Set(mentions.map(({ to }) => to));
    expect(
      failing(
        actors,
        ({ p }) => p['id'],
        ({ p }) => mentioned.has(text(p['id'])),
      ),
    ).toEqual([]);
    expect(new Set(mentions.map(({ from, to }) => `${from} ${to}`)).size).toBe(mentions.length);
  });

  it('do not share a name or an alias', () => {
    const names = actors.flatMap(({ p }) => [...new Set([p['name'], ...list(p['aliases'])])]);
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  });
});

describe('its statements', () => {
  it('have ids that are unique and say article, paragraph and ends', () => {
    const holds = ({ p, type, from, to }: Edge): boolean => {
      const base = `${text(p['article'])}.p${text(p['paragraph'])}.${from}.${type}.${to}`;
      return text(p['id']) === base || new RegExp(`^\\.[2-9]$`).test(text(p['id']).slice(base.length));
    };
    expect(failing(statements, idOf, holds)).toEqual([]);
    expect(new Set(statements.map(idOf)).size).toBe(statements.length);
  });

  it('have a type of the vocabulary, and its sign', () => {
    expect(failing(statements, idOf, ({ type, p }) => Object.hasOwn(RELATION_TYPES, type) && Number(p['sign']) === signOf(type))).toEqual(
      [],
    );
  });

  it('have ends that their type allows', () => {
    const toProcess: readonly string[] = ['SPONSORS', 'TAKES_PART_IN'] satisfies RelationType[];
    const fromLeader: readonly string[] = ['REPRESENTS'] satisfies RelationType[];
    const holds = ({ type, fromLabels, toLabels }: Edge): boolean =>
      (!toProcess.includes(type) || toLabels.includes('Process')) && (!fromLeader.includes(type) || fromLabels.includes('Leader'));
    expect(failing(statements, idOf, holds)).toEqual([]);
  });

  it('stand once and in order where they are symmetric', () => {
    expect(failing(statements, idOf, ({ type, from, to }) => !relationTypeRow(type).symmetric || from <= to)).toEqual([]);
  });

  it('have a citation of its form', () => {
    const known = new Set(articles.map((article) => article['id']));
    const holds = ({ p }: Edge): boolean =>
      known.has(p['article'] ?? null) &&
      Number(p['paragraph']) >= 1 &&
      Number(p['start']) >= 0 &&
      Number(p['end']) > Number(p['start']) &&
      DIGEST.test(text(p['sha256']));
    expect(failing(statements, idOf, holds)).toEqual([]);
  });

  it('have a mention of both ends in their article', () => {
    const mentioned = new Set(mentions.map(({ from, to }) => `${from} ${to}`));
    expect(
      failing(statements, idOf, ({ p, from, to }) => [from, to].every((end) => mentioned.has(`${text(p['article'])} ${end}`))),
    ).toEqual([]);
  });

  it('have a claim of one sentence, a modality, and means of the vocabulary for support and opposition only', () => {
    const holds = ({ p, type }: Edge): boolean =>
      text(p['claim']).endsWith('.') &&
      (MODALITY_NAMES as readonly string[]).includes(text(p['modality'])) &&
      list(p['means']).every((means) => (MEANS_NAMES as readonly string[]).includes(text(means))) &&
      (p['means'] === undefined || signOf(type) !== 0);
    expect(failing(statements, idOf, holds)).toEqual([]);
  });

  it('have a CAMEO code that their type allows, but for those of office', () => {
    const holds = ({ p, type }: Edge): boolean => {
      const { class: kind, cameoRoots } = relationTypeRow(type);
      const code = p['cameo'];
      return kind === 'office' ? code === undefined : typeof code === 'string' && code in CAMEO && cameoRoots.includes(code.slice(0, 2));
    };
    expect(failing(statements, idOf, holds)).toEqual([]);
  });

  it('have dates in EDTF level 0, with their basis', () => {
    const holds = ({ p }: Edge): boolean =>
      (p['date'] === undefined || (isPartialDate(text(p['date'])) && ['stated', 'computed'].includes(text(p['dateBasis'])))) &&
      (p['until'] === undefined || isPartialDate(text(p['until'])));
    expect(failing(statements, idOf, holds)).toEqual([]);
    const goesForward = ({ p }: Edge): boolean => {
      const [begun, ended] = [p['date'], p['until']].map((date) => (typeof date === 'string' ? toInterval(date) : null));
      return !begun || !ended || begun.from <= ended.to;
    };
    expect(failing(statements, idOf, goesForward)).toEqual([]);
  });

  it('name actors that exist, and say why they are ambiguous', () => {
    const known = new Set(actors.map(({ p }) => p['id']));
    const holds = ({ p }: Edge): boolean =>
      [...list(p['attributedTo']), ...list(p['candidates'])].every((id) => known.has(id)) &&
      (p['ambiguous'] !== true || (list(p['candidates']).length > 0 && Boolean(p['note'])));
    expect(failing(statements, idOf, holds)).toEqual([]);
  });
});

describe('its mentions and articles', () => {
  it('have positions and digests of their form', () => {
    const holds = ({ p }: Edge): boolean =>
      Number(p['paragraph']) >= 1 && Number(p['end']) > Number(p['start']) && DIGEST.test(text(p['sha256']));
    expect(failing(mentions, ({ from, to }) => `${from} ${to}`, holds)).toEqual([]);
    expect(
      failing(
        articles,
        (article) => article['id'],
        (article) => ID.test(text(article['id'])) && DIGEST.test(text(article['sha256'])),
      ),
    ).toEqual([]);
  });
});
