import { SaxesParser } from 'saxes';
import { inksOf } from '../../../server/domain/drawing/inks';
import { viewModelOf } from '../../../server/domain/drawing/view-model';
import type { Statement } from '../../../server/domain/statement';
import { legendBlock } from '../../../server/formats/picture/legend';
import { writeText } from '../../../server/formats/picture/scribe';
import { statement, type Told } from '../../unit/domain/statements';
import { actor } from './invented';

const ACTORS = [actor('avaria'), actor('borland'), actor('army', { label: 'ArmedGroup', collective: true })];
const INKS = inksOf('light', 1);
const { support, opposition, contact } = INKS;

/** The entries about lines: colour, dashes, number of ends, words. */
function entries(statements: readonly Statement[]): (readonly [string | undefined, string | undefined, number, string])[] {
  const ends = new Set<string>(statements.flatMap(({ from, to }) => [from, to]));
  const model = viewModelOf(
    ACTORS.filter(({ id }) => ends.has(id)),
    statements,
  );
  const parser = new SaxesParser();
  const found: (readonly [string | undefined, string | undefined, number, string])[] = [];
  let paths: Readonly<Record<string, string>>[] = [];
  parser.on('opentag', ({ name, attributes }) => name === 'path' && paths.push(attributes));
  parser.on('text', (text) => {
    const [line, ...tips] = paths;
    if (text.trim() === '') return;
    if (line?.['fill'] === undefined) found.push([line?.['stroke'], line?.['stroke-dasharray'], tips.length, text]);
    paths = [];
  });
  parser.write(`<svg>${legendBlock(model, 2000, INKS, writeText).markup}</svg>`).close();
  return found;
}

const backs = (rest: Partial<Told> = {}, from = 'avaria', to = 'borland') => statement({ type: 'BACKS', from, to, ...rest });
const opposes = (rest: Partial<Told> = {}) => statement({ type: 'OPPOSES', from: 'borland', to: 'avaria', ...rest });
const DASHED = 'dashed: planned, hypothetical, alleged, denied or ambiguous';

const words = { means: ['rhetorical'] };

test.each([
  ['one way', [backs()], [[support, undefined, 1, 'Support']]],
  ['both ways', [backs(), backs({}, 'borland', 'avaria')], [[support, undefined, 2, 'Support, both ways']]],
  ['with no direction', [statement({ type: 'ALLIED_WITH', from: 'avaria', to: 'borland' })], [[support, undefined, 0, 'Support, mutual']]],
  [
    'each way that occurs',
    [
      opposes({ to: 'army' }),
      backs(),
      statement({ type: 'ALLIED_WITH', from: 'avaria', to: 'army' }),
      statement({ type: 'MEETS', from: 'avaria', to: 'army' }),
    ],
    [
      [support, undefined, 1, 'Support'],
      [support, undefined, 0, 'Support, mutual'],
      [opposition, undefined, 1, 'Opposition'],
      [contact, undefined, 0, 'Contact'],
    ],
  ],
  ['of an actor with itself', [opposes({ from: 'army', to: 'army' })], [[opposition, undefined, 1, 'Opposition']]],
])('lines are explained as they point: %s', (_name, statements, expected) => {
  expect(entries(statements)).toEqual(expected);
});

test('dashes and pale colours are explained by a line that has them', () => {
  expect(
    entries([
      opposes(),
      statement({ type: 'LEADS', from: 'avaria', to: 'army', modality: 'alleged' }),
      opposes({ to: 'army', modality: 'planned' }),
      opposes({ from: 'army', ...words }),
    ]),
  ).toEqual([
    [opposition, undefined, 1, 'Opposition'],
    [INKS.office, '5 4', 0, 'Office'],
    [opposition, '5 4', 1, DASHED],
    [INKS['opposition-words'], undefined, 1, 'paler: words only'],
  ]);
});

test('a class that is only planned, or only words, is shown as it is', () => {
  expect(entries([opposes({ modality: 'planned', ...words })])).toEqual([
    [INKS['opposition-words'], '5 4', 1, 'Opposition'],
    [INKS['opposition-words'], '5 4', 1, DASHED],
    [INKS['opposition-words'], '5 4', 1, 'paler: words only'],
  ]);
});

test('widths are explained where a line is wider than others', () => {
  const twice = [backs(), backs({ article: 'other-news' })];
  expect(entries(twice).at(-1)).toEqual([undefined, undefined, 0, 'wider: more articles say so']);
});
