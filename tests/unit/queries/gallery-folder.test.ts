import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GalleryError, readGalleryFolder } from '../../../server/queries/gallery-folder';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-gallery-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const put = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
};
const HEADER = '// title: A title\n// question: A question?\n// group: A group\n';
const KEYS = 'title, question, group, order, first, counts, parameter';

test('the query that docs/queries.md shows is read as it says', () => {
  const docs = readFileSync(join(__dirname, '..', '..', '..', 'docs', 'queries.md'), 'utf8');
  put('who-meets-whom.cypher', /```cypher\n([^]*?)```/.exec(docs)?.[1] ?? '');
  expect(readGalleryFolder(folder)).toEqual([
    {
      id: 'who-meets-whom',
      title: 'Who meets whom',
      question: 'Whom did an actor meet, and when?',
      group: 'Contacts',
      first: true,
      countsWritten: false,
      parameters: [{ name: 'actor', type: 'actor', label: 'Who', value: 'russia' }],
      text: expect.stringMatching(/^MATCH [^]*paragraph$/) as string,
    },
  ]);
});

test('parameters have values of their types; a text with white space stands in quotes', () => {
  put('a.cypher', `${HEADER}// parameter: n number 3 How many\n// parameter: t text "two words" Which words\nRETURN $n, $t`);
  expect(readGalleryFolder(folder)[0]?.parameters).toEqual([
    { name: 'n', type: 'number', label: 'How many', value: 3 },
    { name: 't', type: 'text', label: 'Which words', value: 'two words' },
  ]);
});

test('queries come in their order, those without one last', () => {
  put('a.cypher', `${HEADER}RETURN 1`);
  put('b.cypher', `${HEADER}// order: 20\nRETURN 1`);
  put('c.cypher', `${HEADER}// order: 3\nRETURN 1`);
  expect(readGalleryFolder(folder).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
});

test.each([
  ['an unknown key', `${HEADER}// colour: red\nRETURN 1`, `4: a line of the header is // key: value, with one of the keys ${KEYS}`],
  ['a key that stands twice', `${HEADER}// title: Another\nRETURN 1`, '4: title stands there twice'],
  ['a missing title', '// question: A question?\n// group: A group\nRETURN 1', '1: title is missing in the header'],
  ['no statement', HEADER, '1: there is no statement below the header'],
  [
    'a parameter of an unknown type',
    `${HEADER}// parameter: a colour red Which\nRETURN $a`,
    '4: a parameter is: name type default label, with one of the types actor, article, text, number, date, type',
  ],
  ['a number that is none', `${HEADER}// parameter: a number many Which\nRETURN $a`, '4: many is no number'],
  ['an order that is none', `${HEADER}// order: first\nRETURN 1`, '4: first is no number'],
  ['a parameter without a line', `${HEADER}RETURN $a`, '1: $a has no line in the header'],
  ['a parameter without use', `${HEADER}// parameter: a text x Which\nRETURN 1`, '1: parameter a is not used'],
])('%s stops the start, with file and line', (_what, text, message) => {
  put('a.cypher', text);
  expect(() => readGalleryFolder(folder)).toThrow(new GalleryError(`${join(folder, 'a.cypher')}:${message}`));
});

test('a folder that is not there is told of', () => {
  expect(() => readGalleryFolder(join(folder, 'none'))).toThrow(/none cannot be read: .*ENOENT/);
});
