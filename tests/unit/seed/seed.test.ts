import { join } from 'node:path';
import { seed } from '../../../server/seed/seed';
import { withEmbeddedStore } from '../../support/embedded-store';
import { BORDER, withSeedFolder } from '../../support/seed-fixture';

test('plants the seed once', () =>
  withEmbeddedStore(({ store, folder: data }) =>
    withSeedFolder(BORDER, async (folder) => {
      const options = { folder, record: join(data, 'seed.json'), mode: 'if-changed' } as const;
      expect(await seed(store, options)).toEqual({ seeded: true, nodes: 4, relationships: 3 });
      expect(await seed(store, options)).toEqual({ seeded: false, nodes: 0, relationships: 0 });
      const { rows } = await store.run({ text: 'MATCH (a)-[r]->(b) RETURN a.id AS a, type(r) AS t, b.id AS b ORDER BY t' });
      expect(rows).toEqual([
        ['ruritania', 'BACKS', 'blue-guard'],
        ['a-quiet-border', 'MENTIONS', 'ruritania'],
        ['graustark', 'OPPOSES', 'ruritania'],
      ]);
    }),
  ));
