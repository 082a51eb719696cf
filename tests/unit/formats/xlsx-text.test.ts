import { sheetXml } from '../../../server/formats/xlsx/sheet';

test.each([
  ['_x0041_', '_x005F_x0041_'],
  ['_x005F_', '_x005F_x005F_'],
  ['a_x00ff_x00Ff_', 'a_x005F_x00ff_x005F_x00Ff_'],
  ['_x41_ _X0041_ x0041_ _x004G_', '_x41_ _X0041_ x0041_ _x004G_'],
])('Excel reads %s as it stands, not as the character that it writes so', async (text, written) => {
  const table = {
    name: 'statements',
    columns: [{ name: 'note', type: 'text', is: '' }],
    rows: async function* () {
      yield await Promise.resolve([text]);
    },
  } as const;
  let xml = '';
  for await (const piece of sheetXml(table)) xml += piece;
  expect(/<row>.*<row>.*<t [^>]*>([^<]*)<\/t>/s.exec(xml)?.[1]).toBe(written);
});
