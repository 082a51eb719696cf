import { openError, queryError } from '../../../server/store/embedded/engine-errors';
import type { EngineFailure } from '../../../server/store/embedded/protocol';

const failure = (message: string, rest: Partial<EngineFailure> = {}): EngineFailure => ({
  message,
  gqlStatus: null,
  code: null,
  statement: null,
  ...rest,
});

describe('an error of a query', () => {
  test("is the engine's sentence with its place", () => {
    const error = queryError(
      failure(
        'Query error: GRAFEO-Q001: syntax error: [Cypher] Expected RParen\n  --> query:3:10\n   |\n 3 | MATCH (n RETURN n\n   |          ^',
      ),
    );
    expect(error).toMatchObject({
      code: 'query-failed',
      message: 'syntax error: Expected RParen',
      position: { line: 3, column: 10 },
      statement: null,
    });
  });

  test('keeps the advice, and has no place where the engine tells none', () => {
    const error = queryError(
      failure("Query error: GRAFEO-Q002: semantic error: Undefined variable 'x'\n   |\n  help: Did you mean 'n'?", { statement: 4 }),
    );
    expect(error).toMatchObject({
      message: "semantic error: Undefined variable 'x'. Did you mean 'n'?",
      position: null,
      statement: 4,
    });
  });

  test('is a refused write where the engine says that it only reads', () => {
    expect(queryError(failure('Transaction error: GRAFEO-T003: Cannot write in read-only transaction', { gqlStatus: '25G03' })).code).toBe(
      'write-refused',
    );
  });
});

// The engine's own words, as 0.6.0 says them.
describe('an error of opening', () => {
  test.each([
    ['Database error: GRAFEO-X001: Internal error: database file cannot be locked for reading: /d/g', 'store-locked'],
    ['Database error: GRAFEO-X001: Internal error: database file is locked by another process: /d/g', 'store-locked'],
    [
      'Database error: GRAFEO-X002: Serialization error: cannot open /d/g: invalid file header magic, not a Grafeo database',
      'store-damaged',
    ],
    ['Database error: GRAFEO-S002: the file /d/g is damaged at byte 4096: both database headers are damaged', 'store-damaged'],
    [
      'Database error: GRAFEO-S002: the file /d/g is damaged at byte 9: chunk of section LpgStore at offset 9 fails its checksum',
      'store-damaged',
    ],
    [
      'Database error: GRAFEO-V001: Invalid value: cannot open /d/g: it is not a database file, and not a 0.5.x WAL-directory database',
      'store-damaged',
    ],
    ['Database error: GRAFEO-X003: I/O error: Permission denied (os error 13)', 'store-unwritable'],
    [
      'Database error: GRAFEO-X001: Internal error: cannot open the migration lock file /d/g.migrate.lock: Permission denied (os error 13)',
      'store-unwritable',
    ],
    ['Database error: GRAFEO-X003: I/O error: Read-only file system (os error 30)', 'store-unwritable'],
    ['Database error: GRAFEO-V001: Invalid value: read-only open requires an existing database: /d/g does not exist', 'store-missing'],
    ['Something that nobody has seen yet', 'store-failed'],
  ])('%s: %s', (message, code) => {
    const error = openError(failure(message), '/d/g');
    expect([error.code, error.cause]).toEqual([code, message]);
    expect(error.message).toMatch(code === 'store-failed' ? /Something that nobody has seen yet/ : /\/d\/g/);
    expect(error.message).not.toMatch(/GRAFEO/);
  });
});
