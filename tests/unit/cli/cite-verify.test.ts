import { withSeedFolder } from '../../support/seed-fixture';
import { ARTICLE, digest, folderWith } from '../citations/articles';
import { article, citation, seedOf } from './harbour';
import { entente } from './run';

const good = citation(2, 'Mira Holt');
const folder = folderWith({ 'harbour.txt': ARTICLE, 'changed.txt': `Corrected.\n${ARTICLE}` });
afterAll(folder.remove);
const verify = (scripts: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = { ENTENTE_ARTICLES: folder.path }) =>
  withSeedFolder(seedOf(scripts), (seed) => entente(['cite', 'verify', '--seed', seed], env));

describe('cite verify', () => {
  it('says that every citation holds', async () => {
    expect(await verify({ harbour: article('harbour', [good, citation(3, 'Borland opposes')]) })).toEqual({
      status: 0,
      stdout: '3 citations and mentions in 1 article: 3 held, 0 failed.\n',
      stderr: '',
    });
  });

  it('prints each of the five failures with its cause, and ends with status 1', async () => {
    const { status, stdout, stderr } = await verify({
      harbour: article('harbour', [
        good,
        citation(2, 'Mira Holt', { start: 41, end: 50 }),
        citation(2, 'Mira Holt', { paragraph: 3 }),
        citation(2, 'Mira Holt', { end: 4000 }),
        'paragraph: 2, start: 0, end: 5',
      ]),
      gone: article('gone', [good]),
      changed: article('changed', [good]),
    });
    expect(status).toBe(1);
    expect(stderr).toBe('Not every citation holds.\n');
    const lines = stdout.split('\n');
    const causes: unknown = Object.fromEntries(
      lines.flatMap((line, index) => (line.startsWith('  ') ? [[lines[index - 1], line.trim()]] : [])),
    );
    const missing = 'file missing: gone.txt is not in the folder';
    const differs = (inside: string) =>
      `file differs: changed.txt has SHA-256 ${digest(`Corrected.\n${ARTICLE}`)}, the article ${digest(ARTICLE)} (in this file: ${inside})`;
    expect(causes).toEqual({
      'harbour.p2.ruritania.BACKS.graustark.2': 'passage drifted: found now at p2 61-70',
      'harbour.p2.ruritania.BACKS.graustark.3': 'paragraph wrong: the passage stands in p2',
      'harbour.p2.ruritania.BACKS.graustark.4': 'position out of range: the article has 193 code points',
      'harbour.p2.ruritania.BACKS.graustark.5': 'uncited: it has no whole citation',
      'gone mentions ruritania': missing,
      'gone.p2.ruritania.BACKS.graustark': missing,
      'changed mentions ruritania': differs('passage drifted: found now at p2 11-16'),
      'changed.p2.ruritania.BACKS.graustark': differs('passage drifted: found now at p3 72-81'),
    });
    expect(lines.at(-2)).toBe('10 citations and mentions in 3 articles: 2 held, 8 failed.');
  });

  it('does not let a mention without a whole citation pass, nor a relationship without an id', async () => {
    const ends = "MATCH (a:Actor {id: 'graustark'}), (b:Actor {id: 'ruritania'})";
    const mention =
      "MATCH (article:Article {id: 'harbour'}), (a:Actor {id: 'graustark'}) MERGE (article)-[m:MENTIONS]->(a) SET m = {paragraph: 1};";
    const script = `${article('harbour', [good])}\n${mention}\n${ends} MERGE (a)-[r:OPPOSES {note: 'x'}]->(b) SET r = {note: 'x'};`;
    const { status, stdout } = await verify({ harbour: script });
    expect([status, stdout.split('\n')]).toEqual([
      1,
      [
        'graustark OPPOSES ruritania (without an id)',
        '  uncited: it has no whole citation',
        'harbour mentions graustark',
        '  uncited: it has no whole citation',
        '4 citations and mentions in 1 article: 2 held, 2 failed.',
        '',
      ],
    ]);
  });

  it('does not let a seed pass that cites nothing', async () => {
    expect(await verify({})).toEqual({
      status: 1,
      stdout: '0 citations and mentions in 0 articles: 0 held, 0 failed.\n',
      stderr: 'The seed has no citation to check.\n',
    });
  });

  it('ends with status 2 and says how where it is used wrongly', async () => {
    expect(await verify({}, {})).toEqual({
      status: 2,
      stdout: '',
      stderr: 'ENTENTE_ARTICLES is not set. Set it to the folder with your own copies of the articles.\n',
    });
    expect(await verify({}, { ENTENTE_ARTICLES: '/nowhere/at/all' })).toEqual({
      status: 2,
      stdout: '',
      stderr: 'ENTENTE_ARTICLES=/nowhere/at/all: must be a folder that is there.\n',
    });
    expect(await entente(['cite', 'verify', '--frob'])).toEqual({
      status: 2,
      stdout: '',
      stderr: "error: unknown option '--frob'\n(--help says how it is used)\n",
    });
  });

  it('ends with status 1 where the seed cannot be read', async () => {
    const { status, stderr } = await entente(['cite', 'verify', '--seed', folder.path], { ENTENTE_ARTICLES: folder.path });
    expect([status, stderr]).toEqual([1, `The seed has no folder actors that can be read in ${folder.path}\n`]);
  });
});
