import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';

/** An invented article: CRLF, a blank line of spaces, an emoji, a combining mark, words that stand twice. */
export const ARTICLE = [
  'Talks open at the harbour',
  '',
  'Avaria backs the reef front, said Mira Holt 🚢 on Monday. Avaria backs nobody else.',
  ' \t ',
  'The cafe\u0301 of Borland stayed shut; Borland opposes the talks.\r',
  'Holt left early.',
  '',
].join('\n');

export const digest = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex');

/** A temporary folder with files in it, and how to be rid of it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'entente-articles-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Any text of a few lines, with the characters that go wrong. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom('\n', '\r\n', '\n\n', '  ', '🚢', 'e\u0301', '\uFEFF', '\u2028', '👩‍🚀', 'aa', 'ab'),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));
