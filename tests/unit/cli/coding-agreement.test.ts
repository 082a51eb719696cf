import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith } from '../citations/articles';
import { entente } from './run';

const HEADER =
  'article,paragraph,sentence,start,end,subject,type,object,modality,attributedTo,means,cameo,date,passageStart,passageEnd,reason,note\n';
const row = (paragraph: number, relation: string) =>
  `harbour,${String(paragraph)},1,0,9,${relation === '' ? ',,' : relation.replaceAll(' ', ',')},,,,,,,,,\n`;

describe('coding agreement', () => {
  const folder = folderWith({
    'harbour.csv':
      'sentence,start,end,decision,statement,reason\np1s1,0,9,statement,harbour.p1.avaria.BACKS.borland,\np2s1,10,19,none,,no object\n',
  });
  const write = (reader: string, text: string) => writeFileSync(join(folder.path, 'raw', `reader-${reader}.csv`), text);
  beforeAll(() => {
    mkdirSync(join(folder.path, 'raw'));
    write('a', HEADER + row(1, 'avaria BACKS borland') + row(2, 'holt LEADS avaria'));
    write('b', HEADER + row(1, 'avaria BACKS borland') + row(2, ''));
    write('c', HEADER + row(1, 'avaria BACKS borland') + row(2, 'avaria BACKS borland'));
  });
  afterAll(folder.remove);

  it('prints how far the readers agree, and what the third found', async () => {
    const { status, stdout } = await entente(['coding', 'agreement', '--folder', folder.path]);
    expect(status).toBe(0);
    expect(stdout.split('\n')).toEqual([
      'article  sentences  A  B  both     F1  units  alpha',
      'harbour          2  2  1     1  0.667      2  0.400',
      'all              2  2  1     1  0.667      2  0.400',
      '',
      'Third reader, 2 sentences:',
      'recall     1.000  (1 of 1 settled statements of these sentences)',
      'precision  0.500  (1 of 2 relations coded, settled in the same paragraph)',
      '           1.000  (2 of 2, settled anywhere in the article)',
      '',
    ]);
  });

  it('names the file that cannot be read', async () => {
    write('b', `${HEADER}harbour,x,1`);
    expect(await entente(['coding', 'agreement', '--folder', folder.path])).toEqual({
      status: 1,
      stdout: '',
      stderr: 'reader-b.csv, row 2: article, paragraph and sentence must be given.\n',
    });
  });
});
