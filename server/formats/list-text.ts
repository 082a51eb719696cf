const APART = '; ';

/** A list as the text of one cell: items apart by `; `, or a JSON array where an item would be misread. */
export function listText(items: readonly string[]): string {
  return items.some(isMisread) || (items.length > 0 && items[0]?.startsWith('[')) ? JSON.stringify(items) : items.join(APART);
}

/** The list that such a text stands for. */
export function textToList(text: string): string[] {
  if (text === '') return [];
  return (text.startsWith('[') ? fromJson(text) : null) ?? text.split(';').map((item) => item.trim());
}

function isMisread(item: string): boolean {
  return item === '' || item.includes(';') || item !== item.trim();
}

function fromJson(text: string): string[] | null {
  try {
    const items: unknown = JSON.parse(text);
    return Array.isArray(items) && items.every((item) => typeof item === 'string') ? items : null;
  } catch {
    return null;
  }
}
