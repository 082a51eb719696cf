import { withSeedFolder } from '../../support/seed-fixture';
import { ARTICLE, digest, folderWith } from '../citations/articles';
import { article, seedOf } from './harbour';
import { entente } from './run';

const folder = folderWith({ 'harbour.txt': ARTICLE, 'new.txt': 'Fresh news.\n', 'changed.txt': 'Other words.\n' });
afterAll(folder.remove);
const env = { ENTENTE_ARTICLES: folder.path };
const locate = (...args: readonly string[]) =>
  withSeedFolder(seedOf({ harbour: article('harbour', []), changed: article('changed', []) }), (seed) =>
    entente(['cite', 'locate', ...args, '--seed', seed], env),
  );

describe('cite locate', () => {
  it('prints the citation for Cypher, by the article’s id or by its file', async () => {
    const expected = { status: 0, stdout: `paragraph: 2, start: 61, end: 70, sha256: '${digest('Mira Holt')}'\n`, stderr: '' };
    expect(await locate('harbour', '2', 'Mira Holt')).toEqual(expected);
    expect(await locate('harbour.txt', '2', 'Mira', 'Holt')).toEqual(expected);
    expect(await locate('new.txt', '1', 'Fresh')).toMatchObject({
      status: 0,
      stdout: `paragraph: 1, start: 0, end: 5, sha256: '${digest('Fresh')}'\n`,
    });
  });

  it('takes one of several places by --nth', async () => {
    expect(await locate('harbour.txt', '2', 'Avaria backs', '--nth', '2')).toMatchObject({
      status: 0,
      stdout: `paragraph: 2, start: 84, end: 96, sha256: '${digest('Avaria backs')}'\n`,
    });
    expect(await locate('harbour.txt', '2', 'Avaria backs')).toEqual({
      status: 1,
      stdout: '',
      stderr: 'The words stand 2 times in this paragraph: say which with --nth 1 to --nth 2, or give more words.\n',
    });
  });

  it('says where the words are instead', async () => {
    expect(await locate('harbour.txt', '1', 'Holt')).toEqual({
      status: 1,
      stdout: '',
      stderr: 'The words are not in this paragraph but in p2, p4.\n',
    });
    expect(await locate('harbour.txt', '1', 'Nobody')).toMatchObject({ status: 1, stderr: expect.stringContaining('not found') as string });
  });

  it('refuses a file that is not the one that was coded, and an article that nobody knows', async () => {
    expect(await locate('changed', '1', 'Other')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('The article changed cannot be read: changed.txt has SHA-256') as string,
    });
    expect(await locate('unheard', '1', 'Other')).toEqual({
      status: 1,
      stdout: '',
      stderr: 'unheard is neither a file in ENTENTE_ARTICLES nor an article of the seed: changed, harbour.\n',
    });
  });

  it('ends with status 2 where it is used wrongly', async () => {
    expect((await locate('harbour.txt', '0', 'Holt')).status).toBe(2);
    expect((await locate('harbour.txt', '1', 'Holt', '--nth', 'two')).status).toBe(2);
  });
});
