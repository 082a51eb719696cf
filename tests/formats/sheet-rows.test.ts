import type { ExportGraph } from '../../server/formats/format';
import { beginningOf } from '../../server/formats/preview';
import { writerOf } from '../../server/formats/writers';
import { checkRows, SheetFullError } from '../../server/formats/xlsx/check-rows';
import { actor, exportGraph, USUAL } from './pictures/invented';

/** Rows of a sheet below its header. */
const MOST = 1_048_575;
const SMALL = exportGraph({ actors: [actor('one')], statements: [] });
const sized = (numbers: Partial<ExportGraph['about']>): ExportGraph => ({ ...SMALL, about: { ...SMALL.about, ...numbers } });

/** The same mention so many times. */
async function* mentions(number: number): ReturnType<ExportGraph['mentions']> {
  for (let at = 0; at < number; at++) yield (await Promise.resolve({})) as never;
}

test.each(['actors', 'statements', 'articles'] as const)('more %s than a sheet has rows are told before the first byte', async (table) => {
  await expect(checkRows(sized({ [table]: MOST }))).resolves.toBeUndefined();
  const graph = sized({ [table]: MOST + 1 });
  const pieces = writerOf('xlsx')(graph, USUAL)[Symbol.asyncIterator]();
  await expect(pieces.next()).rejects.toEqual(new SheetFullError(table));
  await expect(beginningOf(graph, 'xlsx', USUAL)).rejects.toEqual(new SheetFullError(table));
  expect(await beginningOf(graph, 'csv', USUAL)).toMatchObject({ part: expect.any(String) as string });
});

test('mentions are counted where there may be too many', async () => {
  const of = (number: number) => ({ ...sized({ actors: 2_000, articles: 2_000 }), mentions: () => mentions(number) });
  await expect(checkRows(of(MOST))).resolves.toBeUndefined();
  await expect(checkRows(of(MOST + 1))).rejects.toEqual(new SheetFullError('mentions'));
});
