/** What an address asks the console to have filled in; texts as they stand there. */
export interface ConsoleLink {
  readonly query: string | null;
  readonly params: string | null;
}

const PATH = /\/console\/?$/;

/** Takes what is the console's out of an address: whether it is asked for, and with what; the rest is the view's. */
export function takeLink(path: string, search: string): { link: ConsoleLink | null; rest: string } {
  if (!PATH.test(path)) return { link: null, rest: search };
  const params = new URLSearchParams(search);
  const link = { query: params.get('q'), params: params.get('params') };
  params.delete('q');
  params.delete('params');
  return { link, rest: params.toString() };
}

/** The path of the page itself, wherever it was entered. */
export function pagePath(path: string): string {
  return path.replace(PATH, '/');
}
