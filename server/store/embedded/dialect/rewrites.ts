interface RewriteRow {
  /** As a user writes it. */
  readonly written: string;
  /** What the engine does with it as it is written. */
  readonly why: string;
}

/** What is put into other words, and why: the measured behaviour of the engine, listed in docs/cypher-dialects.md. */
export const REWRITES: readonly RewriteRow[] = [
  {
    written: 'RETURN a, count(*)',
    why: 'returns bare ids without an alias: every column gets one, and keeps the name that Neo4j gives it',
  },
  { written: 'NOT a <= b', why: 'takes NOT first: every operator stands in parentheses of its own' },
  { written: '2 ^ 3 ^ 2', why: 'counts powers from the right' },
  {
    written: "x = '1', x IN [1]",
    why: "takes '1' and 1 for equal: where a type is not known before, it is asked while the statement runs",
  },
  { written: "x < 2, '1' < 2", why: 'orders text and numbers together: null, as in Neo4j' },
  { written: 'null IN []', why: 'says null: false' },
  { written: "[1] + 2, 1 + 'a'", why: 'says null: the element becomes a list, the number a text' },
  { written: 'any(x IN xs WHERE x = 2)', why: 'knows no unknown in any, all, none and single: the three truth values are counted' },
  { written: 'xs[-2..], xs[..99]', why: 'cuts lists at negative and overlong places in another way: places are counted before' },
  { written: 'toString(1.0)', why: "writes '1': '1.0'" },
  { written: 'round(-1.5), round(x, 2)', why: 'rounds halves away from zero, and has no places' },
  { written: "toInteger('1.9'), toBoolean(' true')", why: 'reads less text than Neo4j' },
  { written: 'floor(5) / 2', why: 'keeps an INTEGER: a FLOAT, as in Neo4j' },
  { written: 'CASE x WHEN 1 THEN … WHEN 2, 3 THEN …', why: 'compares loosely, and has no lists of values: each WHEN becomes an equality' },
  { written: 'sum(x)', why: 'makes null of nothing: 0' },
  { written: '{n: count(*)}, collect(x)[0]', why: 'has no aggregate within an expression: it is computed in a step before' },
  { written: 'WITH a WHERE r IS NULL', why: 'has forgotten r: it is carried along' },
  { written: 'RETURN a.x AS y ORDER BY a.z', why: 'orders by columns only: the order becomes a column that is not handed out' },
  { written: '(:A|B), (:!A), (r:!T), a:A&B', why: 'has no label expressions: they become conditions' },
  {
    written: '({name: null}), ({code: 17})',
    why: 'finds what has no name, and takes text for numbers: inline properties become conditions',
  },
  { written: 'MATCH (n WHERE n.x > 1)', why: 'has no WHERE in a pattern' },
  { written: '[(a)-->(b) | b.name]', why: 'drops nulls from it' },
  { written: 'shortestPath((a)-[*]-(b))', why: 'answers where both ends are the same node, which is an error in Neo4j' },
  { written: 'UNWIND 1 AS x', why: 'makes no row of what is no list' },
  { written: 'UNWIND null AS x, null.a, head(null)', why: 'takes a null that is written out for a mistake' },
  { written: 'n {.name}', why: 'makes a map of a node that is null: null' },
  { written: 'n {.name, other}', why: 'has no variables in map projections' },
  { written: "x =~ '(?i)a.*'", why: 'folds case, `.` and \\d by Unicode: the expression is written out as Java means it' },
  { written: 'RETURN *', why: 'orders columns as they were made: by name' },
];
