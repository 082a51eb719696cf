import { CommanderError } from 'commander';
import { statusOf } from '../../../server/cli/status-of';
import { UsageError } from '../../../server/cli/errors';
import { EmptyExportError } from '../../../server/formats/empty-export';
import { NotBuiltError } from '../../../server/formats/html/viewer-files';
import { SheetFullError } from '../../../server/formats/xlsx/check-rows';
import { ExportChangedError } from '../../../server/queries/export/open-export';

const told = jest.spyOn(console, 'error').mockImplementation(() => undefined);
afterEach(() => told.mockClear());
afterAll(() => told.mockRestore());

test.each([
  [new EmptyExportError('Nothing in it.'), 1, 'Nothing in it.'],
  [
    new SheetFullError('statements'),
    1,
    'A sheet of Excel takes 1,048,575 rows below its header, and there are more statements. Take a part of the graph, or CSV.',
  ],
  [new ExportChangedError('Changed.'), 1, 'Changed.'],
  [
    new NotBuiltError(new Error('ENOENT /some/path')),
    1,
    'The interactive file needs its viewer, which is not built yet. Run: npm run prepare',
  ],
  [new UsageError('No such format.'), 2, 'No such format.'],
])('what is expected is told by its message alone: %s', (error, status, message) => {
  expect(statusOf(error)).toBe(status);
  expect(told.mock.calls).toEqual([[message]]);
});

test('what is not expected is told whole, and what the command line has told by itself not again', () => {
  const error = new TypeError('odd');
  expect([statusOf(error), statusOf(new CommanderError(1, 'x', 'y')), statusOf(new CommanderError(0, 'help', ''))]).toEqual([1, 2, 0]);
  expect(told.mock.calls).toEqual([[error]]);
});
