interface ReasonRow {
  /** Why the embedded engine does not answer it. */
  readonly why: string;
  /** What to write instead. */
  readonly instead: string;
}

/** Why a statement is refused, and what to write instead: shown with the error and listed in docs/cypher-dialects.md. */
export const REASONS = {
  'not-verified': { why: 'this has not been proven to be answered here as Neo4j answers it', instead: 'here, write it in other words' },
  storable: {
    why: 'the graph holds texts, numbers, truth values and lists of one kind of them, and this may be something else',
    instead: 'here, write such values, each property by its name',
  },
  'write-path': { why: 'the engine gives no name to a path that it creates', instead: 'here, leave the name away' },
  'write-null': { why: 'the engine fails over a null among several that are changed', instead: 'here, change one after the other' },
  'merge-float': { why: 'the engine does not find 1 where 1.0 is looked for', instead: 'here, MATCH it, and CREATE what is not there' },
  'merge-null': { why: 'Neo4j merges no property that is null', instead: 'give it a value' },
  'delete-expression': { why: 'the engine deletes what has a name of its own only', instead: 'here, name it in a WITH or UNWIND before' },
  deleted: { why: 'it may have been deleted, and Neo4j fails over what was', instead: 'return what is wanted of it in a WITH before' },
  administration: { why: 'the embedded store has no administration', instead: 'here, there is nothing to administer' },
  procedure: { why: 'the embedded store has no procedures', instead: 'here, ask with MATCH' },
  'load-csv': { why: 'the embedded store reads no files for a statement', instead: 'here, import the file' },
  'several-statements': { why: 'one statement at a time', instead: 'here, run them one after the other' },
  'query-option': {
    why: 'the embedded store has no options for a statement',
    instead: 'here, write nothing or one of EXPLAIN and PROFILE before it',
  },
  function: {
    why: 'the embedded store does not have this function, or answers it differently',
    instead: 'docs/cypher-dialects.md lists those it has',
  },
  temporal: {
    why: 'dates are text here, and temporal functions are not the same',
    instead: "here, compare the text: r.date < '2017-11-22'",
  },
  type: {
    why: 'what it is given is not of the type it takes',
    instead: 'here, give it that type, for instance with toString() or toInteger()',
  },
  mixed: {
    why: 'values of different types meet, which the engine would turn into each other',
    instead: 'here, compare values of one type',
  },
  nested: {
    why: 'lists or maps with nulls, mixed types or further lists in them are not compared as Neo4j does',
    instead: 'here, compare their elements',
  },
  unordered: { why: 'labels and keys have no order of their own, and Neo4j has them in another', instead: "here, ask 'X' IN labels(n)" },
  'number-text': {
    why: 'very large or small floating numbers are not written as Neo4j writes them',
    instead: 'here, return the number itself',
  },
  'text-number': { why: 'this text is read as a number in another way than by Neo4j', instead: 'here, give plain digits' },
  regex: {
    why: 'this regular expression may mean something else to the engine',
    instead: 'here, use letters, digits, ., *, +, ?, |, (), [] and (?i)',
  },
  pattern: { why: 'the engine does not match this pattern as Neo4j does', instead: 'here, write it as single relationships or *1..n' },
  'shortest-path': {
    why: 'the engine finds shortest paths between two nodes of a single relationship pattern only',
    instead: 'here, MATCH both ends first and filter after a WITH',
  },
  'same-ends': { why: 'Neo4j refuses a shortest path from a node to itself', instead: 'add WHERE a <> b' },
  grouping: { why: 'beside an aggregate stands what is no grouping key', instead: 'give it a column of its own first, with WITH' },
  order: { why: 'these values are not ordered as Neo4j orders them', instead: 'here, order by a property' },
  argument: { why: 'Neo4j takes no such value here', instead: 'give another' },
  long: { why: 'it becomes too long for the engine', instead: 'here, split it with WITH' },
  'float-function': { why: 'its last digits differ from those of Neo4j', instead: 'here, compute it on your side' },
  entity: {
    why: 'the engine would make ids of the nodes, relationships or paths in it',
    instead: 'here, return their properties, or give them a variable of their own',
  },
  'optional-subquery': {
    why: 'within an OPTIONAL MATCH the engine lets a subquery take rows away',
    instead: 'here, ask for it in a WITH before, as a column',
  },
  'of-path': {
    why: 'the engine does not take the nodes of a path for those of the pattern',
    instead: 'here, compare n.id, or UNWIND them',
  },
  'whole-parameter': {
    why: 'the engine makes an INTEGER of a parameter that is a FLOAT without a fraction',
    instead: 'here, write the number in the statement, as in 2.0',
  },
  'number-parameter': { why: 'the embedded store holds neither NaN nor an infinity', instead: 'here, give a number that is finite' },
  parameter: { why: 'the embedded store cannot hold a value of this type', instead: 'here, give text or a number' },
} as const satisfies Readonly<Record<string, ReasonRow>>;

export type Reason = keyof typeof REASONS;
