/** Words and marks, apart by what Cypher takes for white space: JavaScript knows fewer such characters. */
// eslint-disable-next-line no-control-regex -- these are white space to Cypher
const TOKEN = /[\w"$]+|[^\s\w"$\u001c-\u001f\u0085\u180e]/g;
const PREFIXES = new Set(['EXPLAIN', 'PROFILE', 'CYPHER']);
/** Behind these begins a query, a subquery or a branch of a UNION. */
const BEGINNINGS = new Set(['{', ';', 'UNION', ...PREFIXES]);

/**
 * Whether a statement (without its texts) names the graph that it asks: another database than this server's may stand there, and a plan does not always tell.
 * Each token is looked at once, whatever stands there: this runs before any time limit does.
 */
export function namesGraph(words: string): boolean {
  const tokens = words.toUpperCase().match(TOKEN) ?? [];
  let atHead = true;
  let inPrefix = false;
  for (const [place, token] of tokens.entries()) {
    if (atHead && token === 'USE' && /^[\w"$]/.test(tokens[place + 1] ?? '')) return true;
    if (BEGINNINGS.has(token)) {
      atHead = true;
      inPrefix = PREFIXES.has(token);
    } else {
      const goesOn: boolean = inPrefix
        ? /^[\w.=]+$/.test(token)
        : (token === 'ALL' || token === 'DISTINCT') && tokens[place - 1] === 'UNION';
      atHead &&= goesOn;
      inPrefix &&= goesOn;
    }
  }
  return false;
}
