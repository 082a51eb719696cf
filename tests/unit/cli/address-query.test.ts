import { readAddress } from '../../../server/cli/address-query';

test.each<[string, readonly string[], string, readonly string[]]>([
  ['types=BACKS&actors=russia', [], 'types=BACKS&actors=russia', []],
  ['?v=1&signs=-1&signs=1', [], 'signs=-1&signs=1', []],
  ['http://127.0.0.1:3000/?v=1&layout=circle&search=who%3F#pos=a:1,2', [], 'search=who%3F', []],
  ['http://localhost:3000/', [], '', []],
  ['http://localhost:3000/#pos=a:1,2', [], '', []],
  ['?types=BACKS#x', [], 'types=BACKS', []],
  ['v=1&between=iran&between=syria', [], 'from=iran&to=syria', []],
  ['combine=1&count=all', ['combine', 'count'], 'combine=true&count=all', []],
  [
    'combine=1&hide=a&hide=b',
    [],
    '',
    [
      'combine belongs to the view of the page and is left out: nobody is combined in it.',
      'hide belongs to the view of the page and is left out: hidden actors are in the file.',
    ],
  ],
])('%s, for a format with the options %j, asks for %s', (text, options, query, left) => {
  const read = readAddress(text, options);
  expect([read.query.toString(), read.left]).toEqual([query, left]);
});
