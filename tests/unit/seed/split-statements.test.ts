import fc from 'fast-check';
import { tokenize } from '../../../server/seed/cypher-tokens';
import { splitStatements } from '../../../server/seed/split-statements';

const split = (script: string) => splitStatements(script, 'f.cypher').map(({ text, line, column }) => ({ text, line, column }));

test('a statement is what stands between semicolons, without the comments around it', () => {
  const script = '// first\nMERGE (a);\n\n/* second;\n   still */ MERGE (b)\nSET b.x = 1 // why\n  ;;\n';
  expect(split(script)).toEqual([
    { text: 'MERGE (a)', line: 2, column: 1 },
    { text: 'MERGE (b)\nSET b.x = 1', line: 5, column: 13 },
  ]);
});

test.each([
  ["SET a.x = 'one; two'"],
  ['SET a.x = "it\'s; so"'],
  ["SET a.x = 'it\\'s; so \\\\'"],
  ['SET a.`odd;``name` = 1'],
  ['SET a.x = 1 /* a; b */ + 2'],
  ['SET a.x = 1 // a; b\n + 2'],
  ["SET a.url = 'http://x;y'"],
])('a semicolon within is text: %s', (text) => {
  expect(split(`${text}; RETURN 1`)).toEqual([
    { text, line: 1, column: 1 },
    { text: 'RETURN 1', line: text.split('\n').length, column: text.length - text.lastIndexOf('\n') + 2 },
  ]);
});

test.each([
  ["RETURN 1;\n SET a.x = 'one;", 'f.cypher:2:12: this string is never closed'],
  ['SET a.`x = 1;', 'f.cypher:1:7: this name is never closed'],
  ['RETURN 1;\n/* no end;', 'f.cypher:2:1: this comment is never closed'],
])('what is never closed is named: %s', (script, message) => {
  expect(() => split(script)).toThrow(expect.objectContaining({ name: 'SeedError', code: 'seed-syntax', message }) as Error);
});

test('nothing gives nothing', () => {
  expect(['', ' \n', '// only a comment', '/* ; */ ; ;'].map(split)).toEqual([[], [], [], []]);
});

test('any strings, names and comments come out as they went in', () => {
  const string = fc.string({ unit: 'binary' }).map((value) => ({ value, kind: 'string', text: `'${value.replace(/[\\']/g, '\\$&')}'` }));
  const name = fc.string({ minLength: 1 }).map((value) => ({ value, kind: 'name', text: `\`${value.replaceAll('`', '``')}\`` }));
  const word = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,6}$/).map((value) => ({ value, kind: 'word', text: value }));
  const symbol = fc.constantFrom(...Array.from('(){}[]:,.=<>-|')).map((value) => ({ value, kind: 'symbol', text: value }));
  const statement = fc.array(fc.oneof(string, name, word, symbol), { minLength: 1, maxLength: 8 });
  const space = fc.constantFrom(' ', '\n', " /* ; ' */ ", ' // ; "\n');
  fc.assert(
    fc.property(fc.array(statement), space, (statements, gap) => {
      const script = statements.map((tokens) => tokens.map(({ text }) => text).join(gap)).join(`${gap};${gap}`);
      const found = splitStatements(script, 'f').map(({ tokens }) => tokens.map(({ kind, value }) => ({ kind, value })));
      expect(found).toEqual(statements.map((tokens) => tokens.map(({ kind, value }) => ({ kind, value }))));
    }),
  );
});

test('a string means what its escapes say', () => {
  expect(tokenize(String.raw`'a\n\t\'\"\\ \u00e9 é'`).map(({ value }) => value)).toEqual(['a\n\t\'"\\ é é']);
});
