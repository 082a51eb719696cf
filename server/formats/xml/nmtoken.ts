/** Letters of names that XML 1.0 has had since its first edition, by which libxml2 goes still; what else a script has is told by its number. */
const KEPT =
  'A-Za-z0-9.:_\\-\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u0131\u0134-\u013E\u0141-\u0148\u014A-\u017E\u0388-\u038A\u038E-\u03A1\u03A3-\u03CE' +
  '\u0401-\u040C\u040E-\u044F\u0451-\u045C\u045E-\u0481\u05D0-\u05EA\u0621-\u063A\u0641-\u064A\u0905-\u0939\u0E01-\u0E2E\u10D0-\u10F6' +
  '\u3041-\u3094\u30A1-\u30FA\u4E00-\u9FA5\uAC00-\uD7A3';
const NAME = new RegExp(`^[${KEPT}]+$`, 'u');
/** `_x` is where a number begins. */
const OTHER = new RegExp(`[^${KEPT}]|_(?=x)`, 'gu');
const LAST_CHARACTER = 0x10ffff;
const ENCODED = /_x([0-9A-F]{4,6})_/g;

/** An id as an XML name token: characters that cannot stand there become `_xHHHH_`, as .NET's EncodeNmToken has it. */
export function toNmtoken(id: string): string {
  if (NAME.test(id) && !id.includes('_x')) return id;
  return id.replaceAll(OTHER, (character) => `_x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

/** The id that such a token stands for. */
export function fromNmtoken(token: string): string {
  if (!token.includes('_x')) return token;
  return token.replaceAll(ENCODED, (written, hex: string) => {
    const code = Number.parseInt(hex, 16);
    // Not from us: Unicode ends there.
    return code > LAST_CHARACTER ? written : String.fromCodePoint(code);
  });
}
