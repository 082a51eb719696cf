/** What only says how the page shows it: no file depends on it. */
const OF_THE_PAGE = new Set(['v', 'layout', 'mode', 'open', 'q', 'params']);
/** What changes the picture of a view, in words; a file has what the filter selects. */
const OF_THE_VIEW: Readonly<Record<string, string>> = {
  hide: 'hidden actors are in the file',
  expand: 'neighbours that were brought in are not in it',
  processes: 'processes are in it',
  combine: 'nobody is combined in it',
  count: 'no line of it is wide',
};

/** A query string as an address of the page has it, or the whole address, as an export asks: what the picture alone is about is left out, and told, but for the options that the format has. */
export function readAddress(
  text: string,
  options: readonly string[],
): { readonly query: URLSearchParams; readonly left: readonly string[] } {
  const params = new URLSearchParams(text.replace(/#.*$/s, '').replace(/^(?:https?:\/\/[^?]*)?\??/, ''));
  const query = new URLSearchParams();
  const left = new Set<string>();
  const between = params.getAll('between');
  for (const [key, value] of params) {
    if (OF_THE_PAGE.has(key) || key === 'between') continue;
    const told = OF_THE_VIEW[key];
    if (told === undefined) query.append(key, value);
    else if (options.includes(key)) query.append(key, key === 'combine' && value === '1' ? 'true' : value);
    else left.add(`${key} belongs to the view of the page and is left out: ${told}.`);
  }
  // Two that are asked about in the page are the ends of paths.
  between.slice(0, 2).forEach((id, place) => query.append(place === 0 ? 'from' : 'to', id));
  return { query, left: [...left] };
}
