import { ARTICLE, folderWith } from '../citations/articles';
import { entente } from './run';

describe('sentences', () => {
  const folder = folderWith({ 'harbour.txt': ARTICLE });
  afterAll(folder.remove);

  it('prints each sentence with its position', async () => {
    const { status, stdout } = await entente(['sentences', 'harbour.txt'], { ENTENTE_ARTICLES: folder.path });
    expect(status).toBe(0);
    expect(stdout.split('\n')).toEqual([
      'p1s1\t0-25\tTalks open at the harbour',
      'p2s1\t27-83\tAvaria backs the reef front, said Mira Holt 🚢 on Monday.',
      'p2s2\t84-109\tAvaria backs nobody else.',
      'p3s1\t114-174\tThe cafe\u0301 of Borland stayed shut; Borland opposes the talks.',
      'p4s1\t176-192\tHolt left early.',
      '',
    ]);
  });
});
