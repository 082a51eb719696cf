/** What XML 1.0 has no way to write: most control characters, lone surrogates, two that are no characters. */
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const SPECIAL = /[&<>"\t\n\r]/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A reader would make a space of these in an attribute, and a newline of a carriage return anywhere.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Most texts hold nothing of either: one look at them takes half the time of two replacements. */
// eslint-disable-next-line no-control-regex
const NOT_PLAIN = /[\u0000-\u001F&<>"\uD800-\uDFFF\uFFFE\uFFFF]/;

/** Text as it stands in XML 1.0, in an element or a quoted attribute. It is streamed, which no library at hand does without a stream of its own for each file. */
export function xmlText(text: string): string {
  if (!NOT_PLAIN.test(text)) return text;
  return text.replaceAll(UNWRITABLE, '\uFFFD').replaceAll(SPECIAL, (character) => ENTITIES[character] ?? '');
}

/** Attributes as they stand in a tag; one without a value is left out. */
export function xmlAttributes(attributes: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${xmlText(String(value))}"`))
    .join('');
}
