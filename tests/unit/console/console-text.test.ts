import fc from 'fast-check';
import { namedParameters, offsetAt, partAt, splitConsoleText, type TextPart } from '../../../server/domain/console-text';

const texts = (text: string) => splitConsoleText(text).map((part) => part.text);

test('statements end at semicolons, and those in texts, names and comments end nothing', () => {
  expect(texts('RETURN \';\' ; RETURN `a;b` AS x; // c;\n/* d; */ RETURN "\\";"')).toEqual([
    "RETURN ';'",
    'RETURN `a;b` AS x',
    'RETURN "\\";"',
  ]);
});

test('white space and comments around a statement are no part of it, those within are', () => {
  expect(splitConsoleText(' // first\nRETURN 1 /* one */ AS x // last\n;')).toEqual([
    { kind: 'statement', text: 'RETURN 1 /* one */ AS x', start: 10, end: 33 },
  ]);
});

test('a line that begins with a colon is a command, but not within a statement', () => {
  expect(splitConsoleText(":param a => 'x;y'  \nMATCH (a\n:Actor) RETURN a;\n:help")).toEqual([
    { kind: 'command', text: ":param a => 'x;y'", start: 0, end: 17 },
    { kind: 'statement', text: 'MATCH (a\n:Actor) RETURN a', start: 20, end: 45 },
    { kind: 'command', text: ':help', start: 47, end: 52 },
  ]);
});

test('what is not closed yet goes to the end', () => {
  expect(texts("RETURN 1; RETURN 'a; b")).toEqual(['RETURN 1', "RETURN 'a; b"]);
  expect(texts('RETURN 1; /* a; b')).toEqual(['RETURN 1']);
  expect(texts(';;  ; // nothing')).toEqual([]);
});

test('the caret means the statement it stands in, else the one before, else the first', () => {
  const parts = splitConsoleText('  RETURN 1;\n\nRETURN 2;  ');
  expect([0, 5, 11, 12, 13, 24].map((caret) => partAt(parts, caret)?.text)).toEqual([
    ...['RETURN 1', 'RETURN 1', 'RETURN 1', 'RETURN 1', 'RETURN 2', 'RETURN 2'],
  ]);
  expect(partAt<TextPart>([], 0)).toBe(undefined);
});

test('line and column are a place in the text', () => {
  const text = 'ab\ncd\n';
  expect([offsetAt(text, 1, 1), offsetAt(text, 2, 2), offsetAt(text, 3, 1), offsetAt(text, 9, 9), offsetAt(text, 1, 99)]).toEqual([
    0, 4, 6, 6, 6,
  ]);
});

test('of any text, the parts follow each other and are what stands at their places', () => {
  const piece = fc.constantFrom("'", '"', '`', ';', '\\', '//', '/*', '*/', '\n', ' ', ':', 'a', '😀');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      let at = 0;
      for (const part of splitConsoleText(text)) {
        expect(part.start).toBeGreaterThanOrEqual(at);
        expect(part.text).toBe(text.slice(part.start, part.end));
        expect(part.text).not.toBe('');
        expect(part.text).toBe(part.kind === 'command' ? part.text.trimEnd() : part.text.trimStart());
        at = part.end;
      }
    }),
  );
});

test('parameters are those that a statement names outside texts, comments and quoted names', () => {
  const all = { a: 1, b: 2, 'c`d': 3, é1: 4, 5: 5, f: 6, g: 7 };
  const text = "RETURN $a, 'it\\'s $b', \"$b\", `$b` /* $b */, $`c``d`, $ é1, $5 + $a, \\u0024f // $b";
  expect(namedParameters(text, all)).toEqual({ a: 1, 'c`d': 3, é1: 4, 5: 5, f: 6 });
});
