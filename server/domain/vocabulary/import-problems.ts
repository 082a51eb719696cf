/** What can be wrong with a file that is imported, by the stable code that programs go by. One error and nothing of the file comes in; a warning tells what came in otherwise than it stood there. */
export const IMPORT_PROBLEMS = {
  'unknown-format': { severity: 'error', means: 'the file is in none of the formats that are read' },
  'wrong-encoding': { severity: 'error', means: 'the file is not UTF-8' },
  'not-well-formed': { severity: 'error', means: 'the file breaks the rules of XML, JSON, CSV, ZIP or Cypher' },
  'document-type': { severity: 'error', means: 'the XML declares a document type with entities, which are never resolved' },
  'wrong-structure': { severity: 'error', means: 'the file is well-formed, but not what its format says' },
  'too-deep': { severity: 'error', means: 'the file nests deeper than a graph has reason to' },
  'too-long': { severity: 'error', means: 'one value, tag, row or element is longer than it may be' },
  'too-large': { severity: 'error', means: 'the file, what it unpacks to, or the number of its elements is larger than the limit' },
  'unsafe-archive': { severity: 'error', means: 'the ZIP holds a path that leads out of it, or is packed to harm' },
  'missing-id': { severity: 'error', means: 'an actor or article has no id' },
  'missing-end': { severity: 'error', means: 'a relation does not say where it begins or ends' },
  'unknown-end': { severity: 'error', means: 'a relation begins or ends at something that is not in the file' },
  'wrong-end': { severity: 'error', means: 'a relation begins or ends at an article, which can only mention' },
  'duplicate-id': { severity: 'error', means: 'the same id stands twice in the file' },
  'id-taken': { severity: 'error', means: 'the graph holds the id already' },
  'wrong-value': { severity: 'error', means: 'a value is not of the type that the file declares for it' },
  'too-many-types': { severity: 'error', means: 'the file has more labels or relation types than a graph has reason to, or longer ones' },
  empty: { severity: 'error', means: 'there is no actor in the file' },
  'undeclared-attribute': { severity: 'warning', means: 'an attribute is used that the file does not declare; it came in as text' },
  'kept-as-text': { severity: 'warning', means: 'a value that the graph cannot hold came in as text' },
  'kept-as-list': { severity: 'warning', means: 'several values of one attribute came in as a list' },
  renamed: {
    severity: 'warning',
    means: 'a name that the graph uses itself or cannot hold, or that is taken in the element, came in under another',
  },
  'left-out': { severity: 'warning', means: 'something that the graph has no place for was left out' },
} as const satisfies Record<string, { readonly severity: Severity; readonly means: string }>;

export type Severity = 'error' | 'warning';
export type ImportProblemCode = keyof typeof IMPORT_PROBLEMS;
export const IMPORT_PROBLEM_CODES = Object.keys(IMPORT_PROBLEMS) as [ImportProblemCode, ...ImportProblemCode[]];
