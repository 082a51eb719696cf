/** At the head of a query, a subquery or a branch of a UNION, and before a name. */
const USE = /(?:^|[{;]|\bUNION(?:\s+(?:ALL|DISTINCT))?|\b(?:EXPLAIN|PROFILE|CYPHER)\b[\s\w.=]*?)\s*\bUSE\s+[\w"$]/i;

/** Whether a statement (without its texts) names the graph that it asks: another database than this server's may stand there, and a plan does not always tell. */
export function namesGraph(words: string): boolean {
  return USE.test(words);
}
