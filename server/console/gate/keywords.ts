/** Texts, comments and quoted names: what stands in them is no keyword and no bracket. */
const SILENT = /'(?:[^'\\]|\\[^])*'|"(?:[^"\\]|\\[^])*"|`(?:[^`]|``)*`|\/\/[^\n\r]*|\/\*[^]*?\*\//g;
const ESCAPE = /\\u+([0-9a-fA-F]{4})/g;

/** A statement with its escapes read, and without what its texts, comments and quoted names hold. */
export function withoutTexts(text: string): string {
  const decoded = text.replace(ESCAPE, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return decoded.replace(SILENT, (each) => (each.startsWith('`') ? ' "name" ' : each.startsWith('/') ? ' ' : "''"));
}
