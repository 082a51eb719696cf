const NAME = /^[\p{L}\p{Nd}._:-]+$/u;
const OTHER = /[^\p{L}\p{Nd}.:_-]|_(?=x[0-9A-F]{4,6}_)/gu;
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
