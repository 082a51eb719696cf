import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openArticleFolder } from '../../../server/citations/article-folder';
import { toArticleText } from '../../../server/citations/paragraphs';
import { ARTICLE, digest, folderWith } from './articles';

const MAKE_PIPE = 'mkfifo';

describe('the folder of articles', () => {
  const latin = Buffer.from('caf\xe9', 'latin1');
  const outer = folderWith({ 'secret.txt': 'secret' });
  const inner = join(outer.path, 'articles');
  mkdirSync(inner);
  writeFileSync(join(inner, 'talks.txt'), ARTICLE);
  writeFileSync(join(inner, 'bom.txt'), '\uFEFFa');
  writeFileSync(join(inner, 'latin.txt'), latin);
  mkdirSync(join(inner, 'folder.txt'));
  symlinkSync(join(outer.path, 'secret.txt'), join(inner, 'link.txt'));
  symlinkSync('talks.txt', join(inner, 'own-link.txt'));
  execFileSync(MAKE_PIPE, [join(inner, 'pipe.txt')]);
  const folder = openArticleFolder(inner);
  const read = (file: string | null, sha256: string | null = digest(ARTICLE)) => folder.read({ file, sha256 });
  afterAll(outer.remove);

  it('gives the text of a file whose digest holds, through a link within the folder too', async () => {
    expect(await read('talks.txt')).toEqual({ kind: 'text', text: toArticleText(ARTICLE) });
    expect(await read('own-link.txt')).toEqual({ kind: 'text', text: toArticleText(ARTICLE) });
    expect(await read('bom.txt', digest('\uFEFFa'))).toEqual({ kind: 'text', text: toArticleText('\uFEFFa') });
  });

  it('tells that a file differs', async () => {
    expect(await read('talks.txt', digest('other'))).toEqual({
      kind: 'differs',
      reason: `talks.txt has SHA-256 ${digest(ARTICLE)}, the article ${digest('other')}`,
      text: toArticleText(ARTICLE),
    });
    expect(await read('talks.txt', null)).toMatchObject({
      kind: 'differs',
      reason: 'the article has no digest to check talks.txt against',
    });
    expect(await read('latin.txt', digest(latin))).toEqual({ kind: 'differs', reason: 'latin.txt is not UTF-8', text: null });
  });

  it('tells that a file is missing', async () => {
    expect(await read('gone.txt')).toEqual({ kind: 'missing', reason: 'gone.txt is not in the folder' });
    expect(await read(null)).toEqual({ kind: 'missing', reason: 'the article names no file' });
    expect(await read('folder.txt')).toEqual({ kind: 'missing', reason: 'folder.txt is not a file' });
    expect(await read('pipe.txt')).toEqual({ kind: 'missing', reason: 'pipe.txt is not a file' });
    expect(await openArticleFolder(join(inner, 'nowhere')).read({ file: 'a.txt', sha256: null })).toEqual({
      kind: 'missing',
      reason: 'a.txt is not in the folder',
    });
  });

  it.each([
    '../secret.txt',
    'folder.txt/../talks.txt',
    '/etc/passwd',
    '..',
    '.',
    './talks.txt',
    '..\\secret.txt',
    'C:talks.txt',
    'talks.txt\0',
    'talks.txt/',
  ])('refuses the path trick %j', async (file) =>
    expect(await read(file)).toEqual({ kind: 'missing', reason: `${JSON.stringify(file)} is not a plain file name` }),
  );

  it('refuses a link that leads out of the folder', async () => {
    expect(await read('link.txt', digest('secret'))).toEqual({ kind: 'missing', reason: 'link.txt leads out of the folder' });
  });

  it('may be reached by a link itself', async () => {
    const link = join(dirname(inner), 'linked');
    symlinkSync(inner, link);
    expect(await openArticleFolder(link).read({ file: 'talks.txt', sha256: digest(ARTICLE) })).toMatchObject({ kind: 'text' });
  });
});
