const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** What XML 1.0 cannot hold: control characters, halves of surrogate pairs, and two that are no characters. */
const NO_CHARACTER = /[\p{Cs}\ufffe\uffff]|(?![\t\n\r])[\p{Cc}]/gu;

/** Text as it stands in XML and HTML, in an attribute too; what XML cannot hold becomes U+FFFD. */
export function escaped(text: string): string {
  return text.replace(NO_CHARACTER, '\ufffd').replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with escaped attributes (undefined ones are left out) and content that is markup already. */
export function tag(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(String(value))}"`],
  );
  return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}

/** A coordinate: two decimals are finer than any eye. */
export const round = (value: number): number => Math.round(value * 100) / 100;
